import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_YET } from '../../../shared/curves/draw-axes.ts';
import { drawCurve } from '../../../shared/curves/draw-curve.ts';
import { CURVE_INKS, type CurveColours, PAPER_LOOK } from '../../../shared/curves/look.ts';
import { fundalHeightCurve, glucoseCurve, pressureCurve } from '../../../shared/curves/mother-curves.ts';
import { PROVENANCE_WORDS } from '../../../shared/handbook/provenance.ts';
import { checkProperty } from '../../support/check-property.ts';
import { cornersOf, type Drawn, readDrawing } from './read-drawing.ts';
import { CALENDAR, curves, looks, on, PREGNANT } from './sample-curves.ts';

const HALF_A_STROKE = 1;

const textsOf = (svg: string): readonly string[] =>
  readDrawing(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
const colour = PAPER_LOOK.colours;

/** Lines through values: thick, in the ink of a series. */
const linesOf = (svg: string): readonly Drawn[] =>
  readDrawing(svg).filter(({ attributes }) => attributes.stroke === colour.first && attributes['stroke-width'] === '2');

describe('a drawn curve', () => {
  it('is well formed, without a number that is none, and inside its box, whatever was measured', () => {
    checkProperty(
      fc.property(curves, looks, (spec, look) => {
        const svg = drawCurve(spec, look);
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity|e[+-]\d/);
        const outside = readDrawing(svg)
          .flatMap((element) => cornersOf(element, look.fontPx))
          .filter(
            ([x, y]) =>
              !(
                x >= -HALF_A_STROKE &&
                x <= look.width + HALF_A_STROKE &&
                y >= -HALF_A_STROKE &&
                y <= look.height + HALF_A_STROKE
              ),
          );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('carries any title, unit and name without becoming something else', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</text><script>', `" onload='x'`, '\u0000'),
    );
    checkProperty(
      fc.property(anything, anything, (unit, name) => {
        const spec = { ...pressureCurve([on(100, { sbp: 110, dbp: 70 })], PREGNANT), unit, referenceName: `线${name}` };
        const names = new Set(readDrawing(drawCurve(spec)).map((element) => element.name));
        expect([...names].every((each) => ['svg', 'path', 'circle', 'rect', 'text'].includes(each))).toBe(true);
      }),
      0.2,
    );
  });

  it('gives each origin a shape of its own, and explains it', () => {
    const shapes = (['clinic', 'self', 'imported'] as const).map((provenance) => {
      const svg = drawCurve(fundalHeightCurve([on(150, 20, provenance)], PREGNANT));
      expect(textsOf(svg)).toContain(PROVENANCE_WORDS[provenance]);
      const marks = readDrawing(svg).filter(
        ({ attributes }) => attributes.fill === colour.first || attributes.stroke === colour.first,
      );
      // One in the plot, one in the legend; nothing else in that ink.
      expect(marks).toHaveLength(2);
      const [mark] = marks;
      return `${mark?.name} ${mark?.attributes.fill} ${(mark?.attributes.d ?? '').replace(/[\d.]+/g, '')} ${sameHeight(mark)}`;
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it('joins values up to six weeks apart and no further', () => {
    const curve = (days: number) => linesOf(drawCurve(fundalHeightCurve([on(150, 20), on(150 + days, 22)], PREGNANT)));
    expect(curve(42)).toHaveLength(1);
    expect(curve(43)).toHaveLength(0);
  });

  it('breaks one line into two around a long silence', () => {
    const days = [100, 110, 120, 200, 210];
    expect(
      linesOf(
        drawCurve(
          fundalHeightCurve(
            days.map((day) => on(day, 20)),
            PREGNANT,
          ),
        ),
      ),
    ).toHaveLength(2);
  });

  it('draws a single value as a mark with its figure and no line', () => {
    const svg = drawCurve(glucoseCurve('fasting', [on(180, 4.8)], CALENDAR));
    expect(linesOf(svg)).toHaveLength(0);
    expect(textsOf(svg)).toContain('4.8');
  });

  it('says that nothing is there yet, in words, with its axis and its lines', () => {
    const texts = textsOf(drawCurve(pressureCurve([], PREGNANT)));
    expect(texts).toEqual(expect.arrayContaining([NOTHING_YET, '140', '90', '毫米汞柱']));
    expect(textsOf(drawCurve(pressureCurve([], CALENDAR))).filter((text) => text.includes('月'))).toEqual([]);
  });

  it('does not say so when there is a value', () => {
    expect(textsOf(drawCurve(pressureCurve([on(100, { sbp: 110, dbp: 70 })], PREGNANT)))).not.toContain(NOTHING_YET);
  });

  it.each([
    [262, '↑262'],
    [12, '↓12'],
  ])('keeps %i on the edge of the axis and says what it is', (sbp, label) => {
    const values = [on(100, { sbp, dbp: 70 }), on(107, { sbp: 120, dbp: 70 })];
    expect(textsOf(drawCurve(pressureCurve(values, PREGNANT)))).toContain(label);
  });

  it('puts no arrow at what the axis holds', () => {
    const svg = drawCurve(pressureCurve([on(100, { sbp: 200, dbp: 70 }), on(107, { sbp: 120, dbp: 70 })], PREGNANT));
    expect(textsOf(svg).filter((text) => /[↑↓]/.test(text))).toEqual([]);
  });

  it('can be put together of layers in one colour each, which are the whole', () => {
    const all = (svg: string): readonly string[] =>
      readDrawing(svg)
        .map((element) => JSON.stringify(element))
        .filter((text) => !text.includes('"svg"'))
        .sort();
    checkProperty(
      fc.property(curves, looks, (spec, look) => {
        const layers = CURVE_INKS.map((ink): CurveColours => {
          const none = Object.fromEntries(CURVE_INKS.map((each) => [each, null])) as Record<keyof CurveColours, null>;
          return { ...none, [ink]: look.colours[ink] };
        });
        const together = layers.flatMap((colours) => all(drawCurve(spec, { ...look, colours }))).sort();
        expect(together).toEqual(all(drawCurve(spec, look)));
      }),
      0.2,
    );
  });
});

/** Whether two corners of a mark stand at one height: those of a square do. */
const sameHeight = (mark: Drawn | undefined): boolean => {
  const [first, second] = mark === undefined ? [] : cornersOf(mark, 1);
  return first?.[1] === second?.[1];
};

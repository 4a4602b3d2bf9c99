import type { Frame } from 'playwright-core';

export interface Look {
  /** Everything that listens to a finger, with what a screen reader says of it. */
  readonly controls: readonly {
    readonly role: string;
    readonly label: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly placeholder: string;
    readonly keyboard: string;
    readonly longest: string;
  }[];
  /** Drawings that have no shape, and so are a block of colour. */
  readonly shapeless: number;
  /** Words as drawn, without spaces. */
  readonly words: string;
  /** Wider than the screen by so many pixels. */
  readonly overflow: number;
  /** Scrolled to the end: how far the content reaches under the button at the foot; null when the page has none. */
  readonly underFoot: number | null;
  /** What a finger on the middle of the foot touches belongs to the foot. */
  readonly footOnTop: boolean;
}

/** Measures a drawn page, at its end as well as at its beginning. */
export const lookAt = (view: Frame): Promise<Look> =>
  view.evaluate(() => {
    const said = (element: Element, name: string): string => element.getAttribute(name) ?? '';
    const controls = [...document.querySelectorAll('.muzi-pressable')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { role: said(element, 'aria-role'), label: said(element, 'aria-label'), width, height };
    });
    const fields = [...document.querySelectorAll('input')].map((element) => ({
      label: said(element, 'aria-label'),
      value: said(element, 'value'),
      placeholder: said(element, 'placeholder'),
      keyboard: said(element, 'type'),
      longest: said(element, 'maxlength'),
    }));
    const shapeless = [...document.querySelectorAll('[class*="drawing-module_drawing"]')].filter(
      (element) => !getComputedStyle(element).maskImage.startsWith('url("data:image/svg+xml'),
    ).length;
    const scroller = document.scrollingElement ?? document.documentElement;
    const overflow = scroller.scrollWidth - scroller.clientWidth;
    scroller.scrollTop = scroller.scrollHeight;
    const foot = document.querySelector('[class*="page-module_action"]');
    const main = document.querySelector('[aria-role="main"]');
    const [at, end] = [foot?.getBoundingClientRect(), main?.lastElementChild?.getBoundingClientRect()];
    const touched = at === undefined ? null : document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    const look = {
      controls,
      fields,
      shapeless,
      words: document.body.innerText.replace(/\s+/g, ''),
      overflow,
      underFoot: at === undefined || end === undefined ? null : Math.max(0, end.bottom - at.top),
      footOnTop: foot === null || (touched !== null && foot.contains(touched)),
    };
    scroller.scrollTop = 0;
    return look;
  });

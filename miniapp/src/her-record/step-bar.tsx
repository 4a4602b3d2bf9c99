import { Drawing } from '../ui/drawing.tsx';

const WIDTH = 100;
const GAP = 2;

/** How far she is in the form. */
export function StepBar({ step, steps }: { readonly step: number; readonly steps: number }) {
  const width = (WIDTH - GAP * (steps - 1)) / steps;
  const bars = Array.from({ length: steps }, (_, index) => {
    const opacity = index <= step ? 1 : 0.2;
    return `<rect x="${(width + GAP) * index}" width="${width}" height="1" fill-opacity="${opacity}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 1" preserveAspectRatio="none">${bars.join('')}</svg>`;
  const label = `第${step + 1}步，共${steps}步`;
  return <Drawing svg={svg} label={label} width="100%" height="6px" color="var(--brand)" />;
}

/** An SVG drawing as an address; double quotes become single ones so that it also fits into a style attribute. */
export function svgDataUri(svg: string): string {
  const escaped = svg
    .replaceAll('"', "'")
    .replaceAll('%', '%25')
    .replaceAll('#', '%23')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
  return `data:image/svg+xml,${escaped}`;
}

/** A line drawing in one weight. Its colour is irrelevant: drawings are used as masks and take the ink of the theme. */
export function lineDrawing(body: string, grid: number, strokeWidth: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}" fill="none" stroke="#000" ` +
    `stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`
  );
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number with the right check character, by the standard’s other formula: the whole sum is 1 modulo 11. */
export function idCardOf(birthDate: string, { area = '371525', sequence = 2 } = {}): string {
  const body = `${area}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (WEIGHTS[place] ?? 0), 0);
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((value) => (sum + value) % 11 === 1) ?? 0;
  return `${body}${check === 10 ? 'X' : check}`;
}

/** How many of something: the number stands before the noun. */
export function count(n: number, one: string, few: string, many: string): string {
  const [ten, hundred] = [n % 10, n % 100];
  const form = ten === 1 && hundred !== 11 ? one : ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
  return `${n} ${form}`;
}

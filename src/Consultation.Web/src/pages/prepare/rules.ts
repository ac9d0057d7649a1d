export { meaningOf, offered, presetOf } from '../../live/rules';

/** Whether something typed is a share: two whole numbers, the first not above the second. */
export function isShare(typed: string): boolean {
  const [, part, whole] = /^(\d{1,6})\/(\d{1,6})$/.exec(typed.trim()) ?? [];
  return part !== undefined && whole !== undefined && Number(whole) > 0 && Number(part) <= Number(whole);
}

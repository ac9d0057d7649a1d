/** A seat as it is picked from others. */
export interface Pickable {
  id: string;
  name: string;
  /** Its sector by name; empty where there are none. */
  group: string;
  /** Its name in every language: by any of them it is found. */
  names: readonly string[];
}

/** No more are shown at once: who wants another types more of its name. */
export const MOST_SHOWN = 30;

export interface Picked<T> {
  /** The best is the first of `best`; they stand in the order of the table. */
  groups: readonly { name: string; seats: readonly T[] }[];
  best: T | undefined;
  shown: number;
  all: number;
}

/** A text as it is compared: capitals, accents and the way its letters are made up make no difference. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();

/** Said the same, then at the beginning, then at the beginning of a word, then anywhere. */
const FITS = [(name: string, typed: string) => name === typed, (name: string, typed: string) => name.startsWith(typed), (name: string, typed: string) => name.includes(` ${typed}`)];

const rank = (seat: Pickable, typed: string): number => {
  const found = FITS.findIndex((fits) => seat.names.some((name) => fits(folded(name), typed)));
  return found < 0 ? FITS.length : found;
};

/** The seats in whose names every word typed is found, by sector. */
export function pick<T extends Pickable>(seats: readonly T[], typed: string): Picked<T> {
  const wanted = folded(typed);
  const parts = wanted.split(/\s+/).filter(Boolean);
  const fitting = seats.filter((seat) => {
    const names = seat.names.map(folded).join(' ');
    return parts.every((part) => names.includes(part));
  });
  const ranked = wanted === '' ? fitting : fitting.map((seat) => [rank(seat, wanted), seat] as const).sort(([a], [b]) => a - b).map(([, seat]) => seat);
  const shown = new Set(ranked.slice(0, MOST_SHOWN));
  const groups = new Map<string, T[]>();
  for (const seat of fitting.filter((one) => shown.has(one))) {
    groups.set(seat.group, [...(groups.get(seat.group) ?? []), seat]);
  }
  return { groups: [...groups].map(([name, of]) => ({ name, seats: of })), best: ranked[0], shown: shown.size, all: fitting.length };
}

/** The one seat that is called exactly what was typed. */
export function called<T extends Pickable>(seats: readonly T[], typed: string): T | undefined {
  const wanted = folded(typed);
  const found = wanted === '' ? [] : seats.filter((seat) => seat.names.some((name) => folded(name) === wanted));
  return found.length === 1 ? found[0] : undefined;
}

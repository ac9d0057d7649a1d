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

const known = new Map<string, string>();

/** A name as it is compared: a thousand of them are gone through at every key. */
function foldedName(name: string): string {
  const found = known.get(name) ?? folded(name);
  known.set(name, found);
  return found;
}

/** Whether every word typed is found in a name, in any language it has. */
export function namesWith(typed: string): (names: readonly string[]) => boolean {
  const parts = folded(typed).split(/\s+/).filter(Boolean);
  return (names) => {
    const all = names.map(foldedName).join(' ');
    return parts.every((part) => all.includes(part));
  };
}

/** Said the same, then at the beginning, then at the beginning of a word, then anywhere. */
const FITS = [(name: string, typed: string) => name === typed, (name: string, typed: string) => name.startsWith(typed), (name: string, typed: string) => name.includes(` ${typed}`)];

const rank = (seat: Pickable, typed: string): number => {
  const found = FITS.findIndex((fits) => seat.names.some((name) => fits(foldedName(name), typed)));
  return found < 0 ? FITS.length : found;
};

/** The seats in whose names every word typed is found, by sector. */
export function pick<T extends Pickable>(seats: readonly T[], typed: string): Picked<T> {
  const wanted = folded(typed);
  const fits = namesWith(typed);
  const fitting = seats.filter((seat) => fits(seat.names));
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
  const found = wanted === '' ? [] : seats.filter((seat) => seat.names.some((name) => foldedName(name) === wanted));
  return found.length === 1 ? found[0] : undefined;
}

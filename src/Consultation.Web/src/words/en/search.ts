import { count } from './common';

/** Words about searching the library. */
export const search = {
  label: 'Search titles, agendas, points and positions',
  title: 'In agendas, points and positions',
  found: (n: number): string => `${count(n, 'text', 'texts')} found`,
  none: 'No agenda, point or position has these words.',
  noTitle: 'No title has these words.',
  more: 'There is more. Add a word to find less.',
  kinds: {
    title: (): string => 'Title',
    item: (number: string): string => `Item ${number}`,
    point: (number: string): string => `Point ${number}`,
    position: (number: string): string => `Agreed: point ${number}`,
  },
};

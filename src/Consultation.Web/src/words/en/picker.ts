import { whole } from './common';

/** A seat picked by a part of its name. */
export const picker = {
  seat: 'Seat',
  none: 'Choose a seat',
  choose: 'Choose a seat from the list, or empty the field.',
  found: (n: number): string => (n === 0 ? 'No seat has this in its name.' : n === 1 ? 'One seat fits.' : `${whole(n)} seats fit.`),
  some: (shown: number, all: number): string => `${whole(shown)} of ${whole(all)} seats are shown. Type more of the name.`,
};

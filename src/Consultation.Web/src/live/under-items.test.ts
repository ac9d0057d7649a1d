import { expect, test } from 'vitest';
import { underItems } from './under-items';

test('paragraphs keep their order, and an item’s heading stands once over those that follow one another', () => {
  type P = { n: number; item?: string };
  const [opening, first, second, third]: [P, P, P, P] = [{ n: 1 }, { n: 2, item: '1 Rights' }, { n: 3, item: '1 Rights' }, { n: 4, item: '2 Courts' }];
  expect(underItems([opening, first, second, third, opening])).toEqual([
    { item: undefined, paragraphs: [opening] },
    { item: '1 Rights', paragraphs: [first, second] },
    { item: '2 Courts', paragraphs: [third] },
    { item: undefined, paragraphs: [opening] },
  ]);
  expect(underItems([])).toEqual([]);
});

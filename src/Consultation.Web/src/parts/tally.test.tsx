import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tally } from '../contract';
import { TallyBar } from './tally';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
});

afterEach(() => act(() => render(null, page)));

const of = (some: Partial<Tally>): Tally => ({ agree: 0, agreeWithReservation: 0, standAside: 0, object: 0, abstain: 0, ...some });
const widths = (): string[] => [...page.querySelectorAll<HTMLElement>('.bar > i')].map((i) => i.style.width);
const legend = (): (string | null)[] => [...page.querySelectorAll('figcaption > span')].map((s) => s.textContent);

test('the bar shares the width among the positions taken, in their order, and leaves the silent theirs', async () => {
  await act(() => render(<TallyBar count={of({ abstain: 1, agree: 8 })} silent={1} />, page));
  expect(widths()).toEqual(['80%', '10%']);
  expect(legend()).toEqual(['8 agree', '1 abstains', '1 silent']);
});

test('one and several are said as such', async () => {
  await act(() => render(<TallyBar count={of({ agree: 1, agreeWithReservation: 2, standAside: 1, object: 3 })} />, page));
  expect(legend()).toEqual(['1 agrees', '2 agree with a reservation', '1 stands aside', '3 object']);
});

test('a vote in which nobody took part has an empty bar and says who was silent', async () => {
  await act(() => render(<TallyBar count={of({})} silent={10} />, page));
  expect(widths()).toEqual([]);
  expect(legend()).toEqual(['10 silent']);
});

test('no figures at all are no division by nothing', async () => {
  await act(() => render(<TallyBar count={of({})} />, page));
  expect(widths()).toEqual([]);
  expect(legend()).toEqual([]);
});

test('while a vote is open those without a position are called otherwise', async () => {
  await act(() => render(<TallyBar count={of({ agree: 2 })} silent={3} silentSays={(n) => `${n} to come`} />, page));
  expect(legend()).toEqual(['2 agree', '3 to come']);
});

test('the bar is only a picture: what it shows is said in the legend', async () => {
  await act(() => render(<TallyBar count={of({ agree: 2 })} />, page));
  expect(page.querySelector('.bar')!.getAttribute('aria-hidden')).toBe('true');
});

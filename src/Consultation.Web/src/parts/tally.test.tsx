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
const widths = (): (string | null)[] => [...page.querySelectorAll('.tally-bar > svg')].map((part) => part.getAttribute('width'));
const figures = (): (string | null)[] => [...page.querySelectorAll('.tally-bar text')].map((figure) => figure.textContent);
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
  expect([...page.querySelectorAll('figure > svg, figcaption svg')].map((svg) => svg.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

test('a figure stands in its part of the bar where there is room for it', async () => {
  await act(() => render(<TallyBar count={of({ agree: 97, object: 3 })} />, page));
  expect(figures()).toEqual(['97']);
  expect(legend()).toEqual(['97 agree', '3 object']);
});

test('no two positions look the same to whoever sees no colours', async () => {
  await act(() => render(<TallyBar count={{ agree: 1, agreeWithReservation: 1, standAside: 1, object: 1, abstain: 1 }} />, page));
  const looks = [...page.querySelectorAll('.tally-bar > svg')].map((part) => {
    const pattern = part.querySelectorAll('rect')[1]?.getAttribute('fill')?.slice('url(#'.length, -1);
    return pattern ? page.querySelector(`[id="${pattern}"] path`)!.getAttribute('d') : 'plain';
  });
  expect(new Set(looks).size).toBe(5);
});

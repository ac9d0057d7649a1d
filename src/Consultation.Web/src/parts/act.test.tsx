import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../live/api';
import { words } from '../words';
import { Act, Refused, shown } from './act';

let page: HTMLElement;
const button = (): HTMLButtonElement => page.querySelector('button')!;
const settled = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
const click = (): Promise<void> => settled(() => button().click());
const alert = (): string | undefined => page.querySelector('[role=alert]')?.textContent;
const refused = (message: string): Answer<number> => ({ ok: false, refusal: { code: 'vote.closed', message } });

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
});

test('a double click does it once, and it can be done again afterwards', async () => {
  let finish = (): void => undefined;
  const asked = vi.fn(() => new Promise<Answer<number>>((resolve) => (finish = () => resolve({ ok: true, value: 1 }))));
  await act(() => render(<Act onDo={asked}>Close</Act>, page));
  await act(() => {
    button().click();
    button().click();
  });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(button().getAttribute('aria-busy')).toBe('true');
  await settled(finish);
  expect(button().getAttribute('aria-busy')).toBe('false');
  await click();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a refusal is shown beside the button, and gone when it succeeds', async () => {
  const answers: Answer<number>[] = [refused('The vote is closed.'), { ok: true, value: 1 }];
  await act(() => render(<Act onDo={async () => answers.shift()}>Close</Act>, page));
  await click();
  expect(alert()).toBe('The vote is closed.');
  await click();
  expect(alert()).toBeUndefined();
});

test('a refusal without a sentence says that no answer came', async () => {
  await act(() => render(<Act onDo={async () => refused('')}>Close</Act>, page));
  await click();
  expect(alert()).toBe(words().common.noAnswer);
});

test('a refusal is shown at the place it belongs to, where one is named', async () => {
  const place = shown();
  const Page = () => (
    <>
      <Act refusal={place} onDo={async () => refused('The vote is closed.')}>
        Close
      </Act>
      <footer>
        <Refused refusal={place.value} />
      </footer>
    </>
  );
  await act(() => render(<Page />, page));
  await click();
  expect(page.querySelectorAll('[role=alert]').length).toBe(1);
  expect(page.querySelector('footer')!.textContent).toBe('The vote is closed.');
});

test('what gives no answer is over at once', async () => {
  const asked = vi.fn(() => undefined);
  await act(() => render(<Act onDo={asked}>Close</Act>, page));
  await click();
  expect(button().getAttribute('aria-busy')).toBe('false');
  expect(alert()).toBeUndefined();
});

test('its shortcut stands on it, and isn’t read out as a part of its name', async () => {
  await act(() =>
    render(
      <Act shortcut="C" onDo={() => undefined}>
        Close
      </Act>,
      page,
    ),
  );
  expect(button().dataset['shortcut']).toBe('C');
  expect(page.querySelector('kbd')!.getAttribute('aria-hidden')).toBe('true');
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PointShape } from '../../contract';
import { speak } from '../../words';
import { Authentic } from '../authentic';
import { PointText } from './point-text';

const page = document.createElement('div');

const both = { text: { en: 'Limits are exceptional.', ru: 'Ограничения исключительны.' }, brackets: [], pending: [] };

const show = (point: Pick<PointShape, 'text' | 'brackets' | 'pending'>, still = false): Promise<void> =>
  act(() =>
    render(
      <Authentic.Provider value="en">
        <PointText point={point} still={still} />
      </Authentic.Provider>,
      page,
    ),
  );

beforeEach(async () => void (await speak('ru')));

afterEach(async () => {
  render(null, page);
  await speak('en');
});

test('a translation names the authentic text, and shows it when asked', async () => {
  await show(both);
  expect(page.textContent).toContain('Ограничения исключительны.');
  expect(page.textContent).toContain('Перевод; аутентичный текст — английский.');
  await act(() => page.querySelector('button')!.click());
  expect(page.querySelector('.statement')!.textContent).toBe('Limits are exceptional.');
  expect(page.querySelector('.statement')!.getAttribute('lang')).toBe('en');
  await act(() => page.querySelector('button')!.click());
  expect(page.querySelector('.statement')!.textContent).toBe('Ограничения исключительны.');
});

test('on the room’s screen the authentic text is named, and there is nothing to press', async () => {
  await show(both, true);
  expect(page.textContent).toContain('аутентичный текст — английский');
  expect(page.querySelector('button')).toBeNull();
});

test('a text without a translation is shown in the authentic language, and says so', async () => {
  await show({ ...both, text: { en: 'Limits are exceptional.' }, pending: ['ru'] });
  expect(page.querySelector('.statement')!.getAttribute('lang')).toBe('en');
  expect(page.textContent).toContain('перевода ещё нет (язык: русский)');
  expect(page.querySelector('button')).toBeNull();
});

test('the authentic text in the page’s own language needs no word', async () => {
  await speak('en');
  await show(both);
  expect(page.textContent).toBe('Limits are exceptional.');
});

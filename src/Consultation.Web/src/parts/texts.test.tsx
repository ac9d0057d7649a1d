import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft, forget } from '../live/drafts';
import { forgetText, readText, TextFields, type Tongues } from './texts';

const tongues: Tongues = { languages: ['en', 'ru'], authentic: 'ru' };
let page: HTMLElement;

beforeEach(() => {
  ['en', 'ru', 'kk'].forEach((l) => forget(`t.${l}`));
  localStorage.clear();
  page = document.createElement('div');
});

afterEach(() => act(() => render(null, page)));

const show = (initial?: { en?: string; ru?: string }) => act(() => render(<TextFields label="Text" name="t" initial={initial} {...tongues} />, page));

test('the authentic language comes first, the others behind a button', async () => {
  await show();
  expect([...page.querySelectorAll('label')].map((l) => l.textContent)).toEqual(['Text (Russian)']);
  await act(() => page.querySelector('button')!.click());
  expect(page.querySelectorAll('label').length).toBe(2);
});

test('languages that have words are shown at once', async () => {
  await show({ en: 'Limits', ru: 'Ограничения' });
  expect(page.querySelectorAll('label').length).toBe(2);
  expect(readText('t', tongues)).toEqual({ en: 'Limits', ru: 'Ограничения' });
});

test('a text of blanks is no text, and one language is enough', () => {
  draft('t.en').value = '  ';
  expect(readText('t', tongues)).toBeUndefined();
  draft('t.ru').value = ' Ограничения ';
  expect(readText('t', tongues)).toEqual({ ru: 'Ограничения' });
});

test('a text that was left as it was is forgotten, one that was changed is kept', async () => {
  await show({ en: 'Limits' });
  draft('t.ru').value = 'Ограничения';
  await act(() => render(null, page));
  await show({ en: 'Limits, revised', ru: 'Пределы' });
  expect(readText('t', tongues)).toEqual({ en: 'Limits, revised', ru: 'Ограничения' });
});

test('what was sent is forgotten in every language', () => {
  draft('t.en').value = 'Limits';
  forgetText('t', tongues);
  expect(readText('t', tongues)).toBeUndefined();
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Text } from '../contract';
import { Statement } from './text';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
});

afterEach(() => act(() => render(null, page)));

const shown = async (text: Text | undefined): Promise<HTMLElement> => {
  await act(() => render(<Statement text={text} />, page));
  return page.querySelector<HTMLElement>('.statement')!;
};

const tags = (within: HTMLElement): string[] => [...within.children].map((c) => `${c.tagName.toLowerCase()} ${c.textContent}`);

test('blank lines part paragraphs, however many', async () => {
  expect(tags(await shown({ en: 'One.\n\nTwo.\n\n\n\nThree.' }))).toEqual(['p One.', 'p Two.', 'p Three.']);
});

test('a block of lines that all begin with a dash is a list', async () => {
  const text = await shown({ en: 'To include:\n\n- refugees\n- privacy\n\nAnd so on.' });
  expect(tags(text)).toEqual(['p To include:', 'ul refugeesprivacy', 'p And so on.']);
  expect([...text.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['refugees', 'privacy']);
});

test('a paragraph with a dash in it is no list', async () => {
  expect(tags(await shown({ en: 'Limits:\n- in law' }))).toEqual(['p Limits:\n- in law']);
});

test('markup in a text is text', async () => {
  const text = await shown({ en: '<b>Limits</b>' });
  expect(text.querySelector('b')).toBeNull();
  expect(text.textContent).toBe('<b>Limits</b>');
});

test('a text that isn’t there in the page’s language names the one it is in', async () => {
  expect((await shown({ ru: 'Пределы' })).lang).toBe('ru');
  expect((await shown({ en: 'Limits', ru: 'Пределы' })).lang).toBe('');
});

test('no text is an empty statement', async () => {
  expect((await shown(undefined)).textContent).toBe('');
});

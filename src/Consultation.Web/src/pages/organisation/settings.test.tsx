import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Organisation } from '../../contract';
import { forgetTyped } from './typed';
import { Settings } from './settings';

const institute: Organisation = { name: { en: 'Institute' }, signatories: [{ title: { en: 'The Chair' } }, { title: { en: 'The Secretary' } }], documentPattern: 'LPS/{year}/{number}' };

let page: HTMLElement;
let asked: { organisation: Organisation }[];
let answer: [number, unknown];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked.push(JSON.parse(init.body as string));
    return Promise.resolve(new Response(JSON.stringify(answer[1]), { status: answer[0] }));
  });
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, page));
  page.remove();
  forgetTyped();
  vi.unstubAllGlobals();
});

const field = (label: string): HTMLInputElement => {
  const found = [...page.querySelectorAll('label')].find((l) => l.textContent?.startsWith(label))!;
  return page.querySelector(`[id="${found.htmlFor}"]`)!;
};
const type = (label: string, text: string): Promise<void> =>
  act(() => {
    const input = field(label);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const save = async (): Promise<void> => {
  await act(() => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await act(() => new Promise((go) => setTimeout(go, 10)));
};

test('what is typed is seen in the preview at once, and sent when it is saved', async () => {
  await act(() => render(<Settings organisation={institute} />, page));
  const preview = (): string => page.querySelector('.organisation-paper')!.textContent!;
  expect(preview()).toContain(`LPS/${new Date().getFullYear()}/1`);
  await type('Name of the organisation', 'Academy');
  await type('Symbols of decisions', '{symbol}/D.{number}');
  expect(preview()).toContain('Academy');
  expect(preview()).toContain(`LPS/${new Date().getFullYear()}/1/D.1`);
  answer = [200, { organisation: { ...institute, name: { en: 'Academy' } } }];
  await save();
  expect(asked).toEqual([{ organisation: { ...institute, name: { en: 'Academy' }, decisionPattern: '{symbol}/D.{number}' } }]);
  expect(page.querySelector('[role=status]')!.textContent).toContain('Saved');
});

test('what the server refuses is said beneath its field', async () => {
  await act(() => render(<Settings organisation={institute} />, page));
  await type('Office of signatory 1', '');
  answer = [400, { code: 'command.malformed', title: 'Wrong.', fields: [{ field: 'organisation.documentPattern', reason: 'no number' }, { field: 'organisation.signatories[0].title', reason: 'too long' }] }];
  await save();
  expect(asked[0]!.organisation.signatories).toEqual([{ title: { en: 'The Secretary' } }]);
  const beside = (label: string): string | null => document.getElementById(field(label).getAttribute('aria-describedby')!.split(' ')[0]!)!.textContent;
  expect(beside('Symbols of documents')).toBe('no number');
  expect(beside('Office of signatory 2')).toBe('too long');
  const summary = (): Element => page.querySelector('form')!.firstElementChild!;
  await vi.waitFor(() => expect(summary().getAttribute('role')).toBe('alert'));
  expect([...summary().querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Office of signatory 2 (English): too long', 'Symbols of documents: no number']);
});

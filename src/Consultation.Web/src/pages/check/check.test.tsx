import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckAnswer } from '../../contract';
import CheckPage from './check';

let page: HTMLElement;
let asked: unknown[];
let answer: CheckAnswer;

beforeEach(() => {
  [asked, answer] = [[], { result: 'unknown' }];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked.push(JSON.parse(init.body as string));
    return Promise.resolve(new Response(JSON.stringify(answer), { status: 200 }));
  });
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  act(() => render(null, page));
  page.remove();
  history.replaceState(null, '', '/check');
  vi.unstubAllGlobals();
});

const settle = (): Promise<void> => act(() => new Promise((go) => setTimeout(go, 30)));
const show = async (): Promise<void> => {
  await act(() => render(<CheckPage />, page));
  // The address changed for the test is told of late here.
  await settle();
};
const send = async (): Promise<void> => {
  await act(() => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
};

test('the code in the address is filled in and asked for without its spaces', async () => {
  history.replaceState(null, '', '/check#1c07-13e7-ad60-e029');
  await show();
  expect(page.querySelector<HTMLInputElement>('form input')!.value).toBe('1C07 13E7 AD60 E029');
  await send();
  expect(asked).toEqual([{ code: '1c0713e7ad60e029' }]);
  expect(page.textContent).toContain('Nothing with this code was published here');
});

test('what is no code isn’t asked for', async () => {
  history.replaceState(null, '', '/check#1c07');
  await show();
  await send();
  expect(asked).toEqual([]);
  await vi.waitFor(() => expect(page.querySelector('[role=alert]')!.textContent).toContain('sixteen characters'));
});

test('of a file that is dropped only the hash is sent, and what it is gets said', async () => {
  answer = {
    result: 'superseded',
    document: {
      kind: 'minutes', language: 'kk', form: 'pdf', version: 2,
      public: { title: { en: 'Rule of law' }, authentic: 'en', timeZone: 'Asia/Almaty', published: '2009-03-01T20:30:00.000Z', corrigenda: 1, symbol: 'LPS/2009/3', by: { version: 3, published: '2009-04-01T06:00:00.000Z' } },
    },
  };
  await show();
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [new File(['abc'], 'minutes.kk.pdf')] } });
  await act(() => {
    page.querySelector('.check-drop')!.dispatchEvent(drop);
  });
  await settle();
  expect(drop.defaultPrevented).toBe(true);
  expect(asked).toEqual([{ sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }]);
  expect(page.querySelector('h2')!.textContent).toBe('Genuine, but superseded');
  const facts = [...page.querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(facts).toEqual([
    'RoundtableRule of law', 'SymbolLPS/2009/3', 'DocumentMinutes (Kazakh)', 'FormPDF', 'Version of the minutes2', 'Published2 March 2009, 02:30',
    'For whomThe public', 'Superseded byVersion 3, published 1 April 2009, 12:00', 'CorrigendaOne has been issued: ask for it.',
  ]);
});

test('of a code it is said what it belongs to, and not that what it was read from is genuine', async () => {
  const everyone = { title: { en: 'Rule of law' }, authentic: 'en' as const, timeZone: 'Asia/Almaty', published: '2009-03-01T20:30:00.000Z', corrigenda: 0, printedOn: ['minutes', 'actions'] };
  answer = { result: 'genuine', document: { kind: 'record', version: 1, public: everyone } };
  history.replaceState(null, '', '/check#1c0713e7ad60e029');
  await show();
  await send();
  expect(page.querySelector('h2')!.textContent).toBe('What this code belongs to');
  expect(page.querySelector('.check-verdict.good')).toBeNull();
  expect(page.textContent).not.toContain('Genuine');
  expect(page.textContent).toContain('choose the file');
  expect([...page.querySelectorAll('dl > div')].map((row) => row.textContent)).toContain('Printed onMinutes, Actions');
  answer = { ...answer, result: 'superseded' };
  await send();
  expect(page.querySelector('.check-verdict.warn')!.textContent).toContain('A later publication has taken its place.');
});

test('of what isn’t public it is said that no more is said', async () => {
  answer = { result: 'genuine', document: { kind: 'record', version: 1 } };
  history.replaceState(null, '', '/check#1c0713e7ad60e029');
  await show();
  await send();
  expect(page.textContent).toContain('It wasn’t published to everyone');
  expect(page.querySelectorAll('dl > div')).toHaveLength(2);
});

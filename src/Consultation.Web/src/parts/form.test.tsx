import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Field, Form } from './form';

let page: HTMLElement;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
});

const refused = { ok: false as const, refusal: { code: 'page.incomplete', message: 'Say both.' } };
const send = (): Promise<void> =>
  act(async () => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });

test('a refused form says at its top what is wrong, and beside each field that lacks something; the first has the focus', async () => {
  await act(() =>
    render(
      <Form send="Send" onSend={async () => refused}>
        <Field label="Title" value="Water" required />
        <Field label="Place" value=" " required />
        <Field label="Note" value="" />
      </Form>,
      page,
    ),
  );
  await send();
  expect(page.querySelector('form')!.firstElementChild!.getAttribute('role')).toBe('alert');
  const invalid = [...page.querySelectorAll<HTMLInputElement>('[aria-invalid]')];
  expect(invalid.map((field) => field.labels![0]!.textContent)).toEqual(['Place']);
  expect(document.getElementById(invalid[0]!.getAttribute('aria-describedby')!)!.textContent).toBe('This is needed.');
  expect(document.activeElement).toBe(invalid[0]);
});

test('a form that lacks nothing says beside its button why it was refused', async () => {
  await act(() =>
    render(
      <Form send="Send" onSend={async () => refused}>
        <Field label="Title" value="Water" required />
      </Form>,
      page,
    ),
  );
  await send();
  expect(page.querySelectorAll('[role=alert]')).toHaveLength(1);
  expect(page.querySelector('form')!.firstElementChild!.getAttribute('role')).toBeNull();
  expect(page.querySelector('[aria-invalid]')).toBeNull();
});

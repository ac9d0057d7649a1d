import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { incomplete, type Answer, type Refusal } from '../live/api';
import { Choice, Field, Form } from './form';
import { TextFields } from './texts';
// Fetched when it is needed; here it is there.
import './summary';

let page: HTMLElement;
let sent: number;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  sent = 0;
});

afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
});

const refused: Answer<unknown> = incomplete('Say both.');
const by = (refusal: Partial<Refusal>): Answer<unknown> => ({ ok: false, refusal: { code: 'command.malformed', message: 'It can’t be read: note is wrong.', ...refusal } });
const show = (answer: Answer<unknown>, fields: preact.ComponentChildren): Promise<void> =>
  act(() =>
    render(
      <Form
        send="Send"
        onSend={async () => {
          sent++;
          return answer;
        }}
      >
        {fields}
      </Form>,
      page,
    ),
  );
const send = async (): Promise<void> => {
  await act(async () => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });
  // What leads to the fields is fetched when it is needed.
  await act(() => new Promise((go) => setTimeout(go, 10)));
};
const top = (): Element => page.querySelector('form')!.firstElementChild!;
const invalid = (): HTMLInputElement[] => [...page.querySelectorAll<HTMLInputElement>('[aria-invalid]')];
const labels = (): (string | null)[] => invalid().map((field) => field.labels![0]!.textContent);
const beside = (field: Element): string => field.getAttribute('aria-describedby')!.split(' ').map((id) => document.getElementById(id)!.textContent).join(' | ');
const type = (field: HTMLInputElement, text: string): Promise<void> =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('a refused form says at its top what is wrong, and beside each field that lacks something; the first has the focus', async () => {
  await show(
    refused,
    <>
      <Field label="Title" value="Water" required />
      <Field label="Place" value=" " required />
      <Field label="Note" value="" />
    </>,
  );
  await send();
  expect(top().getAttribute('role')).toBe('alert');
  expect(top().textContent).toBe('Say both.');
  expect(labels()).toEqual(['Place']);
  expect(beside(invalid()[0]!)).toBe('This is needed.');
  expect(document.activeElement).toBe(invalid()[0]);
});

test('a form that lacks nothing says beside its button why it was refused', async () => {
  await show(refused, <Field label="Title" value="Water" required />);
  await send();
  expect(page.querySelectorAll('[role=alert]')).toHaveLength(1);
  expect(top().getAttribute('role')).toBeNull();
  expect(invalid()).toEqual([]);
});

test('what the server says of one field stands beside it, before its help, until it is changed; above, it is only read out', async () => {
  await show(by({ fields: [{ field: 'note', reason: 'is wrong' }] }), <Field label="Note" value="x" of="note" help="In a line." />);
  await send();
  expect(beside(invalid()[0]!)).toBe('is wrong | In a line.');
  expect([top().className, top().textContent]).toEqual(['hidden-label', 'Note: is wrong']);
  expect(document.activeElement).toBe(invalid()[0]);
  await act(() => render(<Form send="Send" onSend={async () => undefined}><Field label="Note" value="y" of="note" help="In a line." /></Form>, page));
  expect(invalid()).toEqual([]);
});

test('of an empty field the page says that it is needed, whatever the server calls that', async () => {
  await show(by({ code: 'text.empty', fields: [{ field: 'note', reason: 'is empty' }] }), <Field label="Note" value="" of="note" required />);
  await send();
  expect(beside(invalid()[0]!)).toBe('This is needed.');
  expect(top().textContent).toBe('Note: This is needed.');
});

test('several fields are listed above with what is wrong; the list has the focus, and leads to each', async () => {
  await show(
    by({ fields: [{ field: 'note', reason: 'is wrong' }, { field: 'seat', reason: 'is missing' }] }),
    <>
      <Field label="Note" value="x" of="note" />
      <Choice label="Seat" value="" options={[['', 'Choose']]} onChange={() => undefined} of="seat" />
    </>,
  );
  await send();
  expect(document.activeElement).toBe(top());
  expect([...top().querySelectorAll('a')].map((a) => a.textContent)).toEqual(['Note: is wrong', 'Seat: is missing']);
  await act(() => top().querySelectorAll('a')[1]!.click());
  expect(document.activeElement).toBe(page.querySelector('select'));
});

test('what is wrong with a field that the form doesn’t have is said in the server’s words', async () => {
  await show(by({ fields: [{ field: 'note', reason: 'is wrong' }, { field: 'round', reason: 'is unknown' }] }), <Field label="Note" value="x" of="note" />);
  await send();
  expect(top().querySelector('h2')!.textContent).toBe('It can’t be read: note is wrong.');
  expect(beside(invalid()[0]!)).toBe('is wrong');
});

test('a refusal that is about one field alone stands beside it, though it names none', async () => {
  await show(by({ code: 'lobby.unknown', message: 'No such code.' }), <Field label="Code" value="1" of="code lobby.unknown" />);
  await send();
  expect(beside(invalid()[0]!)).toBe('No such code.');
});

test('what is too long is neither cut nor sent', async () => {
  await show({ ok: true, value: 1 }, <Field label="Code" name="form-test.code" maxLength={3} />);
  await type(page.querySelector('input')!, '12345');
  await send();
  expect(sent).toBe(0);
  expect(page.querySelector('input')!.value).toBe('12345');
  expect(beside(invalid()[0]!)).toBe('This has 5 characters; at most 3 are possible.');
  await type(page.querySelector('input')!, '123');
  expect(invalid()).toEqual([]);
  await send();
  expect(sent).toBe(1);
});

test('a text that is wrong in another language is shown where it was folded away', async () => {
  await show(by({ fields: [{ field: 'title.ru', reason: 'is wrong' }] }), <TextFields label="Title" name="form-test.title" of="title" languages={['en', 'ru']} authentic="en" />);
  expect(page.querySelectorAll('input')).toHaveLength(1);
  await send();
  expect(labels()).toEqual(['Title (Russian)']);
});

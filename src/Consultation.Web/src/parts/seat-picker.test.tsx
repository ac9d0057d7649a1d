import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Form } from './form';
import { SeatPicker } from './seat-picker';
import './summary';

let page: HTMLElement;
let sent: string[];

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  sent = [];
});

afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
});

function Asking({ count, optional }: { count: number; optional: boolean }) {
  const seat = useSignal('');
  const seats = Array.from({ length: count }, (_, i) => ({ id: `s${i + 1}`, name: `Seat ${i + 1}`, group: i < 20 ? 'Government' : 'Civil society', names: [`Seat ${i + 1}`, `Место ${i + 1}`] }));
  return (
    <Form send="Send" onSend={async () => {
        sent.push(seat.value);
        seat.value = '';
      }}>
      <SeatPicker label="Seat" value={seat.value} onChange={(id) => (seat.value = id)} seats={seats} none="Nobody" optional={optional} of="seat" />
    </Form>
  );
}

const show = (count: number, optional = false): Promise<void> => act(() => render(<Asking count={count} optional={optional} />, page));
const field = (): HTMLInputElement => page.querySelector('[role=combobox]')!;
const options = (): string[] => [...page.querySelectorAll('[role=option]')].map((option) => option.textContent!);
const active = (): string | undefined => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? undefined;
const says = (): string => page.querySelector('[role=status]')!.textContent!;
const type = (text: string): Promise<void> =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = async (key: string): Promise<boolean> => {
  let went = true;
  await act(() => void (went = field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))));
  return went;
};
const submit = async (): Promise<void> => {
  await act(() => void page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })));
  await act(() => new Promise((go) => setTimeout(go, 10)));
};

test('few seats are a plain list', async () => {
  await show(12);
  expect([...page.querySelectorAll('option')].map((option) => option.textContent).slice(0, 2)).toEqual(['Nobody', 'Seat 1']);
});

test('of many, those are shown whose name has what is typed, by sector; Enter takes the best of them', async () => {
  await show(40);
  expect(options()).toEqual([]);
  await type('место 3');
  expect(page.querySelectorAll('[role=group]')).toHaveLength(2);
  expect(options()).toEqual(['Seat 3', 'Seat 13', 'Seat 23', ...Array.from({ length: 10 }, (_, i) => `Seat ${30 + i}`)]);
  expect([active(), says()]).toEqual(['Seat 3', '13 seats fit.']);
  await type('место 20');
  expect(active()).toBe('Seat 20');
  expect(await press('Enter')).toBe(false);
  expect([field().value, field().getAttribute('aria-expanded'), options().length]).toEqual(['Seat 20', 'false', 0]);
  await submit();
  expect(sent).toEqual(['s20']);
});

test('the arrows open the list and move in it, Escape closes it and nothing else', async () => {
  await show(40);
  await press('ArrowDown');
  expect([active(), says()]).toEqual(['Seat 1', '30 of 40 seats are shown. Type more of the name.']);
  await press('ArrowUp');
  expect(active()).toBe('Seat 30');
  expect(await press('Escape')).toBe(false);
  expect(options()).toEqual([]);
  expect(await press('Escape')).toBe(true);
});

test('a name that is typed out needs no picking, and typing on takes the choice back', async () => {
  await show(40);
  await type('seat 7');
  await act(() => void field().dispatchEvent(new Event('blur')));
  expect(field().value).toBe('Seat 7');
  await type('seat 7');
  await submit();
  expect(field().value).toBe('');
  await type('seat 7');
  await type('seat 7x');
  await act(() => void field().dispatchEvent(new Event('blur')));
  expect(field().value).toBe('seat 7x');
  expect(sent).toEqual(['s7']);
});

test('what is typed and no seat is not sent as none, and stays', async () => {
  await show(40, true);
  await type('seat 4x');
  await submit();
  expect(sent).toEqual([]);
  expect(field().value).toBe('seat 4x');
  expect(document.getElementById(field().getAttribute('aria-describedby')!)!.textContent).toBe('Choose a seat from the list, or empty the field.');
  await type('');
  expect(options()[0]).toBe('Nobody');
  await submit();
  expect(sent).toEqual(['']);
});

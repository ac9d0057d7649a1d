import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applying, useShortcuts } from './keys';

let page: HTMLElement;
const pressed = vi.fn();

function Page({ disabled = false, dialog = false }: { disabled?: boolean; dialog?: boolean }) {
  useShortcuts();
  return (
    <>
      <button type="button" data-shortcut="C" disabled={disabled} onClick={pressed} />
      <input />
      <textarea />
      {dialog && <dialog open />}
    </>
  );
}

const show = (props: { disabled?: boolean; dialog?: boolean } = {}) => act(() => render(<Page {...props} />, page));

function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): void {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  pressed.mockClear();
});

afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
});

test('a key presses the button that shows it, in either case', async () => {
  await show();
  press('c');
  press('C');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('another key, a key with Ctrl and a key held down press nothing', async () => {
  await show();
  press('d');
  press('c', { ctrlKey: true });
  press('c', { metaKey: true });
  press('c', { altKey: true });
  press('c', { repeat: true });
  expect(pressed).not.toHaveBeenCalled();
});

test('a key that is typed presses nothing', async () => {
  await show();
  press('c', {}, page.querySelector('input')!);
  press('c', {}, page.querySelector('textarea')!);
  expect(pressed).not.toHaveBeenCalled();
});

test('while a dialog is open a key presses nothing', async () => {
  await show({ dialog: true });
  press('c');
  expect(pressed).not.toHaveBeenCalled();
});

test('a disabled button isn’t pressed', async () => {
  await show({ disabled: true });
  press('c');
  expect(pressed).not.toHaveBeenCalled();
});

test('a page that is left hears keys no more', async () => {
  await show();
  await act(() => render(null, page));
  const button = page.appendChild(document.createElement('button'));
  button.dataset['shortcut'] = 'C';
  button.addEventListener('click', pressed);
  press('c');
  expect(pressed).not.toHaveBeenCalled();
});

test('on a keyboard that writes Cyrillic a key is known by its place', async () => {
  await show();
  press('с', { code: 'KeyC' });
  press('с', { code: 'KeyD' });
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('the list has the keys that press a button now, with what it says', async () => {
  await show();
  page.querySelector('button')!.innerHTML = 'Close the vote<kbd aria-hidden="true">C</kbd>';
  expect(applying()).toEqual([{ key: 'C', says: 'Close the vote' }]);
  await show({ disabled: true });
  expect(applying()).toEqual([]);
});

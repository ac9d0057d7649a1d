import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Confirm } from './confirm';

const host = document.createElement('div');
const button = (says: string): HTMLButtonElement => [...host.querySelectorAll('button')].find((b) => b.textContent === says)!;
const press = (says: string): Promise<void> => act(async () => button(says).click());

afterEach(() => render(null, host));

const show = (onDo: () => Promise<{ ok: true; value: unknown }>): void => {
  document.body.append(host);
  act(() => render(<Confirm question="Sure?" yes="Do it" onDo={onDo}>Remove</Confirm>, host));
};

it('does nothing before it was asked and answered', async () => {
  const onDo = vi.fn(async () => ({ ok: true as const, value: undefined }));
  show(onDo);
  await press('Remove');
  expect(host.textContent).toContain('Sure?');
  expect(onDo).not.toHaveBeenCalled();
  await press('Do it');
  expect(onDo).toHaveBeenCalledOnce();
  expect(host.textContent).not.toContain('Sure?');
});

it('gives the focus back to its button where the answer is no', async () => {
  show(async () => ({ ok: true, value: undefined }));
  await press('Remove');
  await press('Cancel');
  expect(document.activeElement).toBe(button('Remove'));
});

import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Command, ListedReceipt } from '../../contract';
import type { Room } from '../../live/room';
import { ballotForm, type Asks } from './ballot';
import { Receipts } from './receipts';

it('marks one’s own receipt among those listed after a secret vote, where the page cast it', async () => {
  let sent: Command | undefined;
  const room = {
    id: 'almaty',
    state: { slices: { mine: { value: { seat: 'osce' } } } },
    do: (command: Command) => {
      sent = command;
      return Promise.resolve({ ok: true, value: 9 });
    },
  } as unknown as Room;
  const form = ballotForm(room, 'r1', 'osce');
  form.choice.value = 'object';
  await form.cast(room, { languages: ['en'], authentic: 'en' }, { secrecy: 'secret', withReceipts: true } as Asks);
  const own = (sent as { receipt: string }).receipt;
  const receipts: ListedReceipt[] = [{ receipt: 'abcd-efgh-ijkl-mnop', position: 'agree' }, { receipt: own, position: 'object' }];

  const page = document.createElement('div');
  render(<Receipts room={room} id="r1" receipts={receipts} />, page);

  const rows = [...page.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows).toEqual(['abcd-efgh-ijkl-mnop Agree', `${own} yoursObject`]);
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CorrectionInfo, MinutesDraft, MinutesVersionInfo } from '../../contract';
import { MinutesWork } from '../../live/minutes-work';
import { Approving } from './approve';

const host = document.createElement('div');
const button = (says: string, within: ParentNode = host): HTMLButtonElement | undefined => [...within.querySelectorAll('button')].find((b) => b.textContent === says);
const dialog = (): HTMLElement => document.querySelector<HTMLElement>('dialog')!;

const version: MinutesVersionInfo = { version: 1, at: '2026-01-05T06:00:00.000Z', number: 40, approved: false };
const until = '2026-01-12T13:00:00.000Z';
const open: CorrectionInfo = { correction: 'k1', version: 1, reason: { en: 'Why.' }, seat: 's1', name: { en: 'Ministry' }, state: 'proposed', at: '2026-01-06T06:00:00.000Z' };
const draftOf = (change: Partial<MinutesDraft>): MinutesDraft => ({
  number: 41, kind: 'minutes', language: 'en', languages: ['en'], authentic: 'en', timeZone: 'Asia/Almaty', stage: 'circulated', tradition: 'summaryRecord', changedSince: false,
  paragraphs: [], versions: [version], corrections: [], corrigenda: [], publications: [], markings: [], pointSilences: [], ...change,
});
const show = (change: Partial<MinutesDraft>): void => {
  const work = new MinutesWork('rt');
  vi.spyOn(work, 'do').mockResolvedValue({ ok: true, value: undefined });
  act(() => render(<Approving work={work} draft={draftOf(change)} roles={['facilitator']} />, host));
};

beforeEach(() => {
  document.body.append(host);
});

afterEach(() => {
  act(() => render(null, host));
  host.remove();
});

it('approving is the main thing to do once the time is over and nothing is undecided', () => {
  show({});
  expect(button('Approve')!.classList.contains('main')).toBe(true);
  act(() => button('Approve')!.click());
  expect(dialog().querySelector('.notice')).toBeNull();
});

it('while corrections can still be proposed it isn’t, and the dialog says until when and that it ends', () => {
  show({ until });
  expect(button('Approve')!.classList.contains('main')).toBe(false);
  act(() => button('Approve')!.click());
  expect(dialog().textContent).toContain('until 12 January 2026, 18:00 (Asia/Almaty)');
  expect(dialog().textContent).toContain('nothing more can be proposed');
  expect(button('Approve early', dialog())!.classList.contains('main')).toBe(false);
});

it.each(['Approve', 'Approve by silence'])('with a correction undecided “%s” says so and can’t be sent', (says) => {
  show({ until, corrections: [open] });
  act(() => button(says)!.click());
  expect(dialog().textContent).toContain('1 correction is undecided.');
  expect(dialog().querySelector<HTMLButtonElement>('button[type=submit]')!.disabled).toBe(true);
});

it('a silence procedure during that time says that an undecided correction keeps it from approving', () => {
  show({ until });
  act(() => button('Approve by silence')!.click());
  expect(dialog().textContent).toContain('If one is undecided when it ends, the minutes aren’t approved.');
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, DraftParagraph, MinutesDraft } from '../../contract';
import type { Answer } from '../../live/api';
import { draft as typedUnder, forget } from '../../live/drafts';
import { MinutesWork } from '../../live/minutes-work';
import { nameOf } from './edit';
import { Paragraphs } from './paragraphs';

const host = document.createElement('div');
const button = (says: string): HTMLButtonElement => [...host.querySelectorAll('button')].find((b) => b.textContent === says)!;
const field = (): HTMLTextAreaElement | null => host.querySelector('textarea');

const note: DraftParagraph = { key: 'note.n1', number: 1, origin: 'note', text: 'As noted.', replaces: true, basedOn: 4, behind: [] };
const decision: DraftParagraph = { key: 'point.p1', number: 2, origin: 'point', text: 'It was agreed.', replaces: false, basedOn: 6, behind: [] };
const draftOf = (...paragraphs: DraftParagraph[]): MinutesDraft => ({
  number: 9, kind: 'minutes', language: 'en', languages: ['en'], authentic: 'en', timeZone: 'Asia/Almaty', stage: 'draft', tradition: 'summaryRecord', changedSince: false,
  paragraphs, versions: [], corrections: [], corrigenda: [], publications: [], markings: [], pointSilences: [],
});

describe('a paragraph of the draft', () => {
  const given: Command[] = [];
  let answer: Answer<unknown> = { ok: true, value: undefined };
  let work: MinutesWork;

  const show = (draft: MinutesDraft): void => {
    work.draft.value = draft;
    act(() => render(<Paragraphs work={work} draft={draft} roles={['rapporteur']} />, host));
  };
  const type = (text: string): void => {
    act(() => {
      field()!.value = text;
      field()!.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const save = (): Promise<void> =>
    act(async () => {
      host.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });

  beforeEach(() => {
    document.body.append(host);
    work = new MinutesWork('rt');
    vi.spyOn(work, 'do').mockImplementation(async (command) => {
      given.push(command);
      return answer;
    });
  });

  afterEach(() => {
    render(null, host);
    given.length = 0;
    answer = { ok: true, value: undefined };
    ['', '.on', '.kept'].forEach((of) => [note, decision].forEach((p) => forget(nameOf('rt', draftOf(), p.key) + of)));
  });

  it('of a note is edited from its own words, in its place', async () => {
    show(draftOf(note));
    act(() => button('Edit').click());
    expect(field()!.value).toBe('As noted.');
    type('As agreed to note.');
    await save();
    expect(given).toEqual([{ do: 'editParagraph', kind: 'minutes', paragraph: 'note.n1', language: 'en', text: 'As agreed to note.', basedOn: 4 }]);
    expect(field()).toBeNull();
  });

  it('that follows from the record is only added to', () => {
    show(draftOf(decision));
    act(() => button('Add to it').click());
    expect(field()!.value).toBe('');
    expect(host.textContent).toContain('It was agreed.');
  });

  it('keeps what was typed where it is refused, and is based on what was seen then', async () => {
    show(draftOf(note));
    act(() => button('Edit').click());
    type('Mine.');
    answer = { ok: false, refusal: { code: 'minutes.editedMeanwhile', message: 'Somebody edited it.' } };
    show(draftOf({ ...note, basedOn: 7, edit: { text: 'Theirs.', basedOn: 4, number: 7, changedBeneath: false } }));
    await save();
    expect(given.at(-1)).toMatchObject({ text: 'Mine.', basedOn: 4 });
    expect(field()!.value).toBe('Mine.');
    expect(host.textContent).toContain('Theirs.');
    answer = { ok: true, value: undefined };
    await save();
    expect(given.at(-1)).toMatchObject({ text: 'Mine.', basedOn: 7 });
  });

  it('is open with what was typed before the page was loaded anew', () => {
    typedUnder(nameOf('rt', draftOf(), 'note.n1')).value = 'Half a sent';
    show(draftOf(note));
    expect(field()!.value).toBe('Half a sent');
  });

  it('has the reservations recorded below it below it', () => {
    show(draftOf({ ...decision, beneath: ['Reservation of Ministry: not before May.'] }));
    expect(host.querySelector('.minutes-beneath')!.textContent).toBe('Reservation of Ministry: not before May.');
  });

  it('shows what changed beneath its edit', () => {
    show(draftOf({ ...note, edit: { text: 'Mine.', basedOn: 4, number: 5, changedBeneath: true, beneath: [{ kind: 'same', text: 'As ' }, { kind: 'added', text: 'newly noted.' }] } }));
    expect(host.querySelector('ins')!.textContent).toContain('newly noted.');
    expect(host.textContent).toContain('Mine.');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MinutesWork } from './minutes-work';

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
const draftAt = (number: number, language = 'en'): unknown => ({ number, language, paragraphs: [] });
const bodyOf = (call: unknown[]): { id: string } => JSON.parse((call[1] as RequestInit).body as string) as { id: string };

describe('work on the minutes', () => {
  const asked = vi.fn<typeof fetch>();

  beforeEach(() => {
    vi.stubGlobal('fetch', asked);
    vi.useFakeTimers();
  });

  afterEach(() => {
    asked.mockReset();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('sends a command again with the same id where no answer comes, and looks the draft up anew', async () => {
    asked.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(json({ number: 8 })).mockResolvedValueOnce(json(draftAt(8)));
    const work = new MinutesWork('rt');
    const answer = work.do({ do: 'setTradition', tradition: 'protocol' });
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(true);
    expect(bodyOf(asked.mock.calls[0]!).id).toBe(bodyOf(asked.mock.calls[1]!).id);
    expect(work.draft.value?.number).toBe(8);
  });

  it('passes over a draft in a language that is no longer asked for', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    asked.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve))).mockResolvedValueOnce(json(draftAt(5, 'ru')));
    const work = new MinutesWork('rt');
    const late = work.load();
    await work.speak('ru');
    answerLate(json(draftAt(5, 'en')));
    await late;
    expect(work.draft.value?.language).toBe('ru');
  });

  it('follows a publication until it has ended', async () => {
    const stages = ['underWay', 'underWay', 'done'];
    asked.mockImplementation(async (path) => json(String(path).endsWith('/minutes/publish') || String(path).endsWith('/publication') ? { stage: stages.shift(), done: 1, total: 2 } : draftAt(9)));
    const work = new MinutesWork('rt');
    await work.publish(1, 'public');
    expect(work.progress.value?.stage).toBe('underWay');
    await vi.runAllTimersAsync();
    expect(work.progress.value?.stage).toBe('done');
    expect(work.draft.value?.number).toBe(9);
  });
});

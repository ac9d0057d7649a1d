import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The module anew, as after a reload: what it held in memory is gone. */
async function reloaded(): Promise<typeof import('./drafts')> {
  vi.resetModules();
  return import('./drafts');
}

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('survives a reload', async () => {
    const before = await reloaded();
    before.draft('note.one').value = 'The criteria must';
    const after = await reloaded();
    expect(after.draft('note.one').value).toBe('The criteria must');
    expect(after.draft('note.two', 'as it was').value).toBe('as it was');
  });

  it('is the same wherever it is asked for', async () => {
    const { draft } = await reloaded();
    expect(draft('a')).toBe(draft('a'));
  });

  it('is gone once it is forgotten, on the page and after a reload', async () => {
    const { draft, forget } = await reloaded();
    const typed = draft('a');
    typed.value = 'sent';
    forget('a');
    expect(typed.value).toBe('');
    expect((await reloaded()).draft('a').value).toBe('');
  });

  it('says whether anything is typed and not sent', async () => {
    const { draft, forget, hasDraft } = await reloaded();
    expect(hasDraft()).toBe(false);
    draft('a').value = '  ';
    expect(hasDraft()).toBe(false);
    draft('a').value = 'words';
    expect(hasDraft()).toBe(true);
    forget('a');
    expect(hasDraft()).toBe(false);
  });

  it('is not taken up again after two weeks, nor where the store holds nonsense', async () => {
    localStorage.setItem('consultation.draft.old', JSON.stringify({ text: 'old', at: Date.now() - 15 * 24 * 3600 * 1000 }));
    localStorage.setItem('consultation.draft.broken', '{');
    const { draft } = await reloaded();
    expect(draft('old').value).toBe('');
    expect(draft('broken').value).toBe('');
  });

  it('stays on the page where nothing can be stored', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const { draft } = await reloaded();
    draft('a').value = 'kept';
    expect(draft('a').value).toBe('kept');
    full.mockRestore();
  });
});

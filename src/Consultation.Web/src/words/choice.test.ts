import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A page of its own: what was chosen before stands in the browser alone. */
async function page(languages: string[], path = '/r/almaty'): Promise<{ choice: typeof import('./choice'); words: typeof import('.') }> {
  vi.resetModules();
  vi.stubGlobal('navigator', { ...navigator, languages });
  history.replaceState(null, '', path);
  const choice = await import('./choice');
  const words = await import('.');
  await choice.begin();
  return { choice, words };
}

beforeEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the language of a page', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['kk'], 'kk'],
    [['KK-Cyrl-KZ'], 'kk'],
    [['de-DE', 'fr', 'ru'], 'ru'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('is the browser’s at first: %j', async (languages, expected) => {
    const { words } = await page([...languages]);
    expect(words.language.value).toBe(expected);
    expect(document.documentElement.lang).toBe(expected);
    expect(words.words().common.loading).toMatch(/…$/);
  });

  it('is the one chosen before, whatever the browser’s', async () => {
    const first = await page(['ru']);
    await first.choice.choose('kk');
    expect(first.words.language.value).toBe('kk');
    expect(document.documentElement.lang).toBe('kk');
    expect((await page(['ru'])).words.language.value).toBe('kk');
  });

  it('of the room’s screen is remembered apart from that of other pages', async () => {
    const console = await page(['en']);
    await console.choice.choose('kk');
    const screen = await page(['en'], '/r/almaty/display');
    expect(screen.words.language.value).toBe('en');
    await screen.choice.choose('ru');
    expect((await page(['en'])).words.language.value).toBe('kk');
  });

  it('is the seat’s where nobody has chosen another', async () => {
    const fresh = await page(['en']);
    await fresh.choice.propose('kk');
    expect(fresh.words.language.value).toBe('kk');
    expect((await page(['en'])).words.language.value).toBe('en');

    const chosen = await page(['en']);
    await chosen.choice.choose('ru');
    await chosen.choice.propose('kk');
    expect(chosen.words.language.value).toBe('ru');
  });

  it('is the one chosen last, however long its words take', async () => {
    const { choice, words } = await page(['en']);
    await Promise.all([choice.choose('ru'), choice.choose('kk'), choice.choose('en')]);
    expect(words.language.value).toBe('en');
  });

  it('stays as it is where another can’t be loaded, and that is said', async () => {
    vi.doMock('./kk/index.ts?words=core', () => {
      throw new Error('no connection');
    });
    const { choice, words } = await page(['en']);
    await choice.choose('kk');
    expect(words.language.value).toBe('en');
    expect(choice.failed.value).toBe('kk');
    vi.doUnmock('./kk/index.ts?words=core');
  });

  it('passes over what an older page may have remembered', async () => {
    localStorage.setItem('consultation.language', 'tlh');
    expect((await page(['ru'])).words.language.value).toBe('ru');
  });
});

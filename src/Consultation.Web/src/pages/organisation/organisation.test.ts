import { expect, it } from 'vitest';
import { readLogo, sourceOf } from './logo';
import { filled } from './symbols';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

it('a logo is known by what is in it', async () => {
  const logo = await readLogo(new Blob([png], { type: 'image/jpeg' }));
  expect(logo).toEqual({ form: 'png', data: btoa(String.fromCharCode(...png)) });
  expect(sourceOf(logo as never)).toBe(`data:image/png;base64,${btoa(String.fromCharCode(...png))}`);
  expect(await readLogo(new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])]))).toMatchObject({ form: 'jpeg' });
});

it('what is no picture, or too large, is no logo', async () => {
  expect(await readLogo(new Blob(['<svg/>'], { type: 'image/png' }))).toBe('notPicture');
  expect(await readLogo(new Blob([]))).toBe('notPicture');
  expect(await readLogo(new Blob([png, new Uint8Array(64 * 1024)]))).toBe('tooLarge');
});

it.each([
  ['LPS/{year}/{number}', 'LPS/2026/1'],
  ['{series}-{kind}-{number}', '-minutes-1'],
  ['{number}{other}', '1{other}'],
])('the pattern %s gives %s', (pattern, symbol) => expect(filled(pattern, { year: 2026, number: 1, series: '', kind: 'minutes' })).toBe(symbol));

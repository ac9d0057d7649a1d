import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf, Sha256 } from './sha256';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const some = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7) & 0xff);
const known = async (data: Uint8Array<ArrayBuffer>): Promise<string> => Buffer.from(await webcrypto.subtle.digest('SHA-256', data)).toString('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of “%s” is that of the standard', (text, hash) => expect(new Sha256().update(bytes(text)).hex()).toBe(hash));

  it('of a million letters a is that of the standard', () =>
    expect(new Sha256().update(bytes('a'.repeat(1_000_000))).hex()).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'));

  it('is what the browser’s own would be, whatever the length', async () => {
    for (const length of [...Array.from({ length: 130 }, (_, i) => i), 1000, 65_537]) {
      expect(new Sha256().update(some(length)).hex(), `${length} bytes`).toBe(await known(some(length)));
    }
  });

  it('doesn’t depend on how the bytes are cut', async () => {
    const data = some(1000);
    for (const size of [1, 7, 63, 64, 65, 200]) {
      const hash = new Sha256();
      for (let at = 0; at < data.length; at += size) {
        hash.update(data.subarray(at, at + size));
      }
      expect(hash.hex()).toBe(await known(data));
    }
  });
});

describe('the hash of a file', () => {
  it('is that of its bytes, and tells how far it is', async () => {
    const data = some(1_300_000);
    const seen: number[] = [];
    expect(await hashOf(new Blob([data]), (part) => seen.push(part))).toBe(await known(data));
    expect(seen).toHaveLength(3);
    expect(seen.at(-1)).toBe(1);
  });

  it('stops where it isn’t wanted any more', async () => {
    const parts: number[] = [];
    expect(await hashOf(new Blob([some(2_000_000)]), (part) => parts.push(part), () => parts.length < 1)).toBeUndefined();
    expect(parts).toHaveLength(1);
  });

  it('of fifty megabytes never keeps the page for long', async () => {
    const file = new Blob(Array.from({ length: 50 }, () => some(1_048_576)));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await hashOf(file);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(25);
  }, 60_000);
});

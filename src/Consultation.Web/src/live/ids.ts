const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 16;

/** A new id: 16 random base32 characters. Works over plain HTTP too, where browsers have no randomUUID. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (b) => BASE32[b % 32]).join('');
}

import type { Logo } from '../../contract';

export const LOGO_MAX_BYTES = 64 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** A picture as a logo, by what is in it and not by its name; why it can't be one where it can't. */
export async function readLogo(file: Blob): Promise<Logo | 'tooLarge' | 'notPicture'> {
  if (file.size > LOGO_MAX_BYTES) {
    return 'tooLarge';
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  const form = begins(PNG) ? 'png' : begins(JPEG) ? 'jpeg' : undefined;
  return form ? { form, data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) } : 'notPicture';
}

/** A logo as the source of a picture. */
export const sourceOf = (logo: Logo): string => `data:image/${logo.form};base64,${logo.data}`;

const CODE_DIGITS = 16;
const HASH_DIGITS = 64;

/** The code as it is asked for: hexadecimal digits without what stands between them; nothing where it can't be one. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s\p{Pd}]/gu, '').toLowerCase();
  return /^[0-9a-f]+$/.test(digits) && digits.length >= CODE_DIGITS && digits.length <= HASH_DIGITS ? digits : undefined;
}

/** The code as it is printed: groups of four. */
export const showCode = (code: string): string => code.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');

/** The code behind the # of the page's address. */
export function codeInAddress(hash: string): string {
  let text = hash.replace(/^#/, '');
  try {
    text = decodeURIComponent(text);
  } catch {
    // It is looked at as it stands.
  }
  const code = readCode(text);
  return code ? showCode(code) : text;
}

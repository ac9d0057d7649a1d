import type { Language } from '../contract';

// The order of names in a language, by the same table and rules as `Alphabet.cs` in the domain: what is sorted here and
// what is sorted in a document stand in the same order, whatever tables a browser has.

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The order of the Kazakh alphabet, which is the Russian one with its own letters in their places. */
const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

const PARTING = 1;
const NUMBER = 1 << 10;
const DIGIT = 1 << 20;
const OWN = 2 << 20;
const ANOTHER = 3 << 20;
const UNKNOWN = 4 << 20;

const UNCOUNTED = /['"ʼʹ\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Mn}]/u;
const COUNTED = /[\p{L}\p{Nd}]/u;

interface Letter {
  place: number;
  accent: number;
  capital: number;
}

function placeOf(letter: string, latinFirst: boolean): number | undefined {
  const latin = LATIN.indexOf(letter);
  if (latin >= 0) {
    return (latinFirst ? OWN : ANOTHER) + latin;
  }
  const cyrillic = CYRILLIC.indexOf(letter);
  return cyrillic >= 0 ? (latinFirst ? ANOTHER : OWN) + cyrillic : undefined;
}

function lettersOf(name: string, latinFirst: boolean): Letter[] {
  const letters: Letter[] = [];
  const add = (place: number, accent = 0, capital = 0): void => void letters.push({ place, accent, capital });
  let parted = false;
  for (const part of name.normalize('NFC').match(/[0-9]+|[^0-9]/gu) ?? []) {
    if (UNCOUNTED.test(part)) {
      continue;
    }
    if (!COUNTED.test(part)) {
      parted = letters.length > 0;
      continue;
    }
    if (parted) {
      add(PARTING);
      parted = false;
    }
    if (/^[0-9]/.test(part)) {
      const digits = part.replace(/^0+/, '');
      add(NUMBER + digits.length);
      [...digits].forEach((digit) => add(DIGIT + digit.charCodeAt(0)));
      continue;
    }
    const small = part.toLowerCase();
    const capital = small === part ? 0 : 1;
    const place = placeOf(small, latinFirst);
    if (place !== undefined) {
      add(place, 0, capital);
      continue;
    }
    const [first = small, ...marks] = [...small.normalize('NFD')];
    const accent = marks.reduce((sum, mark) => ((sum << 10) + mark.charCodeAt(0)) | 0, 0);
    add(placeOf(first, latinFirst) ?? UNKNOWN + first.codePointAt(0)!, accent, capital);
  }
  return letters;
}

function difference(a: Letter[], b: Letter[], by: keyof Letter): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i]![by] !== b[i]![by]) {
      return a[i]![by] - b[i]![by];
    }
  }
  return a.length - b.length;
}

/** Which of two names comes first in a language: below zero the first, above zero the second. */
export function inOrder(language: Language): (a: string, b: string) => number {
  const latinFirst = language === 'en';
  return (a, b) => {
    const [x, y] = [lettersOf(a, latinFirst), lettersOf(b, latinFirst)];
    return difference(x, y, 'place') || difference(x, y, 'accent') || difference(x, y, 'capital') || (a < b ? -1 : a > b ? 1 : 0);
  };
}

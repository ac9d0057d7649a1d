import { expect, it } from 'vitest';
import { codeInAddress, readCode, showCode } from './code';

it.each([
  ['0123 4567 89AB CDEF', '0123456789abcdef'],
  ['0123-4567–89ab—cdef', '0123456789abcdef'],
  [' 0123456789abcdef\n', '0123456789abcdef'],
  ['0123 4567 89ab cde', undefined],
  ['0123 4567 89ab cdeg', undefined],
  ['', undefined],
  ['0'.repeat(65), undefined],
])('the code typed as “%s” is %s', (typed, code) => expect(readCode(typed)).toBe(code));

it('a code is shown as it is printed', () => expect(showCode('0123456789abcdef')).toBe('0123 4567 89AB CDEF'));

it.each([
  ['#0123456789abcdef', '0123 4567 89AB CDEF'],
  ['#0123%204567%2089AB%20CDEF', '0123 4567 89AB CDEF'],
  ['#nothing%', 'nothing%'],
  ['', ''],
])('the address %s fills in “%s”', (hash, shown) => expect(codeInAddress(hash)).toBe(shown));

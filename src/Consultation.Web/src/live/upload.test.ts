import { expect, it } from 'vitest';
import { answerOf } from './upload';

it('an upload’s answer is the file, or why not', () => {
  expect(answerOf(200, '{"paper":"p","sha256":"00","bytes":3}')).toEqual({ ok: true, value: { paper: 'p', sha256: '00', bytes: 3 } });
  expect(answerOf(400, '{"code":"paper.notPdf","title":"This file isn’t a whole PDF."}')).toEqual({
    ok: false,
    refusal: { code: 'paper.notPdf', message: 'This file isn’t a whole PDF.', status: 400 },
  });
  expect(answerOf(502, '<html>')).toMatchObject({ ok: false, refusal: { code: 'network' } });
  expect(answerOf(200, '')).toMatchObject({ ok: false });
});

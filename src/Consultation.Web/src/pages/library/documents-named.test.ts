import { expect, it } from 'vitest';
import { addressOf, byKind, inForms, named, withReadership } from './documents-named';

it('a name says kind, language, readership and form', () => {
  expect(named('minutes.en.pdf')).toEqual({ kind: 'minutes', language: 'en', form: 'pdf' });
  expect(named('agreed-positions.kk.public.pdf')).toEqual({ kind: 'agreed-positions', language: 'kk', readership: 'public', form: 'pdf' });
  expect(named('votes.csv')).toEqual({ kind: 'votes', form: 'csv' });
  expect(named('speaking-times.public.xlsx')).toEqual({ kind: 'speaking-times', readership: 'public', form: 'xlsx' });
  expect(named('record.json')).toEqual({ kind: 'record', form: 'json' });
});

it('the forms of a document stand together', () => {
  expect(inForms(['minutes.en.pdf', 'minutes.en.docx', 'votes.csv', 'votes.xlsx', 'all.zip'])).toEqual([
    ['minutes.en.pdf', 'minutes.en.docx'],
    ['votes.csv', 'votes.xlsx'],
    ['all.zip'],
  ]);
});

it('documents are asked for without what is left out, tables and the record are whole', () => {
  const without = new Set(['comments', 'notes'] as const);
  expect(addressOf('/d', 'minutes.en.pdf', '', without)).toBe('/d/minutes.en.pdf?without=notes,comments');
  expect(addressOf('/d', 'all.zip', '', without)).toBe('/d/all.zip?without=notes,comments');
  expect(addressOf('/d', 'votes.csv', '', without)).toBe('/d/votes.csv');
  expect(addressOf('/d', 'record.json', 'public', without)).toBe('/d/record.json?readership=public');
  expect(addressOf('/d', 'minutes.en.pdf', '', new Set())).toBe('/d/minutes.en.pdf');
});

it('the record is asked for by readership, a document by its name', () => {
  expect(addressOf('/d', 'record.json', 'public')).toBe('/d/record.json?readership=public');
  expect(addressOf('/d', 'minutes.en.public.pdf', 'public')).toBe('/d/minutes.en.public.pdf');
  expect(addressOf('/d', 'minutes.en.public.json', 'public')).toBe('/d/minutes.en.public.json');
  expect(withReadership('/d', '')).toBe('/d');
});

it('the files of a kind stand together by language, its table apart', () => {
  const names = ['minutes.en.pdf', 'minutes.en.docx', 'minutes.ru.pdf', 'attendance.en.pdf', 'attendance.csv', 'record.json'];
  expect(byKind(names)).toEqual([
    ['minutes', [['minutes.en.pdf', 'minutes.en.docx'], ['minutes.ru.pdf']]],
    ['attendance', [['attendance.en.pdf']]],
    ['attendance', [['attendance.csv']]],
    ['record', [['record.json']]],
  ]);
});

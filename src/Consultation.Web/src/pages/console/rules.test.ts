import { expect, test } from 'vitest';
import type { ConsensusRule, PresetShape } from '../../contract';
import { sensesFor } from './ask-for-objections';
import { limitSeconds } from '../../live/limit';
import { spaced } from './room-code';
import { sameRule } from '../../live/rules';
import { needsNames, ruleMeaning, ruleName, withQuorum } from './rules';
import { minutesSpent } from './time';

const rule = (more: Partial<ConsensusRule> = {}): ConsensusRule => ({
  required: 'consensus',
  silence: 'notCounted',
  broadSupport: '3/4',
  toleratedObjections: 0,
  consideredObjectionsTolerated: false,
  abstentionBreaksUnanimity: true,
  eachEssentialSector: false,
  majority: { threshold: '1/2', atLeast: false, base: 'cast' },
  quorum: { share: '1/2', essentialSectors: true },
  ...more,
});
const presets: PresetShape[] = [
  { name: 'Consensus', label: { en: 'Consensus' }, meaning: { en: 'No objection stands.' }, restsOn: 'essentialSectors', fullMeaning: { en: 'Every sector is carried.' }, rule: rule() },
  { name: 'Consensus minus one', label: { en: 'Consensus minus one' }, meaning: { en: 'One objection doesn’t prevent it.' }, restsOn: 'essentialSectors', fullMeaning: {}, rule: rule({ toleratedObjections: 1 }) },
];

test('rules are the same whatever the order of their fields', () => {
  expect(sameRule(rule(), rule({ majority: { base: 'cast', atLeast: false, threshold: '1/2' } }))).toBe(true);
  expect(sameRule(rule(), rule({ toleratedObjections: 1 }))).toBe(false);
});

test('a rule is called by its preset, one of its own by the grade it requires', () => {
  expect(ruleName(rule({ toleratedObjections: 1 }), presets)).toBe('consensus minus one');
  expect(ruleName(rule({ toleratedObjections: 2 }), presets)).toBe('consensus, with conditions of its own');
  expect(ruleName(rule(), [])).toBe('consensus');
});

test('a rule with the body’s own quorum is the preset it is without', () => {
  const quorum = { share: '2/3', essentialSectors: false };
  expect(ruleName(rule({ quorum }), presets)).toBe('consensus');
  expect(ruleMeaning(rule({ quorum }), presets, [])).toBe('No objection stands.');
  expect(ruleMeaning(rule({ quorum }), presets, ['essentialSectors'])).toBe('Every sector is carried.');
  expect(withQuorum(presets[1]!, rule({ quorum }))).toEqual(rule({ toleratedObjections: 1, quorum }));
});

test('a rule of its own means its conditions', () => {
  expect(ruleMeaning(rule({ toleratedObjections: 2 }), presets, [])).toContain('2 objections are borne.');
});

test('what asks for answers to objections or for sectors can’t be used in a secret vote', () => {
  expect(needsNames(rule({ required: 'generalAgreement' }))).toBe(true);
  expect(needsNames(rule({ consideredObjectionsTolerated: true }))).toBe(true);
  expect(needsNames(rule({ required: 'majority', eachEssentialSector: true }))).toBe(true);
  expect(needsNames(rule())).toBe(false);
});

test('the sense of the meeting is not offered where more is required than it can give', () => {
  expect(sensesFor(rule({ required: 'unanimity' }))).toEqual([]);
  expect(sensesFor(rule())).toEqual(['agreed']);
  expect(sensesFor(rule({ required: 'generalAgreement' }))).toEqual(['agreed', 'generalAgreement']);
  expect(sensesFor(rule({ required: 'majority' }))).toEqual(['agreed', 'generalAgreement']);
});

test('minutes for a speaker may have a fraction; nothing and nonsense are no limit', () => {
  expect(limitSeconds('3')).toBe(180);
  expect(limitSeconds('1,5')).toBe(90);
  expect(limitSeconds('')).toBeUndefined();
  expect(limitSeconds('0')).toBeUndefined();
  expect(limitSeconds('long')).toBeUndefined();
});

test('the time of the item under way runs on, that of others stands', () => {
  const item = { spentSeconds: 600, since: '2009-02-23T05:00:00.000Z' };
  expect(minutesSpent(item, new Date('2009-02-23T05:02:30.000Z'))).toBe(12);
  expect(minutesSpent({ spentSeconds: 119 }, undefined)).toBe(1);
});

test('the room code is read out in two groups', () => {
  expect(spaced('48210937')).toBe('4821 0937');
});

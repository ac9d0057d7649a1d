import { expect, it } from 'vitest';
import type { ConsensusRule } from '../../contract';
import { isShare, offered, presetOf } from './rules';

const CONSENSUS: ConsensusRule = {
  required: 'consensus', silence: 'notCounted', broadSupport: '3/4', toleratedObjections: 0, consideredObjectionsTolerated: false, abstentionBreaksUnanimity: true,
  eachEssentialSector: false, majority: { threshold: '1/2', atLeast: false, base: 'cast' }, quorum: { share: '1/2', essentialSectors: true },
};
const preset = (name: string, more: Partial<ConsensusRule>) => ({ name, label: { en: name }, meaning: {}, restsOn: 'essentialSectors' as const, fullMeaning: {}, rule: { ...CONSENSUS, ...more } });
const PRESETS = [
  preset('Consensus', {}),
  preset('Consensus minus one', { toleratedObjections: 1 }),
  preset('Double majority', { required: 'majority', eachEssentialSector: true }),
];

it('a rule is a preset whatever the order of its fields', () => {
  const reordered = Object.fromEntries(Object.entries(CONSENSUS).reverse()) as unknown as ConsensusRule;
  expect(presetOf(reordered, PRESETS)?.name).toBe('Consensus');
  expect(presetOf({ ...CONSENSUS, toleratedObjections: 1 }, PRESETS)?.name).toBe('Consensus minus one');
});

it('a rule is a preset whatever its quorum', () => {
  expect(presetOf({ ...CONSENSUS, quorum: { share: '2/3', essentialSectors: false } }, PRESETS)?.name).toBe('Consensus');
});

it('a rule with a condition of its own is none of the presets', () => {
  expect(presetOf({ ...CONSENSUS, broadSupport: '9/10' }, PRESETS)).toBeUndefined();
});

it('what asks for essential sectors is offered only where there are any', () => {
  expect(offered(PRESETS, false).map((p) => p.name)).toEqual(['Consensus', 'Consensus minus one']);
  expect(offered(PRESETS, true)).toHaveLength(3);
});

it('a share is two whole numbers, the first not above the second', () => {
  expect(['3/4', ' 1/1 ', '0/5', '999999/999999'].map(isShare)).toEqual([true, true, true, true]);
  expect(['', '3', '5/4', '1/0', '1.5/2', '-1/2', '1000000/1000000'].map(isShare)).toEqual([false, false, false, false, false, false, false]);
});

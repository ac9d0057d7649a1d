import { expect, it } from 'vitest';
import type { InvitationShape, SeatShape } from '../../contract';
import { invitationOf, lacking, leadsHereOnly, readableCode, typedAddress } from './invited';

const seat = (id: string): [string, SeatShape] => [id, {} as SeatShape];
const invitation = (as: string, person?: string): InvitationShape => ({ as, generation: 1, link: '', qr: '', qrSize: 0, ...(person ? { person } : {}) });

it('a seat of which only a person has a link lacks one', () => {
  const invitations = [invitation('seat:a'), invitation('seat:b', 'ann'), invitation('display')];
  expect(lacking([seat('a'), seat('b'), seat('c')], invitations).map(([id]) => id)).toEqual(['b', 'c']);
});

it('the link of a person isn’t the link of the seat', () => {
  const invitations = [invitation('seat:a', 'ann'), invitation('seat:a')];
  expect(invitationOf(invitations, 'seat:a')?.person).toBeUndefined();
  expect(invitationOf(invitations, 'seat:a', 'ann')?.person).toBe('ann');
  expect(invitationOf(invitations, 'seat:b')).toBeUndefined();
});

it('a room code is read in groups of four', () => {
  expect(readableCode('48210937')).toBe('4821 0937');
  expect(readableCode('4821')).toBe('4821');
});

it('an address is typed without its scheme, and without the token', () => {
  expect(typedAddress('https://talks.example/join#abc')).toBe('talks.example/join');
});

it('a link to this computer alone is known as one, also under another of its names', () => {
  expect(['http://localhost:5080/join#a', 'http://127.0.0.1/join#a', 'http://[::1]:80/join#a', 'http://room.localhost/join#a'].every(leadsHereOnly)).toBe(true);
  expect(['http://192.168.0.7/join#a', 'https://localhost.example/join#a', 'https://talks.example/join#a'].some(leadsHereOnly)).toBe(false);
});

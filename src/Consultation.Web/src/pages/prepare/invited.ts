import type { InvitationShape, SeatShape } from '../../contract';

type Seat = readonly [id: string, seat: SeatShape];

/** The roles that may be given by a link, the least first. */
export const ROLES = ['display', 'observer', 'rapporteur', 'facilitator'] as const;

/** A seat as invitations name it. */
export const seatPart = ([id]: readonly [string, ...unknown[]]): string => `seat:${id}`;

/** The seats that nobody can join by a link yet. */
export const lacking = (seats: readonly Seat[], invitations: readonly InvitationShape[]): Seat[] =>
  seats.filter((seat) => !invitationOf(invitations, seatPart(seat)));

/** The invitation of a part as a whole, or of one person of it. */
export const invitationOf = (invitations: readonly InvitationShape[], part: string, person?: string): InvitationShape | undefined =>
  invitations.find((i) => i.as === part && i.person === person);

/** A room code as people read it out: 4821 0937. */
export const readableCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

/** An address as people type it: without scheme and token. */
export const typedAddress = (link: string): string => link.replace(/^https?:\/\//, '').replace(/#.*$/, '');

/** Whether a link can be opened on the server's own computer alone. */
export const leadsHereOnly = (link: string): boolean => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/i.test(new URL(link).hostname);

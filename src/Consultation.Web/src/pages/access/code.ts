/** The name under which the room code that is typed is kept. */
export const CODE = 'join.code';

const CODE_DIGITS = 8;

/** A code as it is sent: people type it with spaces or dashes. */
export const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '');

export const isCode = (typed: string): boolean => digitsOf(typed).length === CODE_DIGITS && !/\p{L}/u.test(typed);

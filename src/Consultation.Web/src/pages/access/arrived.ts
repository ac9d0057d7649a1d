const SEATS = 'consultation.seats';
const SEATS_KEPT = 20;
const GREETED = 'consultation.greet';

const seatOf = (roundtable: string, as: string): string => `${roundtable} ${as}`;

function seats(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SEATS) ?? '[]');
    return Array.isArray(kept) ? kept.filter((s): s is string => typeof s === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether somebody has come in by this seat with this browser before: then nothing is asked again. */
export const isMySeat = (roundtable: string, as: string): boolean => seats().includes(seatOf(roundtable, as));

export function rememberSeat(roundtable: string, as: string): void {
  keep(() => localStorage.setItem(SEATS, JSON.stringify([...new Set([seatOf(roundtable, as), ...seats()])].slice(0, SEATS_KEPT))));
}

/** Has the seat's page say, once, that one is in. */
export const greet = (roundtable: string): void => keep(() => sessionStorage.setItem(GREETED, roundtable));

/** Whether one has just come in. */
export function hasJustArrived(roundtable: string): boolean {
  let arrived = false;
  keep(() => {
    arrived = sessionStorage.getItem(GREETED) === roundtable;
    sessionStorage.removeItem(GREETED);
  });
  return arrived;
}

/** A browser may keep nothing: it is asked again then, and no more. */
function keep(does: () => void): void {
  try {
    does();
  } catch {
    // Nothing is lost that can't be said once more.
  }
}

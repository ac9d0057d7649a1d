import { count } from './common';

/** How long, in the largest two units: 2 days 3 hours. */
function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) {
    return [count(days, 'day', 'days'), ...(hours > 0 ? [count(hours, 'hour', 'hours')] : [])].join(' ');
  }
  return [count(hours, 'hour', 'hours'), ...(minutes % 60 > 0 ? [count(minutes % 60, 'minute', 'minutes')] : [])].join(' ');
}

/** Words about silence procedures. */
export const silence = {
  title: 'Silence procedure',
  chip: (number: string): string => `Silence procedure · point ${number}`,
  anyObjection: 'Any objection?',
  span,
  left: 'time left',
  dayLeft: (time: string): string => `${time} left`,
  until: (day: string, time: string, zone: string): string => `Until ${day}, ${time} (${zone})`,
  untilTime: (time: string): string => `Until ${time}`,
  goesOn: (point: string, day: string, time: string): string => `The silence procedure on point ${point} goes on until ${day}, ${time}.`,
  over: 'ending…',
  means: 'If nobody objects or proposes an amendment in time, it is adopted: silence counts as agreeing.',

  // Opening it
  open: 'Begin a silence procedure',
  openTitle: (number: string): string => `Silence procedure on point ${number}`,
  openHelp: 'Whoever says nothing until the time is over agrees. One objection, or one amendment, ends it at once.',
  openHelpObjection: 'Whoever says nothing until the time is over agrees. One objection ends it at once.',
  notAsked: (seats: string): string => `Not asked, since they haven’t arrived and only seats that have arrived count here: ${seats}.`,
  how: 'Until when?',
  inMeeting: 'In the meeting',
  inMeetingMeans: 'Everyone at the table is asked now, and has some minutes.',
  overDays: 'Until a date and time',
  overDaysMeans: 'Each seat sees it when it opens its page; it goes on while the session is suspended or closed. Seats that haven’t seen it by then count as not present.',
  minutes: 'Minutes',
  minutesHelp: 'From 1 to 60.',
  date: 'Date',
  time: 'Time',
  untilWhen: 'Until',
  zoneHelp: (zone: string): string => `Time of the zone ${zone}.`,
  start: 'Begin',
  wrongMinutes: 'Choose from 1 to 60 minutes.',
  wrongMoment: 'Choose a date and time that lies ahead.',
  tooSoon: 'While the meeting is in session, choose a moment more than an hour away, or ask in the meeting.',
  noQuorum: 'There is no quorum now. In the meeting, those who are present when the time is over count.',

  // Under way
  notified: (n: number, of: number): string => `${n} of ${of} seats have been shown it.`,
  notNotified: (seats: string): string => `Not yet shown to: ${seats}.`,
  invite: 'They are shown it when they open their page; send them their link.',
  entitled: (n: number): string => count(n, 'seat is entitled.', 'seats are entitled.'),
  extended: (time: string): string => `Extended to ${time}:`,
  extend: 'Extend',
  extendTitle: 'Give more time',
  extendMinutes: 'Minutes from now',
  reason: 'Reason, as it will be printed',
  cancel: 'Cancel it',
  cancelTitle: 'Cancel the silence procedure?',
  cancelHelp: 'It ends without an outcome, and the point is on the table again.',
  breakFor: 'A seat objects',
  breakForTitle: 'Break it for a seat',
  breakForHelp: 'For a seat that tells you so. It ends at once, and the point is on the table again. The journal keeps that the facilitator entered it.',
  breakBy: 'The seat',
  byObjection: 'objects',
  byAmendment: 'proposes an amendment',
  seatsReason: 'Its objection, in the seat’s words',
  breakIt: 'End it',

  // A seat's page
  object: 'I object',
  objectHelp: 'One objection ends it. The point is then open again.',
  amend: 'Propose an amendment instead',
  amendHelp: 'An amendment ends it too: change the text as you want it to stand.',
  yourReason: 'Why do you object?',
  yourReasonHelp: 'It goes into the record with your seat’s name.',
  sendObjection: 'Object now',
  sendAmendment: 'Propose it now',
  sayReason: 'Say in words why you object.',
  notEntitled: 'Your seat isn’t on the register of this procedure.',
  noVote: 'Your seat is at the table without a vote.',
  shown: 'The record says that your seat has been shown this.',

  endedUnder: 'The silence procedure ended before your objection was sent',
  endedUnderHelp: 'What you had typed is kept here so that you can copy it.',

  // After it
  broken: (seat: string, by: 'objection' | 'amendment', time: string): string =>
    `${seat} broke the silence procedure by ${by === 'objection' ? 'an objection' : 'an amendment'}, ${time}. No position was recorded; the point is open again.`,
  brokenByMe: (by: 'objection' | 'amendment', time: string): string =>
    `Your seat broke the silence procedure by ${by === 'objection' ? 'an objection' : 'an amendment'}, ${time}. The point is open again.`,
  cancelled: (time: string): string => `The silence procedure was cancelled, ${time}.`,
  kept: (time: string): string => `Nobody broke the silence, ${time}.`,
  notReached: (n: number): string => `${count(n, 'seat was', 'seats were')} not reached and ${n === 1 ? 'counts' : 'count'} as not present.`,
  notReachedSeats: (seats: string): string => `Not reached: ${seats}.`,
  when: (day: string, time: string): string => `${day}, ${time}`,
  ended: 'Silence procedures that ended',
};

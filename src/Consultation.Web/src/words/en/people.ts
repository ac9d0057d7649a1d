import { count } from './common';

/** Words about who is at the table: attendance, the quorum, stepping out, the persons of a seat. */
export const people = {
  quorum: {
    lost: 'The quorum is lost.',
    none: 'There is no quorum.',
    nobodyYet: 'No seat with a vote has arrived yet.',
    figures: (present: number, roll: number, needed: number): string => `${present} of ${roll} ${present === 1 ? 'is' : 'are'} present, ${needed} ${needed === 1 ? 'is' : 'are'} needed.`,
    nobody: (sectors: string): string => `Nobody is present from: ${sectors}.`,
    means: 'Nothing can be decided until it is there again.',
    meansNone: 'Nothing can be decided until there is one.',
  },
  attendance: {
    title: 'Attendance',
    none: 'There are no seats yet.',
    absent: 'absent',
    since: (time: string): string => `since ${time}`,
    span: (from: string, to: string): string => `${from}–${to}`,
    out: (of: string, time: string): string => `out of ${of} ${time}`,
    present: (n: number, of: number): string => `${n} of ${count(of, 'seat', 'seats')} at the table`,
  },
  out: {
    title: 'Stepping out',
    help: 'For a conflict of interest: the seat has no part in deciding it, and isn’t counted for it.',
    everything: 'everything',
    point: (number: string): string => `point ${number}`,
    of: 'Out of',
    choose: 'Choose what',
    is: (of: string): string => `stepped out of ${of}`,
    steps: 'Steps out',
    stepsIn: 'Takes part again',
    mine: (of: string): string => `You have stepped out of ${of}.`,
    mineHelp: 'You have no part in deciding it, and aren’t counted for it.',
    takePart: 'Take part again',
    stepOut: 'Step out',
    notHere: 'You have stepped out of this point.',
  },
  persons: {
    title: 'Persons of your seat',
    help: 'One of you at a time holds the vote.',
    holds: 'holds the vote',
    give: (name: string): string => `Give the vote to ${name}`,
    unnamed: 'somebody whose name was removed',
  },
  sense: {
    objects: 'A seat objects',
    title: (number: string): string => `Objection to point ${number}`,
    help: 'The point is put back on the table at once. The journal keeps that you entered it.',
    reason: 'Its reason (optional)',
    enter: 'It objects',
  },
};

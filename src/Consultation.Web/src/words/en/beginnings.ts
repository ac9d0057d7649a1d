import { count } from './common';

/** Words about what a new roundtable begins with. */
export const beginnings = {
  begin: 'Begin with',
  empty: 'nothing: an empty roundtable',
  nextAfter: (title: string): string => `the next after “${title}”`,
  unknown: 'What was chosen can’t be had just now. Choose something else, or try again.',
  nextHelp:
    'Rules, sectors, seats and people are taken over. Open actions and positions come with them; the approval of the minutes and the items that were put off stand on its agenda. All of it can be changed.',
  brings: (sectors: number, items: number, parts: readonly string[]): string =>
    `It brings ${count(sectors, 'sector', 'sectors')} and ${count(items, 'agenda item', 'agenda items')}${parts.length > 0 ? `, and switches on: ${parts.join(', ').toLowerCase()}` : ''}. All of it can be changed.`,
  proposed: {
    title: 'Left by the roundtable before',
    deferred: 'put off there',
    deferredFor: (reason: string): string => `put off there: ${reason}`,
    add: 'Add to the agenda',
    addOf: (title: string): string => `Add to the agenda: ${title}`,
  },
};

import { count, whole } from './common';

/** A seat picked by a part of its name. */
export const picker = {
  seat: 'Қатысушы',
  none: 'Қатысушыны таңдаңыз',
  choose: 'Қатысушыны тізімнен таңдаңыз немесе өрісті босатыңыз.',
  found: (n: number): string => (n === 0 ? 'Мұндай атаулы қатысушы жоқ.' : `Табылғаны: ${count(n, 'қатысушы')}.`),
  some: (shown: number, all: number): string => `${whole(all)} қатысушының ${whole(shown)} көрсетілді. Атауының көбірек әрпін теріңіз.`,
};

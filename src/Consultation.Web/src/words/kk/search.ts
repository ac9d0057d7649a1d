import type { search as en } from '../en/search';

/** Words about searching the library. */
export const search: typeof en = {
  label: 'Атаулардан, күн тәртіптерінен, мәселелер мен келісілген ұстанымдардан іздеу',
  title: 'Күн тәртіптерінде, мәселелер мен келісілген ұстанымдарда',
  found: (n) => `${n} мәтін табылды`,
  none: 'Бұл сөздер күн тәртіптерінде де, мәселелерде де, келісілген ұстанымдарда да жоқ.',
  noTitle: 'Бұл сөздер ешбір атауда жоқ.',
  more: 'Барлығы көрсетілген жоқ. Іздеуді тарылту үшін сөз қосыңыз.',
  kinds: {
    title: () => 'Атауы',
    item: (number) => `${number}-тармақ`,
    point: (number) => `${number}-мәселе`,
    position: (number) => `Келісілді: ${number}-мәселе`,
  },
};

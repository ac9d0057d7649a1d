import type { search as en } from '../en/search';

/** Words about searching the library. */
export const search: typeof en = {
  label: 'Атаулардан, күн тәртіптерінен, тармақтар мен келісілген ұстанымдардан іздеу',
  title: 'Күн тәртіптерінде, тармақтар мен келісілген ұстанымдарда',
  found: (n) => `${n} мәтін табылды`,
  none: 'Бұл сөздер күн тәртіптерінде де, тармақтарда да, келісілген ұстанымдарда да жоқ.',
  noTitle: 'Бұл сөздер ешбір атауда жоқ.',
  more: 'Барлығы көрсетілген жоқ. Іздеуді тарылту үшін сөз қосыңыз.',
  kinds: {
    title: () => 'Атауы',
    item: (number) => `${number}-мәселе`,
    point: (number) => `${number}-тармақ`,
    position: (number) => `Келісілді: ${number}-тармақ`,
  },
};

import type { actions as en } from '../en/actions';

/** Words about actions: what is to be done after the meeting. */
export const actions: typeof en = {
  title: 'Тапсырмалар',
  titleN: (open) => `Тапсырмалар (ашық: ${open})`,
  none: 'Әзірге тапсырма жоқ.',
  mine: (open) => `Сіздің тапсырмаларыңыз (ашық: ${open})`,
  noneMine: 'Сіздің орныңызға берілген ашық тапсырма жоқ.',
  others: (n) => `Тағы ${n} тапсырма`,
  states: { open: 'ашық', completed: 'орындалды', dropped: 'алынды' },
  overdue: 'мерзімі өтті',
  until: (day) => `мерзімі: ${day}`,
  takenOver: (roundtable) => `«${roundtable}» дөңгелек үстелінен ауысты`,
  reason: 'Себебі:',
  labelOf: (does, action) => `${does}: ${action}`,

  assign: 'Тапсырма беру…',
  assignTitle: 'Жаңа тапсырма',
  assignSend: 'Тапсырма беру',
  changeTitle: 'Тапсырманы өзгерту',
  what: 'Не істеу керек',
  seat: 'Орын',
  noSeat: 'орынсыз: орындаушы төменде аталған',
  who: 'Орындаушы',
  whoOfSeat: 'Нақты кім (міндетті емес)',
  whoHelp: 'Аты-жөні, бөлімше немесе «хатшылық».',
  due: 'Мерзімі (міндетті емес)',

  complete: 'Орындалды',
  drop: 'Алу…',
  dropTitle: 'Тапсырманы алу',
  dropHelp: 'Ол орындалмау себебімен бірге хаттамада қалады.',
  dropSend: 'Тапсырманы алу',
  why: 'Себебі',
  reopen: 'Қайта ашу',
  reopenTitle: 'Тапсырманы қайта ашасыз ба?',
};

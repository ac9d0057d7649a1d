import { count } from './common';

/** Words about series of roundtables and the positions they agreed on. */
export const series = {
  // The register
  title: 'Күшіндегі ұстанымдар',
  titleN: (n: number): string => `Күшіндегі ұстанымдар (${n})`,
  none: 'Күшіндегі ұстаным жоқ.',
  over: (n: number): string => `Күшін жойғандар (${n})`,
  here: 'Осы дөңгелек үстел',
  from: (roundtable: string, day: string): string => `${roundtable} · ${day}`,
  number: (number: string): string => `Мәселе ${number}`,
  standings: { inForce: 'күшінде', amended: 'өзгерістермен күшінде', superseded: 'күшін жойған' },
  givenUp: 'бас тартылған',
  changed: {
    amended: (by: string): string => `Өзгерткен: ${by}`,
    superseded: (by: string): string => `Орнын басқан: ${by}`,
  },
  byPoint: (number: string): string => `осы дөңгелек үстелдің ${number} мәселесі`,
  byPosition: (text: string, roundtable: string): string => `«${text}» (${roundtable})`,
  byLater: 'кейінгі дөңгелек үстелдің ұстанымы',
  nothingElse: 'Орнына басқасыз бас тартылған',
  reason: 'Негізі:',

  // Changing a position
  amend: 'Осында қабылданған ұстаныммен өзгертілді…',
  amendTitle: 'Осында қабылданған ұстаныммен өзгертілді',
  amendHelp: 'Ол осында қабылданған ұстаным енгізген өзгерістермен күшінде қалады.',
  amendSend: 'Өзгертілген деп жазу',
  supersede: 'Күшін жойды…',
  supersedeTitle: 'Енді күшінде емес',
  supersedeHelp: 'Мұны қайтаруға болмайды. Оны қабылдаған дөңгелек үстелге де хабарланады.',
  supersedeSend: 'Күшін жойған деп жазу',
  labelOf: (action: string, text: string): string => `${action} ${text}`,
  by: 'Осында қабылданған қай ұстаныммен',
  choose: 'Таңдаңыз…',
  byNone: 'ешқайсысымен: одан бас тартылды',
  why: 'Негізі',
  whyOptional: 'Негізі (міндетті емес)',

  // Being part of a series
  help: 'Бір топтаманың дөңгелек үстелдері бірінен кейін бірі өтеді. Алдыңғыларында келісілген ұстанымдар мен ашық тапсырмалар осыған қалай күшінде болса, солай көшіріледі; кейінге қалдырылған тармақтар оның күн тәртібіне ұсынылады.',
  notPart: 'топтамаға кірмейді',
  name: 'Топтаманың атауы',
  nameHelp: (id: string): string => (id ? `Топтаманың белгісі: ${id}.` : 'Латын әріптері мен цифрлар, мысалы “Rule of law”.'),
  nameMissing: 'Топтамаға латын әріптерімен немесе цифрлармен атау беріңіз.',
  isOf: (series: string): string => `Ол дөңгелек үстел ${series} топтамасына жатады.`,
  previous: 'Алдыңғы дөңгелек үстел',
  previousHelp: 'Сіз қатысатындары.',
  first: 'жоқ: бұл топтамадағы бірінші',
  titled: (title: string, day: string): string => `${title}, ${day}`,
  unknown: 'сіз қатыспайтын дөңгелек үстел',
  taken: 'Көшірілген ұстанымдар',
  takenN: (n: number): string => count(n, 'ұстаным'),
  place: 'Топтамаға қосу',
  placeTitle: 'Топтама құрамында',
  again: 'Қайта көшіру',
  againDone: 'Қайта көшірілді',
};

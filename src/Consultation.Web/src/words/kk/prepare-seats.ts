import { count, whole } from './common';

/** Words about the sectors. */
export const sectorsPart = {
  help: 'Үстел басындағы тараптар, мысалы мемлекеттік органдар мен азаматтық қоғам. Әр орын бір секторға жатады.',
  none: 'Секторлар әлі жоқ.',
  add: 'Сектор қосу',
  change: (name: string): string => `Секторды өзгерту: ${name}`,
  changeTitle: 'Секторды өзгерту',
  name: 'Атауы',
  nameHelp: 'Мысалы: Мемлекеттік органдар, Азаматтық қоғам, Мүшелер.',
  essential: 'негізгі',
  isEssential: 'Негізгі',
  essentialHelp: 'Оның қолдауынсыз келісім болмайды.',
  seats: (n: number): string => count(n, 'орын'),
  remove: 'Осы секторды жою',
  removeQuestion: 'Оны орындары болмағанда жоюға болады.',
};

/** Words about the seats. */
export const seatsPart = {
  help: 'Орын — адам емес, лауазым немесе ұйым: басқа біреу келсе де, ол сақталады.',
  none: 'Орындар әлі жоқ.',
  sectorFirst: 'Орындар секторларға жатады: алдымен сектор қосыңыз.',
  add: 'Орын қосу',
  addSeveral: 'Бірнешеуін қосу',
  addMany: (n: number): string => (n === 0 ? 'Орындар қосу' : `${count(n, 'орын')} қосу`),
  change: (name: string): string => `Орынды өзгерту: ${name}`,
  changeTitle: 'Орынды өзгерту',
  name: 'Атауы',
  nameHelp: 'Лауазым немесе ұйым, мысалы Әділет министрлігі.',
  names: 'Атаулары',
  namesHelp: 'Көшірілетін тізімдегідей, әр жолда бір атау. Басқа тілдерін кейін әр орынға қосуға болады.',
  sector: 'Сектор',
  votes: 'Дауыс беру құқығы бар',
  votesHelp: 'Онсыз сөйлей алады, бірақ есептелмейді.',
  allVote: 'Олардың дауыс беру құқығы бар',
  noVote: 'дауыссыз',
  weight: 'Салмағы',
  weightHelp: 'Оның дауысы қанша дауыс болып есептеледі.',
  weightIs: (n: number): string => `салмағы ${whole(n)}`,
  weightWrong: 'Салмақ — 1-ден басталатын бүтін сан.',
  language: 'Жұмыс тілі',
  noLanguage: 'көрсетілмеген',
  persons: (n: number): string => (n === 0 ? 'Адамдар' : `Адамдар: ${whole(n)}`),
  personsOf: (n: number, name: string): string => (n === 0 ? `Орынның адамдары: ${name}` : `Орынның адамдары (${whole(n)}): ${name}`),
  somebody: 'аты жойылған адам',
  remove: 'Осы орынды жою',
  removeQuestion: 'Орын үстелден кетеді, сілтемесі жұмыс істемейді. Оның айтқаны мен қалай дауыс бергені хаттамада қалады.',
};

/** Words about the persons of a seat. */
export const personsPart = {
  title: (seat: string): string => `Орынның адамдары: ${seat}`,
  help: 'Адамдарды атау міндетті емес: орын үшін оның сілтемесін ашқан адам сөйлейді. Бірнешеуі аталса, дауыс бір мезетте біреуінде болады.',
  helpNoVote: 'Адамдарды атау міндетті емес: орын үшін оның сілтемесін ашқан адам сөйлейді.',
  none: 'Ешкім аталған жоқ.',
  name: 'Адамның аты',
  same: (name: string): string => `Бұрыннан белгілі сол адам: ${name}`,
  part: 'Рөлі',
  parts: { head: 'басшы', alternate: 'орынбасар', adviser: 'кеңесші' },
  partMeanings: { head: 'Орынды бастап өкілдік етеді.', alternate: 'Басшының орнын басады.', adviser: 'Көмектеседі; әдетте дауыс бермейді.' },
  add: 'Адам қосу',
  holdsVote: 'дауыс соның қолында',
  holdVote: 'Дауыс беру құқығын беру',
  holdVoteOf: (name: string): string => `Дауыс беру құқығын беру: ${name}`,
  release: 'Босату',
  releaseOf: (name: string): string => `Осы орыннан босату: ${name}`,
};

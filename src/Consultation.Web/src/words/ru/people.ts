import type { people as en } from '../en/people';

const form = (n: number, one: string, few: string, many: string): string => {
  const [tens, ones] = [n % 100, n % 10];
  return ones === 1 && tens !== 11 ? one : ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
};

/** Кто за столом: присутствие, кворум, отстранение, представители места. */
export const people: typeof en = {
  quorum: {
    lost: 'Кворум утрачен.',
    none: 'Кворума нет.',
    figures: (present, roll, needed) => `${form(present, 'Присутствует', 'Присутствуют', 'Присутствуют')} ${present} из ${roll}, ${form(needed, 'требуется', 'требуются', 'требуется')} ${needed}.`,
    nobody: (sectors) => `Никто не присутствует от: ${sectors}.`,
    means: 'Пока его нет, решения приниматься не могут.',
  },
  attendance: {
    title: 'Присутствие',
    none: 'Мест пока нет.',
    absent: 'отсутствует',
    since: (time) => `с ${time}`,
    span: (from, to) => `${from}–${to}`,
    out: (of, time) => `вне обсуждения: ${of} ${time}`,
    present: (n, of) => `За столом ${n} из ${of} ${form(of, 'места', 'мест', 'мест')}`,
  },
  out: {
    title: 'Отстранение',
    help: 'При конфликте интересов: место не участвует в решении и не учитывается при нём.',
    everything: 'всё',
    point: (number) => `пункт ${number}`,
    of: 'От чего',
    choose: 'Выберите',
    is: (of) => `отстранилось: ${of}`,
    steps: 'Отстраняется',
    stepsIn: 'Снова участвует',
    nothing: 'Ни один пункт не вынесен на обсуждение.',
    mine: (of) => `Вы отстранились: ${of}.`,
    mineHelp: 'Вы не участвуете в решении и не учитываетесь при нём.',
    takePart: 'Снова участвовать',
    stepOut: 'Отстраниться',
    notHere: 'Вы отстранились от этого пункта.',
  },
  persons: {
    title: 'Представители вашего места',
    help: 'Право голоса одновременно есть у одного из вас.',
    holds: 'имеет право голоса',
    give: (name) => `Передать право голоса: ${name}`,
    unnamed: 'лицо, имя которого удалено',
  },
  sense: {
    objects: 'Место возражает',
    title: (number) => `Возражение по пункту ${number}`,
    help: 'Пункт сразу возвращается на обсуждение. В протоколе будет указано, что возражение внесли вы.',
    reason: 'Причина (необязательно)',
    enter: 'Возражает',
  },
};

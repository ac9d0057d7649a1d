import type { beginnings as en } from '../en/beginnings';

/** Words about what a new roundtable begins with. */
export const beginnings: typeof en = {
  begin: 'Неден бастау керек',
  empty: 'бос дөңгелек үстелден',
  nextAfter: (title) => `«${title}» дөңгелек үстелінен кейінгісі`,
  unknown: 'Таңдалғаны қазір қолжетімсіз. Басқасын таңдаңыз немесе қайталап көріңіз.',
  nextHelp:
    'Ережелер, секторлар, орындар мен адамдар көшіріледі. Олармен бірге ашық тапсырмалар мен келісілген ұстанымдар ауысады; күн тәртібінде хаттаманы бекіту және кейінге қалдырылған мәселелер болады. Мұның бәрін өзгертуге болады.',
  brings: (sectors, items, parts) =>
    `${sectors} сектор және күн тәртібінің ${items} мәселесі жасалады${parts.length > 0 ? `; қосылады: ${parts.join(', ').toLowerCase()}` : ''}. Мұның бәрін өзгертуге болады.`,
  proposed: {
    title: 'Алдыңғы дөңгелек үстелден қалғаны',
    deferred: 'кейінге қалдырылған',
    deferredFor: (reason) => `кейінге қалдырылған: ${reason}`,
    add: 'Күн тәртібіне қосу',
    addOf: (title) => `Күн тәртібіне қосу: ${title}`,
  },
};

import type { JoinAnswer, RoundtableSummaryShape, RoundtableSlice, TemplateList, TemplateShape } from '../../contract';
import { at, get } from '../../live/api';

/** What a new roundtable begins with. */
export type Beginning = { kind: 'empty' } | { kind: 'template'; template: TemplateShape } | { kind: 'next'; previous: RoundtableSummaryShape; standing: RoundtableSlice; series?: string };

const LOOKS = ['facilitator', 'rapporteur', 'staff', 'administrator'];

/** The roundtables that another can follow: those that one prepares or sees as staff, the latest first. */
export const followed = (roundtables: readonly RoundtableSummaryShape[]): RoundtableSummaryShape[] =>
  roundtables
    .filter((r) => r.roles.some((role) => LOOKS.includes(role)))
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || a.title.localeCompare(b.title));

/** The value of a choice among what can be begun with. */
export const chosenAs = (kind: 'template' | 'next', id: string): string => `${kind}:${id}`;

export async function templates(): Promise<readonly TemplateShape[]> {
  const answer = await get<TemplateList>('/api/templates');
  return answer.ok ? answer.value.templates : [];
}

/** What was chosen, with what it brings; nothing where that can't be had. */
export async function beginningOf(chosen: string, all: readonly TemplateShape[], roundtables: readonly RoundtableSummaryShape[]): Promise<Beginning | undefined> {
  const [kind, id] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)];
  if (kind === 'template') {
    const template = all.find((t) => t.id === id);
    return template && { kind, template };
  }
  const previous = kind === 'next' ? roundtables.find((r) => r.id === id) : undefined;
  if (!previous) {
    return chosen === '' ? { kind: 'empty' } : undefined;
  }
  const as = LOOKS.find((role) => previous.roles.includes(role));
  const answer = await get<JoinAnswer>(at(id, `/view?as=${as}`));
  const view = answer.ok ? answer.value.view : undefined;
  return view?.roundtable && { kind: 'next', previous, standing: view.roundtable, ...(view.positions?.series ? { series: view.positions.series } : {}) };
}

/** What of it the request to create the roundtable names. */
export const named = (beginning: Beginning, series: string): Record<string, string> =>
  beginning.kind === 'template' ? { template: beginning.template.id }
  : beginning.kind === 'next' ? { previous: beginning.previous.id, ...(beginning.series ? {} : { series }) }
  : {};

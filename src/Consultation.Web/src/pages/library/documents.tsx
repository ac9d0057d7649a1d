import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DocumentList, Language, RoundtableInfo } from '../../contract';
import { at, get, type Refusal } from '../../live/api';
import { lookingAgain } from '../../live/look-again';
import { wholeOf } from '../../live/whole-minutes';
import { Refused } from '../../parts/act';
import { NotYet } from '../../parts/message';
import { PageHead } from '../../parts/page-head';
import { Choice } from '../../parts/form';
import { useTitle } from '../../parts/title';
import { inWords, language, words } from '../../words';
import { Documents } from './document-list';
import { named, withReadership } from './documents-named';
import { mayPrepare } from './roles';
import { Minutes } from '../minutes/minutes';
import { Parts, usePart } from './documents-parts';

const EVERYTHING = '';
const PUBLIC = 'public';
const MAKING_MS = 1_000;

/** Whether somebody gets what they ask for, or the public documents only. */
const writes = (roles: readonly string[]): boolean => roles.some((r) => ['facilitator', 'rapporteur', 'staff', 'administrator'].includes(r));

/** The documents of a roundtable. */
export default function DocumentsPage({ roundtable }: { roundtable: string }) {
  const info = useSignal<RoundtableInfo | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useTitle(words().library.documents.title);
  useEffect(() => {
    void get<RoundtableInfo>(at(roundtable)).then((answer) => {
      if (answer.ok) {
        info.value = answer.value;
      } else {
        refusal.value = answer.refusal;
      }
    });
  }, [roundtable]);
  if (!info.value) {
    return <NotYet refusal={refusal.value} />;
  }
  return <Shown info={info.value} />;
}

function Shown({ info }: { info: RoundtableInfo }) {
  const w = words().library.documents;
  const readership = useSignal(EVERYTHING);
  const part = usePart();
  const { list, refusal, look } = useDocuments(info.id, readership);
  const asks = writes(info.roles);
  const markings = list?.readerships ?? [];
  const live = info.roles.includes('facilitator') ? words().prepare.console : words().library.open;
  const links = [[`/r/${info.id}`, live] as const, ...(mayPrepare(info) ? [[`/r/${info.id}/prepare`, words().library.prepare] as const] : [])];
  return (
    <>
      <PageHead page={w.title} title={inWords(info.title)} links={links}>
        <span class={`chip ${info.stage === 'closed' ? '' : 'good'}`}>{words().common.stages[info.stage]}</span>
      </PageHead>
      <main class="page-body stack loose">
        {asks && <Parts now={part} />}
        {asks && part === 'minutes' ? (
          <Minutes info={info} />
        ) : (
          <>
            {asks && <p class={info.stage === 'closed' ? 'quiet' : 'notice warn'}>{w.state[info.stage]}</p>}
            {asks && markings.length > 0 && (
              <div class="narrow">
                <Choice
                  label={w.readership}
                  value={readership.value}
                  onChange={(r) => (readership.value = r)}
                  help={readership.value === EVERYTHING ? w.everythingHelp : readership.value === PUBLIC ? w.publicHelp : w.markingHelp}
                  options={[[EVERYTHING, w.everything], [PUBLIC, w.public], ...markings.slice(1).map((m) => [m.id, w.upTo(inWords(m.name))] as const)]}
                />
              </div>
            )}
            {refusal?.code === 'roundtable.notClosed' ? (
              <div class="sheet stack">
                <h2>{w.notClosedTitle}</h2>
                <p>{w.notClosed}</p>
              </div>
            ) : (
              <Refused refusal={refusal} />
            )}
            {asks && list?.changedSince !== undefined && (
              <p class="notice warn row wrap">
                <span class="grow">{w.changedSince(list.changedSince)}</span>
                <a class="button small" href={wholeOf(info.id, spokenIn(list), list.changedSince)} download>
                  {w.approvedText}
                </a>
              </p>
            )}
            {list && <Documents roundtable={info.id} list={list} readership={asks ? readership.value : PUBLIC} onLook={look} />}
          </>
        )}
      </main>
      {info.rehearses && <div class="rehearsal-frame" />}
    </>
  );
}

/** The page's language where the minutes have it, else the first that they have. */
function spokenIn({ documents }: DocumentList): Language {
  const spoken = documents.map(named).flatMap(({ kind, language: of }) => (kind === 'minutes' && of ? [of] : []));
  return spoken.find((of) => of === language.value) ?? spoken[0] ?? language.value;
}

/** The documents for a readership. */
function useDocuments(roundtable: string, readership: Signal<string>) {
  const list = useSignal<DocumentList | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const look = async (): Promise<void> => {
    const asked = readership.peek();
    const answer = await get<DocumentList>(withReadership(at(roundtable, '/documents'), asked));
    if (readership.peek() === asked) {
      list.value = answer.ok ? answer.value : undefined;
      refusal.value = answer.ok ? undefined : answer.refusal;
    }
  };
  useEffect(() => void look(), [readership.value]);
  // While they are made, the page says how far that is.
  const making = list.value?.making !== undefined;
  useEffect(() => (making ? lookingAgain(look, MAKING_MS) : undefined), [making, readership.value]);
  return { list: list.value, refusal: refusal.value, look };
}

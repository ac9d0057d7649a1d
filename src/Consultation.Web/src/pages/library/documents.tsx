import { useSignal } from '@preact/signals';
import type { DocumentList, RoundtableInfo } from '../../contract';
import { at, get, type Refusal } from '../../live/api';
import { Refused } from '../../parts/act';
import { Turned } from '../../parts/message';
import { Radios } from '../../parts/radios';
import { useTitle } from '../../parts/title';
import { inWords, language, words } from '../../words';
import { byKind, type Readership } from './document-name';
import { Head, Loading, ToList } from './head';
import { Kind } from './kind';
import { useLookingAgain } from './look-again';
import { writes } from './roles';

/** The documents of a roundtable, to download. */
export default function Documents({ roundtable }: { roundtable: string }) {
  const w = words().library.documents;
  const info = useSignal<RoundtableInfo | undefined>(undefined);
  const list = useSignal<DocumentList | undefined>(undefined);
  const readership = useSignal<Readership>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useTitle(info.value ? `${w.page}: ${inWords(info.value.title)}` : w.page);
  const look = async (): Promise<void> => {
    const asked = readership.peek();
    const [found, documents] = await Promise.all([get<RoundtableInfo>(at(roundtable)), get<DocumentList>(at(roundtable, `/documents${asked ? `?readership=${asked}` : ''}`))]);
    if (asked !== readership.peek()) {
      return;
    }
    refusal.value = !found.ok ? found.refusal : !documents.ok ? documents.refusal : undefined;
    if (found.ok) {
      info.value = found.value;
    }
    if (documents.ok) {
      list.value = documents.value;
    } else if (documents.refusal.code !== 'network') {
      list.value = undefined;
    }
  };
  useLookingAgain(look, [roundtable, readership.value]);
  const turned = refusal.value && refusal.value.code !== 'roundtable.notClosed' && !list.value ? refusal.value : undefined;
  if (turned) {
    return <Turned refusal={turned} />;
  }
  if (!info.value || (!list.value && !refusal.value)) {
    return <Loading />;
  }
  const mine = writes(info.value.roles);
  return (
    <>
      <Head>
        <ToList />
      </Head>
      <main class="library stack loose">
        <div class="stack tight">
          <p>
            <a class="library-link library-back" href={`/r/${encodeURIComponent(roundtable)}`}>
              <span aria-hidden="true">‹ </span>
              {w.back}
            </a>
          </p>
          <h1>
            <span class="library-page">{w.page}</span> {inWords(info.value.title)}
          </h1>
        </div>
        {list.value && <Refused refusal={refusal.value} />}
        {!list.value ? <p class="notice">{w.notYet}</p> : <State info={info.value} list={list.value} writes={mine} />}
        {mine && list.value && (
          <Radios
            label={w.readership}
            value={readership.value ?? 'everything'}
            options={[
              ['everything', ...w.readerships.everything],
              ['public', ...w.readerships.public],
            ]}
            onChange={(chosen) => (readership.value = chosen === 'public' ? 'public' : undefined)}
          />
        )}
        {list.value && (
          <ul class="plain-list stack" aria-label={w.page}>
            {byKind(list.value.documents, language.value).map(([kind, documents]) => (
              <Kind key={kind} kind={kind} documents={documents} roundtable={roundtable} readership={mine ? readership.value : 'public'} />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

/** How far the record is that the documents are made from. */
function State({ info, list, writes: mine }: { info: RoundtableInfo; list: DocumentList; writes: boolean }) {
  const w = words().library.documents;
  const closed = info.stage === 'closed';
  return (
    <div class={`notice stack tight ${closed ? '' : 'warn'}`} role="status">
      {!closed && <p>{info.stage === 'live' || info.stage === 'suspended' ? w.drafts : w.before}</p>}
      <p class={closed ? '' : 'small'}>{w.madeAt(list.number)}</p>
      {closed && <p class="small quiet">{mine ? w.closedWrites : w.closedPublic}</p>}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { CheckAnswer, CheckedDocument } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { inWords, words } from '../../words';

const LOOK = { genuine: 'good', superseded: 'warn', unknown: 'bad' } as const;

/** What is known of a document that was looked up. */
export function Verdict({ answer, file }: { answer: CheckAnswer; file?: string }) {
  const w = words().check;
  const { result, document } = answer;
  const here = useRef<HTMLElement>(null);
  // On a phone it is below what was typed.
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), []);
  const corrected = (document?.public?.corrigenda ?? 0) > 0;
  const look = result === 'genuine' && corrected ? 'warn' : LOOK[result];
  if (!file && result !== 'unknown') {
    // A code can be copied onto anything, so it says what it belongs to and nothing of what it was read from.
    return (
      <section ref={here} class={`notice stack check-verdict ${look === 'good' ? '' : look}`}>
        <h2>{w.belongs}</h2>
        {result === 'superseded' && <p>{w.codeSuperseded}</p>}
        {document && <Facts document={document} byCode />}
        <p>{w.codeMeaning}</p>
      </section>
    );
  }
  return (
    <section ref={here} class={`notice stack check-verdict ${look}`}>
      {file && <p class="small quiet check-file">{file}</p>}
      <h2>{w.results[result]}</h2>
      <p>{result === 'unknown' ? (file ? w.unknownFile : w.unknownCode) : w.resultsHelp[result]}</p>
      {document && <Facts document={document} />}
    </section>
  );
}

function Facts({ document, byCode = false }: { document: CheckedDocument; byCode?: boolean }) {
  const w = words().check;
  const { public: everyone } = document;
  const when = (moment: string): string => `${day(moment, everyone?.timeZone)}, ${timeOfDay(moment, everyone?.timeZone)}`;
  const kindOf = (kind: string): string => words().library.documents.kinds[kind]?.[0] ?? kind;
  const kind = kindOf(document.kind);
  const rows: (readonly [string, string])[] = [
    ...(everyone ? [[w.roundtable, inWords(everyone.title, everyone.authentic)] as const] : []),
    ...(everyone?.symbol ? [[w.symbol, everyone.symbol] as const] : []),
    byCode
      ? everyone?.printedOn
        ? [w.printedOn, everyone.printedOn.map(kindOf).join(', ')]
        : [w.document, w.madeFromRecord]
      : [w.document, document.language ? words().common.inLanguage(kind, words().common.languages[document.language]) : kind],
    ...(document.form ? [[w.form, document.form.toUpperCase()] as const] : []),
    [w.version, String(document.version)],
    ...(everyone ? [[w.published, when(everyone.published)] as const, [w.readership, w.everyone] as const] : []),
    ...(everyone?.by ? [[w.supersededBy, w.laterVersion(everyone.by.version, when(everyone.by.published))] as const] : []),
    ...(everyone && everyone.corrigenda > 0 ? [[w.corrigenda, w.corrigendaN(everyone.corrigenda)] as const] : []),
  ];
  return (
    <>
      <dl class="check-facts">
        {rows.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {!everyone && <p class="small quiet">{w.restricted}</p>}
    </>
  );
}

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
  return (
    <section ref={here} class={`notice stack check-verdict ${result === 'genuine' && corrected ? 'warn' : LOOK[result]}`}>
      {file && <p class="small quiet check-file">{file}</p>}
      <h2>{w.results[result]}</h2>
      <p>{result === 'unknown' ? (file ? w.unknownFile : w.unknownCode) : file ? w.resultsHelp[result] : w.codeMeaning}</p>
      {document && <Facts document={document} />}
    </section>
  );
}

function Facts({ document }: { document: CheckedDocument }) {
  const w = words().check;
  const { public: everyone } = document;
  const when = (moment: string): string => `${day(moment, everyone?.timeZone)}, ${timeOfDay(moment, everyone?.timeZone)}`;
  const kind = words().library.documents.kinds[document.kind]?.[0] ?? document.kind;
  const rows: (readonly [string, string])[] = [
    ...(everyone ? [[w.roundtable, inWords(everyone.title, everyone.authentic)] as const] : []),
    ...(everyone?.symbol ? [[w.symbol, everyone.symbol] as const] : []),
    [w.document, document.language ? words().common.inLanguage(kind, words().common.languages[document.language]) : kind],
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

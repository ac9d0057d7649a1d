import { at } from '../../live/api';
import { words } from '../../words';
import { addressOf, keptAs, type DocumentName, type Readership } from './document-name';

interface KindProps {
  kind: string;
  documents: readonly DocumentName[];
  roundtable: string;
  readership: Readership;
}

/** A kind of document: what it is, and its files to download. */
export function Kind({ kind, documents, roundtable, readership }: KindProps) {
  const w = words();
  const known = (w.library.documents.kinds as Record<string, readonly [name: string, is: string]>)[kind];
  const name = known?.[0] ?? kind;
  return (
    <li class="sheet library-document">
      <div class="stack tight">
        <h2>{name}</h2>
        {known && <p class="quiet small">{known[1]}</p>}
      </div>
      <div class="row wrap">
        {documents.map((document) => {
          const language = document.language && w.common.languages[document.language];
          const kept = keptAs(document, readership);
          return (
            <a key={document.file} class="button" href={at(roundtable, addressOf(document, readership))} download={kept} title={kept}>
              <span aria-hidden="true">↓ </span>
              <span class="hidden-label">{w.library.documents.download(name)}</span>
              {[language, document.form.toUpperCase()].filter(Boolean).join(' · ')}
            </a>
          );
        })}
      </div>
    </li>
  );
}

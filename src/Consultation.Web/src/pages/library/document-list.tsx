import { useSignal } from '@preact/signals';
import type { DocumentList } from '../../contract';
import { at } from '../../live/api';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { addressOf, inForms, named, type Leavable } from './documents-named';
import { Include } from './include';
import './documents.css';

interface DocumentsProps {
  roundtable: string;
  list: DocumentList;
  readership: string;
  onLook: () => Promise<void>;
}

/** The documents, each with what it is and links that download it in each form. */
export function Documents({ roundtable, list, readership, onLook }: DocumentsProps) {
  const w = words().library.documents;
  const without = useSignal<ReadonlySet<Leavable>>(new Set());
  return (
    <section class="stack" aria-label={w.title}>
      <Include without={without} marked={(list.readerships ?? []).length > 0} />
      <ul class="plain-list documents">
        {inForms(list.documents).map((names) => (
          <Document key={names[0]} names={names} hrefOf={(name) => addressOf(at(roundtable, '/documents'), name, readership, without.value)} />
        ))}
      </ul>
      <div class="row wrap">
        <p class="quiet small" role="status">
          {list.making ? (list.making.total > 0 ? w.making(list.making.done, list.making.total) : w.makingSoon) : w.madeAt(list.number)}
        </p>
        {list.making && <progress aria-label={w.makingSoon} {...(list.making.total > 0 ? { value: list.making.done, max: list.making.total } : {})} />}
        <Act kind="plain small" onDo={onLook}>
          {w.lookAgain}
        </Act>
      </div>
    </section>
  );
}

function Document({ names, hrefOf }: { names: readonly string[]; hrefOf: (name: string) => string }) {
  const w = words().library.documents;
  const first = names[0] ?? '';
  const { kind, language } = named(first);
  const [title, what] = w.kinds[kind] ?? [first, ''];
  const inLanguage = language ? words().common.languages[language] : undefined;
  return (
    <li class="sheet document">
      <div class="stack tight">
        <h2>{inLanguage ? words().common.inLanguage(title, inLanguage) : title}</h2>
        <p class="quiet">{what}</p>
        <p class="quiet small">{names.length === 1 ? first : first.slice(0, first.lastIndexOf('.'))}</p>
      </div>
      <div class="row wrap">
        {names.map((name) => {
          const form = named(name).form.toUpperCase();
          return (
            <a key={name} class="button" href={hrefOf(name)} download={name} aria-label={w.downloadOf(form, name)}>
              {names.length === 1 ? `${w.download} ` : ''}
              <span class="small">{form}</span>
            </a>
          );
        })}
      </div>
    </li>
  );
}

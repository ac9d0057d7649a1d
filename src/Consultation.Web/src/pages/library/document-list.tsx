import { useSignal } from '@preact/signals';
import type { DocumentList } from '../../contract';
import { at } from '../../live/api';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { addressOf, byKind, named, type Kind, type Leavable } from './documents-named';
import { Include } from './include';
import './documents.css';

interface DocumentsProps {
  roundtable: string;
  list: DocumentList;
  readership: string;
  onLook: () => Promise<void>;
}

/** The documents by what they are, each in its languages and forms; then the tables and the data. */
export function Documents({ roundtable, list, readership, onLook }: DocumentsProps) {
  const w = words().library.documents;
  const without = useSignal<ReadonlySet<Leavable>>(new Set());
  const hrefOf = (name: string): string => addressOf(at(roundtable, '/documents'), name, readership, without.value);
  const kinds = byKind(list.documents);
  const written = kinds.filter(([, files]) => named(files[0]![0]!).language);
  const data = kinds.filter((kind) => !written.includes(kind));
  return (
    <section class="stack loose" aria-label={w.title}>
      <div class="stack">
        <Include without={without} marked={(list.readerships ?? []).length > 0} />
        <Kinds kinds={written} hrefOf={hrefOf} />
      </div>
      <section class="stack" aria-labelledby="documents-data">
        <h2 id="documents-data">{w.data}</h2>
        <Kinds kinds={data} hrefOf={hrefOf} />
      </section>
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

function Kinds({ kinds, hrefOf }: { kinds: readonly Kind[]; hrefOf: (name: string) => string }) {
  return (
    <ul class="plain-list documents">
      {kinds.map(([kind, files]) => (
        <li key={`${kind} ${files[0]}`} class="sheet document">
          <What kind={kind} />
          <ul class="plain-list document-files">
            {files.map((names) => (
              <File key={names[0]} names={names} hrefOf={hrefOf} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function What({ kind }: { kind: string }) {
  const [title, what] = words().library.documents.kinds[kind] ?? [kind, ''];
  return (
    <div class="stack tight">
      <h3 class="document-title">{title}</h3>
      <p class="quiet small">{what}</p>
    </div>
  );
}

/** One document in one language: a link for each form. */
export function File({ names, hrefOf }: { names: readonly string[]; hrefOf: (name: string) => string }) {
  const { language } = named(names[0]!);
  return (
    <li class="row wrap document-file">
      {language && <span class="document-language">{words().common.languages[language]}</span>}
      {names.map((name) => {
        const form = named(name).form.toUpperCase();
        return (
          <a key={name} class="button small" href={hrefOf(name)} download={name} aria-label={words().library.documents.downloadOf(form, name)}>
            {form}
          </a>
        );
      })}
    </li>
  );
}

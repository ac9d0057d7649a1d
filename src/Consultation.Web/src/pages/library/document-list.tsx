import type { DocumentList } from '../../contract';
import { at } from '../../live/api';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { addressOf, named } from './documents-named';
import './documents.css';

interface DocumentsProps {
  roundtable: string;
  list: DocumentList;
  readership: string;
  onLook: () => Promise<void>;
}

/** The documents, each with what it is and a link that downloads it. */
export function Documents({ roundtable, list, readership, onLook }: DocumentsProps) {
  const w = words().library.documents;
  return (
    <section class="stack" aria-label={w.title}>
      <ul class="plain-list documents">
        {list.documents.map((name) => (
          <Document key={name} name={name} href={addressOf(at(roundtable, '/documents'), name, readership)} />
        ))}
      </ul>
      <div class="row wrap">
        <p class="quiet small" role="status">
          {w.madeAt(list.number)}
        </p>
        <Act kind="plain small" onDo={onLook}>
          {w.lookAgain}
        </Act>
      </div>
    </section>
  );
}

function Document({ name, href }: { name: string; href: string }) {
  const w = words().library.documents;
  const { kind, language, form } = named(name);
  const [title, what] = w.kinds[kind] ?? [name, ''];
  const inLanguage = language ? words().common.languages[language] : undefined;
  return (
    <li class="sheet document">
      <div class="stack tight">
        <h2>{inLanguage ? words().common.inLanguage(title, inLanguage) : title}</h2>
        <p class="quiet">{what}</p>
        <p class="quiet small">{name}</p>
      </div>
      <a class="button" href={href} download={name} aria-label={w.downloadOf(form.toUpperCase(), name)}>
        {w.download} <span class="small">{form.toUpperCase()}</span>
      </a>
    </li>
  );
}

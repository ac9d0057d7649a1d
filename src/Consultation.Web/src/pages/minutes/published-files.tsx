import { File } from '../library/document-list';
import { byKind } from '../library/documents-named';
import { words } from '../../words';

/** The files of a publication as documents are listed: what each is, its languages, and its forms. */
export function PublishedFiles({ names, hrefOf }: { names: readonly string[]; hrefOf: (name: string) => string }) {
  return (
    <ul class="plain-list published-files">
      {byKind(names).map(([kind, files]) => (
        <li key={`${kind} ${files[0]}`}>
          <h3 class="document-title">{words().library.documents.kinds[kind]?.[0] ?? kind}</h3>
          <ul class="plain-list document-files">
            {files.map((forms) => (
              <File key={forms[0]} names={forms} hrefOf={hrefOf} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

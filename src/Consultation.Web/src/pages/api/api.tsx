import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LanguageChoice } from '../../parts/language';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { byTag, type Described, type Description } from './described';
import './api.css';

const ADDRESS = '/api/openapi.json';

/** What programs can ask for, from the server's own description. */
export default function ApiPage() {
  const w = words().api;
  useTitle(w.title);
  const groups = useSignal<readonly (readonly [string, readonly Described[]])[] | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    void fetch(ADDRESS)
      .then((answer) => answer.json() as Promise<Description>)
      .then(
        (description) => (groups.value = byTag(description)),
        () => (failed.value = true),
      );
  }, []);
  return (
    <main class="api stack loose">
      <div class="row top">
        <h1>{w.title}</h1>
        <LanguageChoice class="push" />
      </div>
      <p>{w.lead}</p>
      <p>
        <a href={ADDRESS}>{w.whole}</a>
      </p>
      <p role="status" class={failed.value ? 'notice bad' : groups.value ? 'hidden-label' : 'quiet'}>
        {failed.value ? w.failed : groups.value ? '' : words().common.loading}
      </p>
      {groups.value?.map(([tag, all]) => (
        <section key={tag} class="sheet stack" lang="en" aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`}>{tag}</h2>
          <ul class="plain-list stack">
            {all.map((one) => (
              <li key={`${one.method} ${one.path}`}>
                <p>
                  <b class="api-method">{one.method}</b> <code>{one.path}</code>
                </p>
                {one.summary && <p>{one.summary}</p>}
                {one.description && <p class="quiet small">{one.description}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/">{words().common.toStart}</a>
      </p>
    </main>
  );
}

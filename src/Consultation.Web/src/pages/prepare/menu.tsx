import { words } from '../../words';

/** The way to each section, always in reach. */
export function Menu({ sections }: { sections: readonly { anchor: string; name: string; count: number | undefined }[] }) {
  return (
    <nav class="prepare-menu" aria-label={words().prepare.menu}>
      <ul class="plain-list">
        {sections.map(({ anchor, name, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              {name}
              {count !== undefined && <span class="quiet number"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { filesOf } from './files.ts';

/** What the live page of whoever comes by phone needs, named in its document: else each file would be known of only once another has come. */
const MODULES = ['index.html', 'src/pages/room.tsx', 'src/pages/participant/participant.tsx'];
const SCRIPTS_AND_STYLES = /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?/g;
const TITLE = /<title>.*<\/title>/;

/** The documents of the live page, one a language: that of every page, with what it will load. The styles come first, for scripts wait for them. */
export function writeRoomShells(dist: string, manifest: Manifest, languages: readonly string[]): void {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const language of languages) {
    const files = filesOf(manifest, [...MODULES, `src/words/${language}/index.ts?words=core`]);
    const entry = manifest['index.html']!.file;
    const head = [
      `<script type="module" async src="/${manifest['src/early.ts']!.file}"></script>`,
      ...files.filter((file) => file.endsWith('.css')).map((file) => `<link rel="stylesheet" href="/${file}">`),
      `<script type="module" src="/${entry}"></script>`,
      ...files.filter((file) => file.endsWith('.js') && file !== entry).map((file) => `<link rel="modulepreload" href="/${file}">`),
    ];
    writeFileSync(join(dist, `room.${language}.html`), html.replace(SCRIPTS_AND_STYLES, '').replace(TITLE, (title) => [title, ...head].join('\n    ')));
  }
}

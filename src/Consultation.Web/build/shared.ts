import { join, sep } from 'node:path';
import { closure } from './modules.ts';

const SRC = join(import.meta.dirname, '../src');

/** What a participant's page is made of besides its own folder: most pages have it, and one file is smaller than thirty. */
let shared: Set<string> | undefined;

export function isShared(id: string): boolean {
  shared ??= new Set([...closure([join(SRC, 'main.tsx'), join(SRC, 'pages/room.tsx'), join(SRC, 'pages/participant/participant.tsx')], false)].filter((file) => !file.includes(`${sep}pages${sep}`) && !file.endsWith('main.tsx')));
  return id.includes('/node_modules/') || shared.has(id);
}

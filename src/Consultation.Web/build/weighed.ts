import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { writeRoomShells } from './room-shell.ts';
import { BUDGET_BYTES, compressed, LANGUAGES, weigh } from './budget.ts';

const COMPRESSIBLE = /\.(html|js|css|svg)$/;

/** Puts each file beside itself as it is sent, writes down what each page loads, and fails where a participant would wait too long. */
export function weighed(): Plugin {
  let dist = '';
  return {
    name: 'weighed',
    apply: 'build',
    configResolved(config) {
      dist = join(config.root, config.build.outDir);
    },
    writeBundle() {
      const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
      writeRoomShells(dist, manifest, LANGUAGES);
      const pages = weigh(dist, manifest);
      writeFileSync(join(dist, 'budget.json'), JSON.stringify({ budget: BUDGET_BYTES, pages }));
      for (const file of filesIn(dist)) {
        writeFileSync(`${file}.br`, compressed(readFileSync(file)));
      }
      const participant = pages[0]!;
      if (participant.bytes > BUDGET_BYTES) {
        this.error(`A participant's page loads ${participant.bytes} bytes until it can vote, and at most ${BUDGET_BYTES} are allowed: npm run budget`);
      }
    },
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => COMPRESSIBLE.test(file) && statSync(file).isFile());

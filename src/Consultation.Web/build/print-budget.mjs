import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Prints what each page loads until it can be used; the last line is the participant's, with what it may. Builds where the sources are newer.
const web = join(import.meta.dirname, '..');
const result = join(web, 'dist/budget.json');
const sources = ['src', 'build'].flatMap((folder) => readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(web, folder, file)));
const newest = Math.max(...[...sources, join(web, 'index.html'), join(web, 'vite.config.ts'), join(web, 'package-lock.json')].map((file) => statSync(file).mtimeMs));
if (!existsSync(result) || statSync(result).mtimeMs < newest) {
  spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
}
const { budget, pages } = JSON.parse(readFileSync(result, 'utf8'));
const wide = Math.max(...pages.map(({ page }) => page.length));
for (const { page, files, bytes } of pages) {
  console.log(`${page.padEnd(wide)}  ${String(files.length).padStart(2)} files  ${String(bytes).padStart(6)} bytes`);
}
const { page, bytes } = pages[0];
console.log(`${page} ${bytes} bytes, budget ${budget}`);
process.exitCode = bytes > budget ? 1 : 0;

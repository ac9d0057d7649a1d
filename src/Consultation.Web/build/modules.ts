import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What stands directly within a node. */
export const within = (node: Node): Node[] => Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isNode);

export interface Source {
  file: string;
  code: string;
  ast: Node;
}

const read = new Map<string, Source>();

export function sourceOf(file: string): Source {
  const code = readFileSync(file, 'utf8');
  const before = read.get(file);
  if (before?.code === code) {
    return before;
  }
  const source = { file, code, ast: parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node };
  read.set(file, source);
  return source;
}

/** The file that a relative import means; nothing where it is none of ours. */
export function resolved(from: string, source: string): string | undefined {
  const path = join(dirname(from), source.replace(/\?.*$/, ''));
  return source.startsWith('.') ? [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((p) => /\.tsx?$/.test(p) && existsSync(p) && statSync(p).isFile()) : undefined;
}

/** The files that a file imports for more than their types. */
export function importsOf(file: string, lazily: boolean): string[] {
  const found: string[] = [];
  const add = (source: unknown): void => {
    const path = isNode(source) && typeof source['value'] === 'string' ? resolved(file, source['value']) : undefined;
    if (path) {
      found.push(path);
    }
  };
  const walk = (node: Node): void => {
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node['importKind'] !== 'type' && node['exportKind'] !== 'type') {
      add(node['source']);
    }
    if (node.type === 'ImportExpression' && lazily) {
      add(node['source']);
    }
    within(node).forEach(walk);
  };
  walk(sourceOf(file).ast);
  return found;
}

/** Files with all that they import, and, where that is asked for, what they load later. */
export function closure(roots: readonly string[], lazily: boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (!found.has(file)) {
      found.add(file);
      waiting.push(...importsOf(file, lazily));
    }
  }
  return found;
}

import type { Manifest } from 'vite';

/** Modules as the files they are in, with all that these import and their styles. */
export function filesOf(manifest: Manifest, modules: string[]): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) {
      throw new Error(`${key} isn't built.`);
    }
    if (!seen.has(key)) {
      seen.add(key);
      [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])].forEach((file) => files.add(file));
      chunk.imports?.forEach(take);
    }
  };
  modules.forEach(take);
  return [...files];
}

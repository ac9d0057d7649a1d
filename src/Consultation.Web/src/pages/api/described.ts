/** As much of an OpenAPI description as the page shows. */
export interface Description {
  paths: Record<string, Record<string, { tags?: string[]; summary?: string; description?: string }>>;
}

export interface Described {
  method: string;
  path: string;
  summary?: string | undefined;
  description?: string | undefined;
}

/** What can be asked for, in groups by the tag, in the order described; what has no tag comes last. */
export function byTag({ paths }: Description): (readonly [string, Described[]])[] {
  const groups = new Map<string, Described[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { tags, summary, description }] of Object.entries(methods)) {
      const tag = tags?.[0] ?? '—';
      groups.set(tag, [...(groups.get(tag) ?? []), { method: method.toUpperCase(), path, summary, description }]);
    }
  }
  const untagged = groups.get('—');
  groups.delete('—');
  return [...groups, ...(untagged ? [['—', untagged] as const] : [])];
}

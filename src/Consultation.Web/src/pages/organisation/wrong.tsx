import type { FieldAnswer } from '../../contract';

/** What the server says is wrong with a field, beneath it; with its parts too. */
export function Wrong({ fields, of }: { fields: readonly FieldAnswer[]; of: string }) {
  const mine = fields.filter((f) => f.field === of || f.field.startsWith(`${of}.`));
  return mine.length === 0 ? null : (
    <p class="notice bad small" role="alert">
      {[...new Set(mine.map((f) => f.reason))].join(' ')}
    </p>
  );
}

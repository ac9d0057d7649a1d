/** Paragraphs in their order, those that follow one another under the same agenda item together with its heading. */
export function underItems<P extends { item?: string }>(paragraphs: readonly P[]): { item: string | undefined; paragraphs: P[] }[] {
  const parts: { item: string | undefined; paragraphs: P[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    if (last && last.item === paragraph.item) {
      last.paragraphs.push(paragraph);
    } else {
      parts.push({ item: paragraph.item, paragraphs: [paragraph] });
    }
  }
  return parts;
}

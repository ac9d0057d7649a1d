import { useSignal } from '@preact/signals';
import type { MinutesDraft, Text } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { draft as typedUnder, forget } from '../../live/drafts';
import { cleaned, REASON_MAX } from '../../live/typed';
import { Field, Form } from '../../parts/form';
import { KeptField } from '../../parts/kept';
import { words } from '../../words';
import type { ParagraphProps } from './paragraphs';

const TEXT_MAX = 20_000;

/** The name under which an edit is typed. */
export const nameOf = (roundtable: string, { kind, language }: MinutesDraft, key: string): string => `${roundtable}.minutes.${kind}.${key}.${language}`;

/** Edits a paragraph. What is typed stays when it is refused, and when the page is loaded anew. */
export function EditForm({ work, draft, paragraph, close }: ParagraphProps & { close: () => void }) {
  const w = words().minutes;
  const name = nameOf(work.roundtable, draft, paragraph.key);
  // What its writer saw, also after a reload: the number is kept with what is typed.
  const seen = useSignal(paragraph.basedOn).value;
  const on = typedUnder(`${name}.on`);
  const before = paragraph.edit?.text ?? (paragraph.replaces ? (paragraph.text ?? '') : '');
  const asks = useSignal(false);
  const end = (): void => {
    [name, `${name}.on`, `${name}.kept`].forEach(forget);
    close();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const text = cleaned(typedUnder(name).peek());
    if (!text) {
      return incomplete(w.empty, 'text');
    }
    const why = cleaned(typedUnder(`${name}.kept`).peek());
    const kept: Text | undefined = why ? { [draft.language]: why } : undefined;
    const answer = await work.do({ do: 'editParagraph', kind: draft.kind, paragraph: paragraph.key, language: draft.language, text, basedOn: Number(on.peek()) || seen, ...(kept ? { kept } : {}) });
    if (answer.ok) {
      end();
      return answer;
    }
    asks.value ||= answer.refusal.code === 'note.names';
    if (answer.refusal.code !== 'minutes.editedMeanwhile') {
      return answer;
    }
    // The other's text is on the page now: what is sent next was written with a view of it.
    const now = work.draft.peek()?.paragraphs.find((p) => p.key === paragraph.key);
    on.value = String(now?.basedOn ?? seen);
    return { ok: false, refusal: { ...answer.refusal, message: w.meanwhile } };
  };
  return (
    <Form send={words().common.save} onSend={send} onCancel={end}>
      <KeptField
        label={paragraph.replaces ? w.text : w.addition}
        of="text"
        help={paragraph.replaces ? w.replaces : w.adds}
        name={name}
        initial={before}
        rows={5}
        maxLength={TEXT_MAX}
        lang={draft.language}
        onInput={() => (on.value ||= String(seen))}
        autoFocus
      />
      {asks.value && <Field label={words().readers.keepLabel} of="kept" help={words().readers.keepHelp} name={`${name}.kept`} rows={2} maxLength={REASON_MAX} />}
    </Form>
  );
}

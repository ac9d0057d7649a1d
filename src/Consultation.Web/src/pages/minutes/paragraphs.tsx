import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftParagraph } from '../../contract';
import { Confirm } from '../../parts/confirm';
import { isKept } from '../../live/drafts';
import { underItems } from '../../live/under-items';
import { Difference } from '../../parts/point/difference';
import { words } from '../../words';
import { EditForm, nameOf } from './edit';
import type { PartProps } from './minutes';

/** The paragraphs of the draft, each to be edited where it stands. */
export function Paragraphs({ work, draft, roles }: PartProps) {
  const w = words().minutes;
  return (
    <section class="sheet stack loose" aria-labelledby="minutes-paragraphs">
      <h2 id="minutes-paragraphs">{w.paragraphs}</h2>
      {draft.paragraphs.length === 0 && <p class="quiet">{w.noParagraphs}</p>}
      {underItems(draft.paragraphs).map(({ item, paragraphs }) => (
        <div key={paragraphs[0]!.key} class="stack">
          {item && (
            <h3 class="minutes-item" lang={draft.language}>
              {item}
            </h3>
          )}
          <ol class="plain-list minutes-list">
            {paragraphs.map((paragraph) => (
              <Paragraph key={`${paragraph.key} ${draft.language}`} work={work} draft={draft} roles={roles} paragraph={paragraph} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

export type ParagraphProps = PartProps & { paragraph: DraftParagraph };

function Paragraph(props: ParagraphProps) {
  const { work, draft, paragraph } = props;
  const w = words().minutes;
  const name = nameOf(work.roundtable, draft, paragraph.key);
  // What was typed before the page was loaded anew is there again, and open.
  const editing = useSignal(isKept(name));
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(editing.peek());
  useEffect(() => {
    if (was.current && !editing.value) {
      button.current?.focus();
    }
    was.current = editing.value;
  }, [editing.value]);
  const { edit } = paragraph;
  const open = draft.approved === undefined && !draft.silence;
  const verb = edit || paragraph.replaces ? w.edit : w.addTo;
  return (
    <li class={`minutes-paragraph ${paragraph.origin === 'point' ? 'decision' : ''}`}>
      <span class="number">{paragraph.number}</span>
      <div class="stack">
        <p class="row wrap quiet small">
          {w.origins[paragraph.origin]}
          {edit && <span class="chip">{paragraph.replaces ? w.edited : w.added}</span>}
          {edit?.correction && <span>{w.byCorrection}</span>}
        </p>
        <Words paragraph={paragraph} language={draft.language} />
        {paragraph.beneath?.map((line) => (
          <p key={line} class="small minutes-beneath" lang={draft.language}>
            {line}
          </p>
        ))}
        {edit?.changedBeneath && (
          <div class="notice warn stack" role="note">
            <p>
              <strong>{w.beneath}</strong>
            </p>
            <p class="small">{w.beneathHelp}</p>
            {edit.beneath ? <Difference runs={edit.beneath} language={draft.language} /> : <p class="small">{w.beneathSame}</p>}
          </div>
        )}
        {editing.value ? (
          <EditForm {...props} close={() => (editing.value = false)} />
        ) : (
          open && (
            <div class="row wrap">
              <button ref={button} type="button" class="plain small edge-left" aria-label={w.editOf(verb, paragraph.number)} onClick={() => (editing.value = true)}>
                {verb}
              </button>
              {edit && (
                <Confirm
                  kind="plain small danger"
                  label={w.editOf(w.takeBack, paragraph.number)}
                  question={w.takeBackQuestion}
                  yes={w.takeBack}
                  onDo={() => work.do({ do: 'editParagraph', kind: draft.kind, paragraph: paragraph.key, language: draft.language, text: '', basedOn: paragraph.basedOn })}
                >
                  {w.takeBack}
                </Confirm>
              )}
            </div>
          )
        )}
      </div>
    </li>
  );
}

/** What the paragraph says: an edit of a note stands in its place, another after the sentence. */
function Words({ paragraph: { text, edit, replaces }, language }: { paragraph: DraftParagraph; language: string }) {
  const w = words().minutes;
  const own = text ? <p class="minutes-pre minutes-text" lang={language}>{text}</p> : <p class="quiet">{w.notInLanguage}</p>;
  return replaces && edit ? (
    <>
      <p class="minutes-pre minutes-text" lang={language}>{edit.text}</p>
      <details>
        <summary>{w.asWritten}</summary>
        <div class="quote">{own}</div>
      </details>
    </>
  ) : (
    <>
      {own}
      {edit && <p class="minutes-pre minutes-text quote" lang={language}>{edit.text}</p>}
    </>
  );
}

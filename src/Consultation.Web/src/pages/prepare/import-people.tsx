import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ImportPreview } from '../../contract';
import { at, postFile, type Answer, type Refusal } from '../../live/api';
import { base64Of } from '../../live/files';
import { newId } from '../../live/ids';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { noted, Notes } from '../../parts/wrong';
import { language, words } from '../../words';
import { ImportFound, ImportProblems } from './import-preview';
import type { Work } from './work';

const LARGEST_BYTES = 5 * 1024 * 1024;

interface Chosen {
  file: string;
  preview: ImportPreview;
  /** One id for one file: sent twice it is taken over once. */
  id: string;
}

/** Seats and persons from a file: what it comes to is shown before anything is taken over, and then all of it is or nothing. */
export function ImportPeople({ work, onClose }: { work: Work; onClose: () => void }) {
  const w = words().importPeople;
  const { id } = work.roundtable;
  const chosen = useSignal<Chosen | undefined>(undefined);
  const reading = useSignal(false);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const field = useId();
  const look = async (file: string, of = newId()): Promise<void> => {
    const answer = await postFile<ImportPreview>(at(id, '/import/preview'), { file });
    chosen.value = answer.ok ? { file, preview: answer.value, id: of } : undefined;
    refusal.value = answer.ok ? undefined : answer.refusal;
  };
  const choose = async (file: File | undefined): Promise<void> => {
    chosen.value = undefined;
    refusal.value = undefined;
    if (!file || reading.peek()) {
      return;
    }
    if (file.size > LARGEST_BYTES) {
      refusal.value = { code: 'import.tooLarge', message: w.tooLarge };
      return;
    }
    reading.value = true;
    const bytes = await base64Of(file);
    await (bytes === undefined ? (refusal.value = { code: 'import.unreadable', message: w.unreadable }) : look(bytes));
    reading.value = false;
  };
  const take = async (): Promise<Answer<unknown> | void> => {
    const now = chosen.peek();
    if (!now?.preview.plan) {
      return;
    }
    const answer = await postFile(at(id, '/import'), { id: now.id, plan: now.preview.plan, file: now.file });
    if (answer.ok) {
      await work.loadPeople();
      onClose();
    } else if (answer.refusal.code === 'import.changed') {
      await look(now.file);
    }
    return answer;
  };
  const wrong = refusal.value && (refusal.value.message || words().common.noAnswer);
  const { preview } = chosen.value ?? {};
  return (
    <Dialog title={w.title} onClose={onClose}>
      <p class="quiet small">{w.help}</p>
      <p class="small">
        {w.template}
        {(['csv', 'xlsx'] as const).map((form) => (
          <a key={form} class="button plain small" href={at(id, `/import/template/${language.value}.${form}`)} download={`people.${language.value}.${form}`}>
            {form.toUpperCase()}
          </a>
        ))}
      </p>
      <div class="field">
        <label for={field}>{w.choose}</label>
        <input
          id={field}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          {...noted(field, wrong)}
          onChange={(e) => void choose(e.currentTarget.files?.[0])}
        />
        <div role="alert">
          <Notes id={field} wrong={wrong} />
        </div>
      </div>
      <div role="status">{reading.value && <p class="quiet">{w.reading}</p>}</div>
      {preview && preview.problems.length > 0 && <ImportProblems problems={preview.problems} />}
      {preview && preview.problems.length === 0 && (
        <Form send={w.take} onSend={take} onCancel={onClose} disabled={!preview.plan}>
          <ImportFound work={work} preview={preview} />
        </Form>
      )}
    </Dialog>
  );
}

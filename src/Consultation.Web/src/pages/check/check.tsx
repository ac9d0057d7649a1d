import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CheckAnswer } from '../../contract';
import { type Answer, incomplete, post, type Refusal } from '../../live/api';
import { hashOf } from '../../live/sha256';
import { Refused } from '../../parts/act';
import { Field, Form } from '../../parts/form';
import { words } from '../../words';
import { Door } from '../access/door';
import { codeInAddress, readCode } from './code';
import { Verdict } from './verdict';
import './check.css';

interface Found {
  answer: CheckAnswer;
  /** The file that was looked at; none where a code was typed. */
  file?: string;
}

/** Says of a document whether it is genuine: by its file, which stays here, or by the code printed on it. */
export default function CheckPage() {
  const w = words().check;
  const found = useSignal<Found | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const code = useSignal(codeInAddress(location.hash));
  useEffect(() => {
    const onHash = (): void => {
      code.value = codeInAddress(location.hash);
      found.value = undefined;
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const ask = async (body: { sha256: string } | { code: string }, file?: string): Promise<Answer<CheckAnswer>> => {
    [found.value, refusal.value] = [undefined, undefined];
    const answer = await post<CheckAnswer>('/api/check', body);
    if (answer.ok) {
      found.value = { answer: answer.value, ...(file === undefined ? {} : { file }) };
    }
    return answer;
  };
  const askCode = async (): Promise<Answer<unknown>> => {
    const typed = readCode(code.peek());
    return typed ? ask({ code: typed }) : incomplete(w.codeWrong, 'code');
  };
  const askFile = async (sha256: string, name: string): Promise<void> => {
    const answer = await ask({ sha256 }, name);
    refusal.value = answer.ok ? undefined : answer.refusal;
  };
  return (
    <Door title={w.title} help={w.help} foot={<a href="/">{words().common.toStart}</a>}>
      <FileDrop onBegin={() => (found.value = undefined)} onHash={(sha256, name) => void askFile(sha256, name)} />
      <Refused refusal={refusal.value} />
      <Form onSend={askCode} send={w.checkCode} kind="">
        <Field label={w.code} of="code" value={code.value} help={w.codeHelp} maxLength={100} onInput={(typed) => (code.value = typed)} />
      </Form>
      <div role="status" aria-live="polite">
        {found.value && <Verdict {...found.value} />}
      </div>
    </Door>
  );
}

/** Where a file is dropped or chosen. Only its hash leaves it. */
function FileDrop({ onBegin, onHash }: { onBegin: () => void; onHash: (sha256: string, name: string) => void }) {
  const w = words().check;
  const id = useId();
  const over = useSignal(false);
  const part = useSignal<number | undefined>(undefined);
  const unread = useSignal(false);
  const last = useRef<File | undefined>(undefined);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) {
      return;
    }
    last.current = file;
    [part.value, unread.value] = [0, false];
    onBegin();
    const mine = (): boolean => last.current === file;
    try {
      const sha256 = await hashOf(file, (done) => (part.value = done), mine);
      if (sha256 && mine()) {
        part.value = undefined;
        onHash(sha256, file.name);
      }
    } catch {
      if (mine()) {
        [part.value, unread.value] = [undefined, true];
      }
    }
  };
  return (
    <div
      class={`check-drop ${over.value ? 'over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(e) => {
        e.preventDefault();
        over.value = false;
        void take(e.dataTransfer?.files[0]);
      }}
    >
      <label for={id}>{w.file}</label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-help`}
        onChange={(e) => {
          void take(e.currentTarget.files?.[0]);
          e.currentTarget.value = '';
        }}
      />
      <p class="quiet small" id={`${id}-help`}>
        {w.fileHelp}
      </p>
      {part.value !== undefined && <progress class="check-progress" max={1} value={part.value} aria-label={w.reading} />}
      {unread.value && (
        <p class="notice bad small" role="alert">
          {w.unreadable}
        </p>
      )}
    </div>
  );
}

import { signal } from '@preact/signals';
import type { Command, DocumentKind, Language, MinutesDraft, PublicationProgress } from '../contract';
import { at, get, isPassing, post, type Answer, type Refusal } from './api';
import { newId } from './ids';

const RESEND_MS = 1_500;
const RESENDS = 8;
const WAIT_FOR_FILES_MS = 700;

/** Sends something that has an id until an answer comes, the same each time: it is done once. */
async function untilAnswered<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let sent = 1; ; sent++) {
    const answer = await send();
    if (answer.ok || sent >= RESENDS || !isPassing(answer.refusal)) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, RESEND_MS));
  }
}

/** The documents whose paragraphs can be edited, by the names that addresses have. */
export const editable = { minutes: 'minutes', agreedPositions: 'agreed-positions', summaryReport: 'summary-report' } as const satisfies Partial<Record<DocumentKind, string>>;

export type Editable = keyof typeof editable;

/** The minutes of a roundtable as those who prepare work on them: looked up anew after everything that was done. */
export class MinutesWork {
  readonly draft = signal<MinutesDraft | undefined>(undefined);
  readonly refusal = signal<Refusal | undefined>(undefined);
  readonly progress = signal<PublicationProgress | undefined>(undefined);
  readonly language = signal<Language | undefined>(undefined);
  /** The document whose paragraphs are edited. */
  readonly kind = signal<Editable>('minutes');
  private waiting = false;

  constructor(readonly roundtable: string) {}

  /** Looks the draft up; what was asked for in another language or of another document meanwhile is passed over. */
  async load(): Promise<void> {
    const [asked, kind] = [this.language.peek(), this.kind.peek()];
    const query = new URLSearchParams({ kind: editable[kind], ...(asked ? { language: asked } : {}) });
    const answer = await get<MinutesDraft>(at(this.roundtable, `/minutes?${query}`));
    if (this.language.peek() !== asked || this.kind.peek() !== kind) {
      return;
    }
    this.refusal.value = answer.ok ? undefined : answer.refusal;
    const shown = this.draft.peek();
    if (answer.ok && (shown?.number !== answer.value.number || shown.language !== answer.value.language || shown.kind !== answer.value.kind)) {
      this.draft.value = answer.value;
    }
  }

  async speak(language: Language): Promise<void> {
    this.language.value = language;
    await this.load();
  }

  /** Turns to the paragraphs of another document. */
  async turnTo(kind: Editable): Promise<void> {
    this.kind.value = kind;
    await this.load();
  }

  /** Gives a command. */
  async do(command: Command): Promise<Answer<unknown>> {
    const id = newId();
    const answer = await untilAnswered(() => post<unknown>(at(this.roundtable, '/commands'), { id, command }));
    await this.load();
    return answer;
  }

  /** Publishes the approved version, and follows how far it is. */
  async publish(version: number, readership: string | undefined): Promise<Answer<unknown>> {
    const body = { id: newId(), version, ...(readership ? { readership } : {}) };
    const answer = await untilAnswered(() => post<PublicationProgress>(at(this.roundtable, '/minutes/publish'), body));
    if (answer.ok) {
      this.progress.value = answer.value;
      void this.follow();
    }
    return answer;
  }

  /** Follows a publication until it has ended. */
  async follow(): Promise<void> {
    if (this.waiting) {
      return;
    }
    this.waiting = true;
    for (;;) {
      const answer = await get<PublicationProgress>(at(this.roundtable, '/minutes/publication'));
      if (answer.ok) {
        this.progress.value = answer.value;
      }
      if (answer.ok ? answer.value.stage !== 'underWay' : answer.refusal.code !== 'network') {
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, WAIT_FOR_FILES_MS));
    }
    this.waiting = false;
    await this.load();
  }
}

import type { FieldAnswer, RefusalCode } from '../contract';
import { language } from '../words';

/** Why something wasn't done: the server's code and sentence, or `network` where no answer came. */
export interface Refusal {
  code: RefusalCode | 'network' | (string & {});
  message: string;
  fields?: FieldAnswer[];
  status?: number;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

const REQUEST_TIMEOUT_MS = 15_000;
const FILE_TIMEOUT_MS = 120_000;

/** Asks the API. Never throws: whatever goes wrong is a refusal. */
export async function ask<T = void>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, timeoutMs = REQUEST_TIMEOUT_MS): Promise<Answer<T>> {
  try {
    const response = await (taken(method, path) ?? fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'accept-language': language.peek(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }));
    const text = await response.text();
    const json: unknown = text.length > 0 ? parse(text) : undefined;
    return response.ok ? { ok: true, value: json as T } : { ok: false, refusal: refusalOf(response.status, json) };
  } catch {
    return { ok: false, refusal: { code: 'network', message: '' } };
  }
}

/** An answer that was asked for before this page's scripts had come. */
function taken(method: string, path: string): Promise<Response> | undefined {
  const early = method === 'GET' ? window.early?.get(path) : undefined;
  window.early?.delete(path);
  return early;
}

/** Whether asking again may help: the network or the server failed, not what was asked. */
export const isPassing = (refusal: Refusal): boolean => PASSING.includes(refusal.code);
const PASSING = ['network', 'server.failed', 'server.busy', 'server.notStored'];

export const get = <T>(path: string): Promise<Answer<T>> => ask<T>('GET', path);

export const post = <T = void>(path: string, body: unknown = {}): Promise<Answer<T>> => ask<T>('POST', path, body);

/** The same with a file in it, which takes its time on a slow line. */
export const postFile = <T = void>(path: string, body: unknown): Promise<Answer<T>> => ask<T>('POST', path, body, FILE_TIMEOUT_MS);

export const put = <T = void>(path: string, body: unknown): Promise<Answer<T>> => ask<T>('PUT', path, body);

export const del = <T = void>(path: string): Promise<Answer<T>> => ask<T>('DELETE', path);

/** The address of a roundtable in the API. */
export const at = (roundtable: string, path = ''): string => `/api/roundtables/${encodeURIComponent(roundtable)}${path}`;

/** What a text says as JSON; nothing where it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function refusalOf(status: number, json: unknown): Refusal {
  const problem = (json ?? {}) as { code?: string; title?: string; fields?: FieldAnswer[] };
  return {
    code: problem.code ?? (status >= 500 ? 'network' : 'server.failed'),
    message: problem.code ? (problem.title ?? '') : '',
    status,
    ...(problem.fields ? { fields: problem.fields } : {}),
  };
}

/**
 * A refusal by the page itself: what is filled in can't be sent as it is. Of one field the sentence is enough; without one
 * the fields say what is wrong.
 */
export const incomplete = (message: string, ...wrong: (string | FieldAnswer)[]): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: {
    code: 'page.incomplete',
    message,
    ...(wrong.length > 0 || message === '' ? { fields: wrong.map((field) => (typeof field === 'string' ? { field, reason: message } : field)) } : {}),
  },
});

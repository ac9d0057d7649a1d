import type { UploadedPaper } from '../contract';
import { parse, refusalOf, type Answer } from './api';

/** Sends a file as it is, and tells how much of it has gone (0 to 1). Never throws: whatever goes wrong is a refusal. */
export function upload(path: string, file: Blob, progress: (part: number) => void): Promise<Answer<UploadedPaper>> {
  return new Promise((resolve) => {
    // fetch tells nothing of what has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.setRequestHeader('content-type', 'application/pdf');
    request.upload.onprogress = (e) => progress(e.lengthComputable && e.total > 0 ? e.loaded / e.total : 0);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    request.onerror = request.onabort = request.ontimeout = () => resolve({ ok: false, refusal: { code: 'network', message: '' } });
    request.send(file);
  });
}

/** What the server answered to an upload. */
export function answerOf(status: number, text: string): Answer<UploadedPaper> {
  const json = parse(text);
  return status >= 200 && status < 300 && json !== undefined ? { ok: true, value: json as UploadedPaper } : { ok: false, refusal: refusalOf(status, json) };
}

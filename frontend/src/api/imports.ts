import type { Accepted, Acceptance, Import } from './generated/quiz';
import { quizzes } from './http';
import { answered, ProblemError, problemIn } from './problem';
import { basePath } from './site';
import { withUserToken } from './userToken';

/** What somebody brings to be read. */
export type Brought =
  | { readonly files: readonly File[]; readonly text?: never }
  | { readonly text: string; readonly files?: never };

interface Sending {
  readonly signal: AbortSignal;
  /** Hears how much of it is on the server, from 0 to 1. */
  readonly onSent: (part: number) => void;
}

const address = `${basePath}/api/quiz/imports`;

/** Of all files that are brought at once. */
export async function mostImportBytes(): Promise<number> {
  return (await answered(quizzes.GET('/limits'))).imports.bytes;
}

/** Has it read; what cannot be read at all is a problem. */
export async function bringImport(brought: Brought, sending: Sending): Promise<Import> {
  const form = new FormData();
  brought.files?.forEach((file) => form.append('file', file));
  if (brought.text !== undefined) {
    form.append('text', brought.text);
  }
  const response = await withUserToken((token) => posted(form, token, sending));
  if (!response.ok) {
    throw new ProblemError(await problemIn(response));
  }
  return (await response.json()) as Import;
}

/** `fetch` tells nothing of what it has sent. */
function posted(
  form: FormData,
  token: string | undefined,
  { signal, onSent }: Sending,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    if (token) {
      request.setRequestHeader('Authorization', `Bearer ${token}`);
    }
    const callBack = () => reject(new DOMException('Called back.', 'AbortError'));
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) {
        onSent(loaded / total);
      }
    });
    request.upload.addEventListener('load', () => onSent(1));
    request.addEventListener('load', () => {
      const { status, statusText, responseText } = request;
      resolve(new Response(responseText, { status, statusText }));
    });
    request.addEventListener('error', () => reject(new TypeError('The server was not reached.')));
    request.addEventListener('abort', callBack);
    signal.addEventListener('abort', () => request.abort());
    if (signal.aborted) {
      callBack();
    } else {
      request.send(form);
    }
  });
}

export function readImport(id: string): Promise<Import> {
  return answered(quizzes.GET('/imports/{id}', { params: { path: { id } } }));
}

/** Has it kept in the library, or the quizzes of it that are chosen; asked again, the same answer. */
export function acceptImport(id: string, acceptance: Acceptance): Promise<Accepted> {
  return answered(
    quizzes.POST('/imports/{id}/accept', { params: { path: { id } }, body: acceptance }),
  );
}

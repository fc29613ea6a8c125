/** How the worker answers a request: `page` and `file` from what it kept, `data` from the network first. */
export type RequestKind = 'page' | 'file' | 'session' | 'data' | 'sign-out' | 'other';

/** Kind of a request of this origin; `files` are the built files of the form. */
export function requestKind(
  request: { readonly method: string; readonly path: string; readonly navigates: boolean },
  files: ReadonlySet<string>,
): RequestKind {
  const { method, path, navigates } = request;
  if (method === 'POST' && path === '/api/sign-out') return 'sign-out';
  if (method !== 'GET') return 'other';
  if (navigates) return path.startsWith('/form/') ? 'page' : 'other';
  if (files.has(path)) return 'file';
  if (path === '/api/session') return 'session';
  // The round with its questions, this city's answer, and the reader's language; nothing else is anybody's to keep.
  const kept = /^\/api\/(rounds\/[^/]+(\/responses\/[^/]+)?|languages(\/[^/]+\/messages)?)$/;
  return kept.test(path) ? 'data' : 'other';
}

import { requestKind } from './request-kind.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = self as unknown as WorkerScope;

// The build puts the list in here, so that a new build is a new worker.
const files = JSON.parse('__FORM_FILES__') as readonly string[];
const known = new Set(files);
/** Any address below /form/ brings the same page. */
const shell = '/form/-/-';
const shellCache = `gnlc-form-shell-${fingerprint(files.join())}`;
/** Named also in `forget-form.ts`, for pages that this worker does not serve. */
const dataCache = 'gnlc-form-data';

/** What the form's page asks for: keep what is at these addresses, or keep this as what is there. */
type Message =
  | { readonly type: 'keep'; readonly addresses: readonly string[] }
  | { readonly type: 'store'; readonly address: string; readonly body: unknown };

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shellCache).then((cache) => cache.addAll([shell, ...files])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldShells().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.type === 'keep') event.waitUntil(keepAll(message.addresses));
  else event.waitUntil(store(message.address, message.body));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  const { method, mode } = request;
  switch (requestKind({ method, path: pathname, navigates: mode === 'navigate' }, known)) {
    case 'page':
      event.respondWith(kept(shell, request));
      break;
    case 'file':
      event.respondWith(kept(pathname, request));
      break;
    case 'session':
    case 'data':
      event.respondWith(networkFirst(request));
      break;
    case 'sign-out':
      event.waitUntil(caches.delete(dataCache));
      break;
    case 'other':
  }
});

async function kept(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(shellCache);
  return (await cache.match(address)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    await remember(request.url, response.clone());
    return response;
  } catch (cause) {
    const cache = await caches.open(dataCache);
    const before = await cache.match(request.url, { ignoreVary: true });
    if (before === undefined) throw cause;
    return before;
  }
}

async function store(address: string, body: unknown): Promise<void> {
  const cache = await caches.open(dataCache);
  // Only while the session is kept too: after signing out nothing comes back by a late message.
  if ((await cache.match('/api/session', { ignoreVary: true })) === undefined) return;
  await cache.put(
    address,
    new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
  );
}

async function keepAll(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    // The session comes first: it decides whether what was kept before may stay.
    // oxlint-disable-next-line no-await-in-loop
    await networkFirst(new Request(address, { credentials: 'same-origin' })).catch(() => undefined);
  }
}

/** Keeps an answer of the service for the person who is signed in, and nobody else's. */
async function remember(url: string, response: Response): Promise<void> {
  if (response.status === 401 || response.status === 403) {
    const cache = await caches.open(dataCache);
    await cache.delete(url, { ignoreVary: true });
  }
  if (!response.ok) return;
  if (new URL(url).pathname === '/api/session' && (await isSomeoneElse(url, response.clone()))) {
    await caches.delete(dataCache);
  }
  const cache = await caches.open(dataCache);
  await cache.put(url, response);
}

async function isSomeoneElse(url: string, response: Response): Promise<boolean> {
  const cache = await caches.open(dataCache);
  const before = await cache.match(url, { ignoreVary: true });
  return before === undefined || (await personOf(before)) !== (await personOf(response));
}

async function personOf(response: Response): Promise<string | null> {
  const session = (await response.json()) as { person: { id: string } | null };
  return session.person?.id ?? null;
}

async function forgetOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('gnlc-form-shell-') && name !== shellCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A short name for a list of files; FNV-1a, since it only has to differ. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

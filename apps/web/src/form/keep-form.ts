import type { ResponseView } from '../api/survey.ts';
import type { FormAddress } from './form-address.ts';

/** Has the service worker keep the form, this answer and the texts of an added language, so that the next visit needs no network. */
export async function keepForm(address: FormAddress, texts: string | null): Promise<void> {
  // Missing on plain http and in some private windows: the form then works as long as its page is open.
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/form-worker.js', { scope: '/form/' });
  const addresses = ['/api/session', `/api/rounds/${address.round}`, responseAddress(address)];
  if (texts !== null) addresses.push('/api/languages', texts);
  await tell({ type: 'keep', addresses });
}

/** Has the worker keep the answer as it is now, without asking the service for what this page knows. */
export async function keepResponse(address: FormAddress, response: ResponseView): Promise<void> {
  if ('serviceWorker' in navigator)
    await tell({ type: 'store', address: responseAddress(address), body: response });
}

async function tell(message: object): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
  active?.postMessage(message);
}

function responseAddress({ round, city }: FormAddress): string {
  return `/api/rounds/${round}/responses/${encodeURIComponent(city)}`;
}

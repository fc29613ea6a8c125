import type { FormAddress } from './form-address.ts';

/** Has the service worker keep the form and this answer, so that the next visit needs no network. */
export async function keepForm({ round, city }: FormAddress): Promise<void> {
  // Missing on plain http and in some private windows: the form then works as long as its page is open.
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/form-worker.js', { scope: '/form/' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({
    type: 'keep',
    addresses: [
      '/api/session',
      `/api/rounds/${round}`,
      `/api/rounds/${round}/responses/${encodeURIComponent(city)}`,
    ],
  });
}

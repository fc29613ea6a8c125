/** Removes what the form's service worker kept of the person who signs out; what they typed and is not sent stays. */
export async function forgetForm(): Promise<void> {
  if ('caches' in globalThis) await caches.delete('gnlc-form-data');
}

import { answered, client } from './client.ts';

/** Whether an answer was submitted under this number with this fingerprint, and whether it was reopened since. */
export const checkReceipt = (
  number: string,
  fingerprint: string,
): Promise<{ readonly matches: boolean; readonly reopened: boolean }> =>
  answered(client.GET('/api/receipts/check', { params: { query: { number, fingerprint } } }));

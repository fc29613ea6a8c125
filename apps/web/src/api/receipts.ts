import { answered, client } from './client.ts';

/** Whether an answer was submitted under this number with this fingerprint. */
export const checkReceipt = (number: string, fingerprint: string): Promise<{ readonly matches: boolean }> =>
  answered(client.GET('/api/receipts/check', { params: { query: { number, fingerprint } } }));

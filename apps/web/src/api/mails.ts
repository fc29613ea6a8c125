import { requestJson } from './request-json.ts';

/** A mail that was kept instead of sent, in development. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** Kept mails, newest first. */
export const readMails = () => requestJson<readonly KeptMail[]>('/api/mails');

import { answered, client } from './client.ts';

/** A mail that was kept instead of sent, in development. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** Kept mails, newest first. */
export const readMails = (): Promise<readonly KeptMail[]> => answered(client.GET('/api/mails'));

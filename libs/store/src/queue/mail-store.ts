import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { MailRow } from './queue.entities.ts';

/** A mail on its way. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** Mails until they are sent; without a mail server they stay and development can read them. */
export class MailStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps a mail and gives its id, which is all that a job carries. */
  async add(mail: { to: string; subject: string; text: string }, at: Date): Promise<string> {
    const id = rowId();
    const { to: recipient, ...rest } = mail;
    await this.manager.insert(MailRow, { id, recipient, ...rest, createdAt: at, sentAt: null });
    return id;
  }

  async find(id: string): Promise<Mail | null> {
    const row = await this.manager.findOneBy(MailRow, { id });
    return row && mail(row);
  }

  /** The newest mails that were kept because there is no mail server. */
  async kept(limit: number): Promise<readonly Mail[]> {
    const rows = await this.manager.find(MailRow, {
      where: { sentAt: IsNull() },
      order: { createdAt: 'DESC' },
      take: limit,
    });
    return rows.map(mail);
  }

  /** Forgets a mail that has been handed to the mail server: it holds an address and a link. */
  async forget(id: string): Promise<void> {
    await this.manager.delete(MailRow, { id });
  }
}

function mail(row: MailRow): Mail {
  return {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: row.text,
    at: row.createdAt.toISOString(),
  };
}

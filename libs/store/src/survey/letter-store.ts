import type { EntityManager } from 'typeorm';
import type { InterfaceLanguage } from '#members';
import type { LetterKind, LetterText } from '#survey';
import { rowId } from '../row-id.ts';
import { LetterRow, LetterTextRow } from './round-life.entities.ts';

/** Where a letter stands: to be sent, handed to the mail server, not needed any more, held back. */
export type LetterState = 'waiting' | 'sent' | 'skipped' | 'stopped';

/** That a city, or the contact of a country, is or was written to. */
export interface Letter {
  readonly id: string;
  readonly round: string;
  readonly kind: LetterKind;
  /** Reminders are counted from 1; of the others there is one. */
  readonly number: number;
  readonly city: string | null;
  readonly country: string | null;
  readonly state: LetterState;
  /** Why it was not sent. */
  readonly note: string | null;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly bouncedAt: string | null;
}

/** Whom a letter is for. */
export type LetterTo = { readonly city: string } | { readonly country: string };

/** A text of the team's own. */
export interface SavedLetterText extends LetterText {
  readonly kind: LetterKind;
  readonly language: InterfaceLanguage;
  readonly version: number;
}

/** What is written to cities and national contacts, in whose words, and what became of it. */
export class LetterStore {
  constructor(private readonly manager: EntityManager) {}

  /** The texts that the team wrote for a round, the latest version of each. */
  async texts(roundId: string): Promise<readonly SavedLetterText[]> {
    return this.manager.query(
      `SELECT DISTINCT ON (kind, language) kind, language, version, subject, body FROM letter_text
       WHERE round_id = $1 ORDER BY kind, language, version DESC`,
      [roundId],
    );
  }

  /** Appends a version of a text. */
  async saveText(
    roundId: string,
    { kind, language, subject, body }: Omit<SavedLetterText, 'version'>,
    savedBy: string | null,
    at: Date,
  ): Promise<void> {
    const version = 1 + (await this.manager.countBy(LetterTextRow, { roundId, kind, language }));
    await this.manager.insert(LetterTextRow, {
      roundId,
      kind,
      language,
      version,
      subject,
      body,
      savedAt: at,
      savedBy,
    });
  }

  /**
   * Puts a letter in line and gives its id; null where this one was sent or waits already. One that was held back or not
   * needed comes back in line.
   */
  async queue(
    roundId: string,
    { kind, number, to }: { kind: LetterKind; number: number; to: LetterTo },
    at: Date,
  ): Promise<string | null> {
    const [city, country] = 'city' in to ? [to.city, null] : [null, to.country];
    const key = city === null ? 'country' : 'city_id';
    const [row] = await this.manager.query<readonly { readonly id: string }[]>(
      `INSERT INTO letter (id, round_id, kind, number, city_id, country, state, queued_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7)
       ON CONFLICT (round_id, kind, number, ${key}) DO UPDATE SET state = 'waiting', note = NULL, queued_at = $7
         WHERE letter.state IN ('skipped', 'stopped')
       RETURNING id`,
      [rowId(), roundId, kind, number, city, country, at],
    );
    return row?.id ?? null;
  }

  /** A letter, locked until the transaction ends. */
  async lock(id: string): Promise<Letter | null> {
    const row = await this.manager.findOne(LetterRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && letter(row);
  }

  async sent(id: string, at: Date): Promise<void> {
    await this.manager.update(LetterRow, { id }, { state: 'sent', sentAt: at, note: null });
  }

  /** Notes why a letter was not sent. */
  async skip(id: string, note: string): Promise<void> {
    await this.manager.update(LetterRow, { id }, { state: 'skipped', note });
  }

  /** Holds back what waits; gives how many. */
  async stop(roundId: string): Promise<number> {
    const result = await this.manager.update(LetterRow, { roundId, state: 'waiting' }, { state: 'stopped' });
    return result.affected ?? 0;
  }

  /** Notes that what was sent to these cities came back. */
  async bounced(roundId: string, cities: readonly string[], at: Date): Promise<void> {
    await this.manager.query(
      `UPDATE letter SET bounced_at = $3 WHERE round_id = $1 AND city_id = ANY ($2) AND state = 'sent'
         AND bounced_at IS NULL`,
      [roundId, cities, at],
    );
  }

  /** Every letter of a round, in the order in which they came in line. */
  async ofRound(roundId: string): Promise<readonly Letter[]> {
    const rows = await this.manager.find(LetterRow, {
      where: { roundId },
      order: { queuedAt: 'ASC', kind: 'ASC', number: 'ASC', id: 'ASC' },
    });
    return rows.map(letter);
  }
}

function letter(row: LetterRow): Letter {
  return {
    id: row.id,
    round: row.roundId,
    kind: row.kind as LetterKind,
    number: row.number,
    city: row.cityId,
    country: row.country,
    state: row.state as LetterState,
    note: row.note,
    queuedAt: row.queuedAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    bouncedAt: row.bouncedAt?.toISOString() ?? null,
  };
}

import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Upload } from '#survey';
import { UploadRow } from './desk.entities.ts';

/** What a file is for: an answer, a signature on paper, or the paper that a whole answer was given on. */
export const uploadPurposes = ['answer', 'signed-sheet', 'paper-form'] as const;
export type UploadPurpose = (typeof uploadPurposes)[number];

/** A file without its content. */
export interface UploadRecord extends Upload {
  readonly purpose: UploadPurpose;
  /** The question that it was sent for; null for papers. */
  readonly question: string | null;
  /** SHA-256 of its content, hex. */
  readonly sha256: string;
}

/** A file as it is to be kept. */
export interface NewUpload extends Omit<UploadRecord, 'id' | 'bytes'> {
  readonly response: string;
  readonly content: Uint8Array;
}

/** Files of responses: appended, read, purged and erased by the system only; what was purged is no file any more. */
export class UploadStore {
  constructor(private readonly manager: EntityManager) {}

  async add(file: NewUpload, sentBy: string | null, at: Date): Promise<UploadRecord> {
    const { response, content, question, ...rest } = file;
    const record = { ...rest, id: randomUUID(), bytes: content.length };
    await this.manager.insert(UploadRow, {
      ...record,
      responseId: response,
      questionId: question,
      content: Buffer.from(content.buffer, content.byteOffset, content.length),
      sentAt: at,
      sentBy,
    });
    return { ...record, question };
  }

  /** All files of a response, the first sent first. */
  async ofResponse(responseId: string): Promise<readonly UploadRecord[]> {
    // In our own words: every look at an answer asks for it.
    return this.manager.query(
      `SELECT id, purpose, question_id AS question, name, type, bytes, sha256 FROM upload
       WHERE response_id = $1 AND purged_at IS NULL ORDER BY sent_at, id`,
      [responseId],
    );
  }

  /** All files of answers to a round. */
  async ofRound(roundId: string): Promise<readonly UploadRecord[]> {
    const rows = await this.manager.find(UploadRow, {
      where: { response: { roundId }, purpose: 'answer', purgedAt: IsNull() },
    });
    return rows.map(recordOf);
  }

  async find(responseId: string, id: string): Promise<UploadRecord | null> {
    const row = await this.manager.findOneBy(UploadRow, { responseId, id, purgedAt: IsNull() });
    return row && recordOf(row);
  }

  /**
   * Erases the bytes of a file of an answer that has been in no draft since `before` and in no submission ever; what it
   * was called and its hash stay. False where it stays, or is gone already.
   */
  async purge(id: string, before: Date, at: Date): Promise<boolean> {
    // The lock that every save takes: nobody puts the file back meanwhile.
    await this.manager.query(
      `SELECT FROM response WHERE id = (SELECT response_id FROM upload WHERE id = $1) FOR UPDATE`,
      [id],
    );
    const [, purged] = await this.manager.query<[unknown, number]>(
      `UPDATE upload u SET content = NULL, purged_at = $3
       WHERE u.id = $1 AND u.purpose = 'answer' AND u.purged_at IS NULL AND u.sent_at <= $2
         AND NOT EXISTS (
           SELECT FROM (SELECT value, saved_at FROM answer_revision a
                        WHERE a.response_id = u.response_id AND a.question_id = u.question_id
                        ORDER BY revision DESC LIMIT 1) latest
           WHERE latest.saved_at > $2 OR strpos(latest.value::text, $1::text) > 0)
         AND NOT EXISTS (
           SELECT FROM submission s WHERE s.response_id = u.response_id AND strpos(s.answers, $1::text) > 0)`,
      [id, before, at],
    );
    return purged > 0;
  }

  /** Bytes of a file from an offset on; empty behind its end. */
  async part(id: string, from: number, length: number): Promise<Uint8Array> {
    const [row] = await this.manager.query<readonly { part: Buffer }[]>(
      `SELECT substring(content FROM $2 FOR $3) AS part FROM upload WHERE id = $1`,
      [id, from + 1, length],
    );
    return row?.part ?? new Uint8Array();
  }
}

function recordOf({ id, purpose, questionId, name, type, bytes, sha256 }: UploadRow): UploadRecord {
  return { id, purpose: purpose as UploadPurpose, question: questionId, name, type, bytes, sha256 };
}

import type { EntityManager } from 'typeorm';
import type { Round } from '#survey';
import { RoundQuestionnaireRow } from './round-life.entities.ts';

/** A round asks another version from some instant on, and why. */
export interface QuestionnaireReplacement {
  readonly from: Round['questionnaire'];
  readonly to: Round['questionnaire'];
  readonly reason: string;
  readonly at: string;
  /** Null: the system. */
  readonly by: string | null;
}

/** Which versions a round has asked, one after the other. */
export class RoundQuestionnaireStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps that a version took the place of another. */
  async add(roundId: string, { from, to, reason, at, by }: QuestionnaireReplacement): Promise<void> {
    const number = 1 + (await this.manager.countBy(RoundQuestionnaireRow, { roundId }));
    await this.manager.insert(RoundQuestionnaireRow, {
      roundId,
      number,
      questionnaireId: to.id,
      questionnaireVersion: to.version,
      replacedId: from.id,
      replacedVersion: from.version,
      reason,
      replacedAt: new Date(at),
      replacedBy: by,
    });
  }

  /** What was replaced, the latest first. */
  async ofRound(roundId: string): Promise<readonly QuestionnaireReplacement[]> {
    const rows = await this.manager.find(RoundQuestionnaireRow, {
      where: { roundId },
      order: { number: 'DESC' },
    });
    return rows.map((row) => ({
      from: { id: row.replacedId, version: row.replacedVersion },
      to: { id: row.questionnaireId, version: row.questionnaireVersion },
      reason: row.reason,
      at: row.replacedAt.toISOString(),
      by: row.replacedBy,
    }));
  }
}

import type { EntityManager } from 'typeorm';
import type { Language } from '#members';
import type { ProblemDetail } from '#problem';
import type { Questionnaire, TranslationMarks } from '#survey';
import { rowId } from '../row-id.ts';
import { QuestionnaireRow } from './survey.entities.ts';
import { QuestionnaireDraftRow } from './workshop.entities.ts';

/** A questionnaire that is being written. */
export interface QuestionnaireDraft {
  readonly id: string;
  /** Counts the saves. */
  readonly revision: number;
  /** The language that it is written in. */
  readonly source: Language;
  readonly document: Questionnaire;
  readonly marks: TranslationMarks;
  /** What a file made elsewhere had that could not be carried over. */
  readonly notes: readonly ProblemDetail[];
  readonly fileName: string | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly published: {
    readonly version: number;
    readonly at: string;
    readonly by: string | null;
    /** Why it was published although translations were missing or outdated. */
    readonly gapsReason: string | null;
  } | null;
}

/** Who does something, and when; null: the system. */
interface Done {
  readonly at: Date;
  readonly by: string | null;
}

/** Questionnaires while they are written. */
export class WorkshopStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps a new draft; its id comes back. */
  async add(
    draft: Pick<QuestionnaireDraft, 'source' | 'document' | 'marks' | 'notes' | 'fileName'>,
    { at, by }: Done,
  ): Promise<string> {
    const id = rowId();
    await this.manager.insert(QuestionnaireDraftRow, {
      ...draft,
      id,
      revision: 0,
      madeAt: at,
      madeBy: by,
      changedAt: at,
      changedBy: by,
      publishedVersion: null,
      publishedAt: null,
      publishedBy: null,
      gapsReason: null,
    });
    return id;
  }

  /** All drafts, the one that was changed last first. */
  async all(): Promise<readonly QuestionnaireDraft[]> {
    const rows = await this.manager.find(QuestionnaireDraftRow, { order: { changedAt: 'DESC', id: 'ASC' } });
    return rows.map(draftOf);
  }

  async find(id: string): Promise<QuestionnaireDraft | null> {
    const row = await this.manager.findOneBy(QuestionnaireDraftRow, { id });
    return row && draftOf(row);
  }

  /** Writes a draft anew where it stands as it was read; false where somebody else was before. */
  async save(
    { id, revision }: Pick<QuestionnaireDraft, 'id' | 'revision'>,
    fields: Pick<QuestionnaireDraft, 'document' | 'marks'>,
    { at, by }: Done,
  ): Promise<boolean> {
    const { affected } = await this.manager.update(
      QuestionnaireDraftRow,
      { id, revision },
      { ...fields, revision: revision + 1, changedAt: at, changedBy: by },
    );
    return affected === 1;
  }

  /** Notes that a draft has become a version; false where somebody else was before. */
  async publish(
    { id, revision }: Pick<QuestionnaireDraft, 'id' | 'revision'>,
    version: number,
    gapsReason: string | null,
    { at, by }: Done,
  ): Promise<boolean> {
    const { affected } = await this.manager.update(
      QuestionnaireDraftRow,
      { id, revision },
      { revision: revision + 1, publishedVersion: version, publishedAt: at, publishedBy: by, gapsReason },
    );
    return affected === 1;
  }

  /** Every version that can be asked, by name and number. */
  async versions(): Promise<readonly Questionnaire[]> {
    const rows = await this.manager.find(QuestionnaireRow, { order: { id: 'ASC', version: 'DESC' } });
    return rows.map(({ document }) => document);
  }
}

function draftOf(row: QuestionnaireDraftRow): QuestionnaireDraft {
  const { id, revision, source, document, marks, notes, fileName, changedBy } = row;
  const published =
    row.publishedVersion === null || row.publishedAt === null
      ? null
      : {
          version: row.publishedVersion,
          at: row.publishedAt.toISOString(),
          by: row.publishedBy,
          gapsReason: row.gapsReason,
        };
  const changedAt = row.changedAt.toISOString();
  return { id, revision, source, document, marks, notes, fileName, changedAt, changedBy, published };
}

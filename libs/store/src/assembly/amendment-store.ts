import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { AmendmentState } from '#assembly';
import type { Language } from '#members';
import { rowId } from '../row-id.ts';
import type {
  AmendmentFate,
  AmendmentRecord,
  AmendmentTranslation,
  AmendmentWay,
} from './amendment-record.ts';
import { AmendmentRow, AmendmentSupportRow, AmendmentTranslationRow } from './amendment.entities.ts';

/** What is known of an amendment when it comes in. */
export type AddedAmendment = Omit<
  AmendmentRecord,
  'id' | 'number' | 'state' | 'item' | 'untranslated' | 'fate' | 'submittedAt' | 'translations'
>;

/** Amendments of sessions, with support and translations. */
export class AmendmentStore {
  constructor(private readonly manager: EntityManager) {}

  /** Takes an amendment in under the next number of its session; needs the locked head. */
  async add(amendment: AddedAmendment, at: Date): Promise<AmendmentRecord> {
    const { assembly, seat, supporters, ...fields } = amendment;
    const id = rowId();
    const number = 1 + (await this.manager.countBy(AmendmentRow, { assemblyId: assembly }));
    // A list would be taken for an array of the database.
    await this.manager.query(
      `INSERT INTO amendment (id, assembly_id, number, seat_id, base, to_id, edits, reason, language, falls_if,
         alternatives, replaces, via, state, item_id, untranslated, fate, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'submitted', NULL, '{}', NULL, $14)`,
      [
        id,
        assembly,
        number,
        seat,
        fields.base,
        fields.to,
        JSON.stringify(fields.edits),
        fields.reason,
        fields.language,
        fields.fallsIf,
        fields.alternatives,
        fields.replaces,
        fields.via,
        at,
      ],
    );
    for (const seat of supporters) await this.support(id, seat, at);
    return (await this.find(id))!;
  }

  /** The amendments of a session in the order of their numbers. */
  async all(assemblyId: string): Promise<readonly AmendmentRecord[]> {
    return this.records(
      await this.manager.find(AmendmentRow, { where: { assemblyId }, order: { number: 'ASC' } }),
    );
  }

  async find(id: string): Promise<AmendmentRecord | null> {
    const row = await this.manager.findOneBy(AmendmentRow, { id });
    return row && ((await this.records([row]))[0] ?? null);
  }

  async support(amendmentId: string, seatId: string, at: Date): Promise<void> {
    await this.manager.insert(AmendmentSupportRow, { amendmentId, seatId, at });
  }

  /** Keeps a translation in the place of an earlier one in that language. */
  async translate(amendmentId: string, translation: AmendmentTranslation, at: Date): Promise<void> {
    await this.manager.query(
      `INSERT INTO amendment_translation (amendment_id, language, reason, texts, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (amendment_id, language) DO UPDATE SET reason = $3, texts = $4, at = $5`,
      [amendmentId, translation.language, translation.reason, JSON.stringify(translation.texts), at],
    );
  }

  async tie(id: string, ties: Pick<AmendmentRecord, 'fallsIf' | 'alternatives'>): Promise<void> {
    const { fallsIf, alternatives } = ties;
    await this.manager.update(AmendmentRow, { id }, { fallsIf: [...fallsIf], alternatives });
  }

  async setItem(id: string, itemId: string): Promise<void> {
    await this.manager.update(AmendmentRow, { id }, { itemId });
  }

  async setUntranslated(id: string, languages: readonly Language[]): Promise<void> {
    await this.manager.update(AmendmentRow, { id }, { untranslated: [...languages] });
  }

  async setState(id: string, state: AmendmentState, fate: AmendmentFate | null): Promise<void> {
    await this.manager.query('UPDATE amendment SET state = $2, fate = $3 WHERE id = $1', [
      id,
      state,
      fate && JSON.stringify(fate),
    ]);
  }

  private async records(rows: readonly AmendmentRow[]): Promise<readonly AmendmentRecord[]> {
    const amendmentId = In(rows.map(({ id }) => id));
    const support = await this.manager.find(AmendmentSupportRow, {
      where: { amendmentId },
      order: { at: 'ASC', seatId: 'ASC' },
    });
    const translations = await this.manager.find(AmendmentTranslationRow, {
      where: { amendmentId },
      order: { language: 'ASC' },
    });
    const seats = grouped(support);
    const texts = grouped(translations);
    return rows.map((row) => amendmentRecord(row, seats.get(row.id) ?? [], texts.get(row.id) ?? []));
  }
}

function grouped<Row extends { readonly amendmentId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.amendmentId);
    if (group) group.push(row);
    else groups.set(row.amendmentId, [row]);
  }
  return groups;
}

function amendmentRecord(
  row: AmendmentRow,
  support: readonly AmendmentSupportRow[],
  translations: readonly AmendmentTranslationRow[],
): AmendmentRecord {
  const { id, assemblyId: assembly, number, seatId: seat, base, toId: to, edits, reason, fate } = row;
  const { fallsIf, alternatives, replaces, itemId: item } = row;
  return {
    id,
    assembly,
    number,
    seat,
    base,
    to,
    edits,
    reason,
    fate,
    fallsIf,
    alternatives,
    replaces,
    item,
    language: row.language as Language,
    via: row.via as AmendmentWay,
    state: row.state as AmendmentState,
    untranslated: row.untranslated as Language[],
    submittedAt: row.submittedAt.toISOString(),
    supporters: [seat, ...support.map(({ seatId }) => seatId).filter((each) => each !== seat)],
    translations: translations.map(({ language, reason: because, texts }) => ({
      language: language as Language,
      reason: because,
      texts,
    })),
  };
}

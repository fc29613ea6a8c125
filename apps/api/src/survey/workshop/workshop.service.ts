import { Injectable } from '@nestjs/common';
import { languages } from '#members';
import type { Actor, InterfaceLanguage, Language } from '#members';
import { canonicalJson } from '#canonical';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { QuestionnaireDraft, Store, WriteKey } from '#store';
import {
  draftProblems,
  draftTexts,
  isGap,
  marksAfter,
  publishedQuestionnaire,
  questionnaire2019,
  questionsInOrder,
  translationsOf,
} from '#survey';
import type { AreaCatalogue, Questionnaire, ReviewedText } from '#survey';
import { Clock } from '../../http/clock.ts';
import { LanguagePacks } from '../../languages/language-packs.ts';
import { personOf } from '../../members/person-of.ts';
import { carriedFile, parsedDocument } from './carried-file.ts';
import type {
  CopyQuestionnaireDto,
  ImportQuestionnaireDto,
  PublishDraftDto,
  SaveDraftDto,
} from './workshop.dto.ts';
import type { DraftView, WorkshopView } from './workshop.view.ts';

type NewDraft = Pick<QuestionnaireDraft, 'source' | 'document' | 'notes' | 'fileName'>;

/** Writes, translates and publishes questionnaires. */
@Injectable()
export class WorkshopService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
  ) {}

  async all(actor: Actor): Promise<WorkshopView> {
    return this.gate.as(actor).transaction(async ({ workshop, people }) => {
      const [drafts, versions] = [await workshop.all(), await workshop.versions()];
      const labelOf = await people.labels(drafts.map(({ changedBy }) => changedBy));
      return {
        drafts: drafts.map(({ id, source, document, marks, changedAt, changedBy, published }) => ({
          id,
          questionnaire: document.id,
          title: document.title[source],
          source,
          questions: questionsInOrder(document).length,
          gaps: gapsIn({ source, document, marks }),
          changedAt,
          changedBy: labelOf(changedBy),
          publishedVersion: published?.version ?? null,
        })),
        published: withFirst(versions).map((document) => ({
          questionnaire: document.id,
          version: document.version,
          title: document.title.en,
          questions: questionsInOrder(document).length,
        })),
      };
    });
  }

  async draft(actor: Actor, language: InterfaceLanguage, id: string): Promise<DraftView> {
    return this.gate.as(actor).transaction((store) => this.viewOf(store, language, id));
  }

  async version(actor: Actor, questionnaire: string, version: number): Promise<Questionnaire> {
    const found = await this.gate
      .as(actor)
      .transaction((store) => store.rounds.keptQuestionnaire(questionnaire, version));
    const known = withFirst(found ? [found] : []).find(
      ({ id, version: number }) => id === questionnaire && number === version,
    );
    if (known === undefined)
      throw new Problem('not-found', 'questionnaire-unknown', { questionnaire, version });
    return known;
  }

  async import(
    actor: Actor,
    write: WriteKey,
    language: InterfaceLanguage,
    { name, content }: ImportQuestionnaireDto,
  ): Promise<DraftView> {
    const { document, source, notes } = this.read(name, Buffer.from(content, 'base64'), language);
    return this.add(actor, write, language, { document, source, notes, fileName: name });
  }

  async copy(
    actor: Actor,
    write: WriteKey,
    language: InterfaceLanguage,
    { questionnaire, version, source }: CopyQuestionnaireDto,
  ): Promise<DraftView> {
    const document = await this.version(actor, questionnaire, version);
    return this.add(
      actor,
      write,
      language,
      { document, source, notes: [], fileName: null },
      readTexts(document),
    );
  }

  async save(
    actor: Actor,
    write: WriteKey,
    language: InterfaceLanguage,
    id: string,
    { revision, document: text, reviewed = [] }: SaveDraftDto,
  ): Promise<DraftView> {
    const value = parsedDocument(text);
    return this.gate.as(actor).once(write, async (store) => {
      const draft = await unpublished(store, id);
      refuseUnsound(draftProblems(value, draft.source));
      const document = value as Questionnaire;
      const marks = marksAfter(draft.document, document, draft.source, draft.marks, reviewed);
      if (!(await store.workshop.save({ id, revision }, { document, marks }, this.done(actor))))
        throw new Problem('conflict', 'draft-stale');
      return this.viewOf(store, language, id);
    });
  }

  async publish(
    actor: Actor,
    write: WriteKey,
    language: InterfaceLanguage,
    id: string,
    { revision, gapsReason = null }: PublishDraftDto,
  ): Promise<DraftView> {
    return this.gate.as(actor).once(write, async (store) => {
      const draft = await unpublished(store, id);
      const { document, source, marks } = draft;
      const gaps = gapsIn(draft);
      if (gaps > 0 && gapsReason === null) throw new Problem('conflict', 'draft-with-gaps', { count: gaps });
      const all = withFirst(await store.workshop.versions());
      const versions = all.filter((kept) => kept.id === document.id);
      const version = Math.max(0, ...versions.map((kept) => kept.version)) + 1;
      const reason = gaps > 0 ? gapsReason : null;
      if (!(await store.workshop.publish({ id, revision }, version, reason, this.done(actor))))
        throw new Problem('conflict', 'draft-stale');
      const published = publishedQuestionnaire(
        { ...document, catalogue: numberedCatalogue(document.catalogue, all) },
        source,
        translationsOf(document, source, marks),
        version,
      );
      refuseUnsound(draftProblems(published, source));
      await store.rounds.addQuestionnaire(published);
      const kept = await store.rounds.keptQuestionnaire(document.id, version);
      // Somebody has published another draft under this number meanwhile.
      if (canonicalJson(kept) !== canonicalJson(published)) throw new Problem('conflict', 'draft-stale');
      return this.viewOf(store, language, id);
    });
  }

  private async add(
    actor: Actor,
    write: WriteKey,
    language: InterfaceLanguage,
    draft: NewDraft,
    reviewed: readonly ReviewedText[] = [],
  ): Promise<DraftView> {
    const { document, source } = draft;
    const marks = marksAfter(document, document, source, {}, reviewed);
    return this.gate.as(actor).once(write, async (store) => {
      const id = await store.workshop.add({ ...draft, marks }, this.done(actor));
      return this.viewOf(store, language, id);
    });
  }

  /** The file as a draft; what could not be carried is said even where nothing could be. */
  private read(name: string, bytes: Uint8Array, language: InterfaceLanguage) {
    try {
      return carriedFile(name, bytes);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'exchange-no-questions') throw error;
      const notes = error.errors.map((note) => this.noteIn(note, language));
      throw new Problem(error.kind, error.code, error.params, error.errors, { notes });
    }
  }

  private async viewOf(store: Store, language: InterfaceLanguage, id: string): Promise<DraftView> {
    const { revision, source, document, marks, notes, fileName, published } = await draftOrRefuse(store, id);
    const labelOf = await store.people.labels(published === null ? [] : [published.by]);
    return {
      id,
      revision,
      source,
      document: JSON.stringify(document),
      translations: translationsOf(document, source, marks).map(({ key, states }) => ({ key, states })),
      notes: notes.map((note) => this.noteIn(note, language)),
      fileName,
      published: published && { ...published, by: labelOf(published.by) },
    };
  }

  private noteIn({ path, code, params }: ProblemDetail, language: InterfaceLanguage) {
    return { path, code, detail: this.packs.problemText(code, params ?? {}, language) };
  }

  private done(actor: Actor): { readonly at: Date; readonly by: string | null } {
    return { at: this.clock.now(), by: personOf(actor) };
  }
}

/** With the questionnaire that the network has asked already, also before any round was planned here. */
function withFirst(versions: readonly Questionnaire[]): readonly Questionnaire[] {
  const { id, version } = questionnaire2019;
  const isThere = versions.some((kept) => kept.id === id && kept.version === version);
  return isThere ? versions : [questionnaire2019, ...versions];
}

/** The catalogue under a version of its own where its areas are not those that were published under its number. */
function numberedCatalogue(catalogue: AreaCatalogue, published: readonly Questionnaire[]): AreaCatalogue {
  const same = published.map((each) => each.catalogue).filter(({ id }) => id === catalogue.id);
  const areas = canonicalJson(catalogue.areas);
  const known = same.find((each) => canonicalJson(each.areas) === areas);
  if (known !== undefined) return known;
  return { ...catalogue, version: Math.max(0, ...same.map(({ version }) => version)) + 1 };
}

async function draftOrRefuse(store: Store, id: string): Promise<QuestionnaireDraft> {
  const draft = await store.workshop.find(id);
  if (draft === null) throw new Problem('not-found', 'draft-unknown');
  return draft;
}

/** The draft while it can still be written, or a refusal. */
async function unpublished(store: Store, id: string): Promise<QuestionnaireDraft> {
  const draft = await draftOrRefuse(store, id);
  if (draft.published !== null)
    throw new Problem('conflict', 'draft-published', { version: draft.published.version });
  return draft;
}

function refuseUnsound(problems: readonly ProblemDetail[]): void {
  if (problems.length > 0) throw new Problem('invalid', 'questionnaire-invalid', {}, problems);
}

/** The texts of a version that somebody has read in a language. */
const readTexts = (document: Questionnaire): readonly ReviewedText[] =>
  draftTexts(document).flatMap(({ key, text }) =>
    languages
      .filter((language) => !text.unreviewed?.includes(language))
      .map((language) => ({ key, language })),
  );

/** Translations that are missing or outdated. */
function gapsIn({
  source,
  document,
  marks,
}: Pick<QuestionnaireDraft, 'source' | 'document' | 'marks'>): number {
  return translationsOf(document, source, marks).reduce(
    (sum, { states }) =>
      sum + Object.values(states as Partial<Record<Language, string>>).filter(isGap).length,
    0,
  );
}

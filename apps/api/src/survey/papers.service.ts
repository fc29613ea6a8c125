import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { blankPaper, draftPaper, paperDocx, receiptPaper, signingSheet } from '#documents';
import type { AnswerAbout, Paper, SubmissionAbout } from '#documents';
import { may } from '#members';
import type { Act, Actor, Language } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { ResponseRecord, Store } from '#store';
import { areaOrder, responseNumber, submissionHash, isSubmitted } from '#survey';
import { Clock } from '../http/clock.ts';
import { CONFIG } from '../http/tokens.ts';
import { questionnaireOf, responseOrRefuse, roundOfCity, uploadsOf } from './asked-city.ts';
import { PaperThreads } from './paper-threads.ts';
import type { AnswerPaper } from './papers.dto.ts';
import { roundOrRefuse } from './rounds.service.ts';

/** Prints what is written, signed or kept on paper. */
@Injectable()
export class PapersService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: PaperThreads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The empty questionnaire of a round, for everyone. */
  async blank(actor: Actor, roundId: string, language: Language): Promise<Uint8Array> {
    const about = await this.gate.as(actor).transaction(async (store) => {
      const round = await roundOrRefuse(store, roundId);
      return { round, questionnaire: await questionnaireOf(store, round), cityName: null };
    });
    // Dated by its round: the same form gives the same bytes to everyone.
    return this.threads.print(blankPaper({ ...about, language, createdAt: about.round.opensAt }));
  }

  /** The empty questionnaire with the name and the deadline of a city; it says nothing of an answer. */
  private async blankOf(
    actor: Actor,
    at: { readonly round: string; readonly city: string },
    language: Language,
  ): Promise<Uint8Array> {
    const about = await this.gate.as(actor).transaction(async (store) => {
      const round = await roundOfCity(store, at.round, at.city);
      const cityName = await nameOf(store, at.city);
      return { round, questionnaire: await questionnaireOf(store, round), cityName };
    });
    return this.threads.print(blankPaper({ ...about, language, createdAt: about.round.opensAt }));
  }

  /** A paper about the answer of a city. That somebody else reads it is recorded. */
  async ofAnswer(
    actor: Actor,
    act: Act,
    at: { readonly round: string; readonly city: string },
    paper: AnswerPaper,
    language: Language,
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    if (paper === 'blank.pdf')
      return {
        bytes: await this.blankOf(actor, at, language),
        name: `questionnaire-${at.round}-${at.city}-${language}.pdf`,
      };
    const about = await this.gate.as(actor).transaction(async (store) => {
      if (may(actor, 'response.read')) await store.audit.add(actor, act);
      return this.about(store, at, language);
    });
    const name = `${at.city}-${about.number}-${paper}`;
    if (paper === 'draft.docx') return { bytes: paperDocx(draftPaper(about)), name };
    return { bytes: await this.threads.print(printed(paper, about)), name };
  }

  private async about(
    store: Store,
    at: { readonly round: string; readonly city: string },
    language: Language,
  ): Promise<AnswerAbout> {
    const round = await roundOfCity(store, at.round, at.city);
    const response = await responseOrRefuse(store, at.round, at.city);
    const questionnaire = await questionnaireOf(store, round);
    const { answers } = await store.responses.current(response.id);
    const submitted = await this.submissionOf(store, response);
    return {
      language,
      round,
      questionnaire,
      createdAt: this.clock.now().toISOString(),
      cityName: await nameOf(store, at.city),
      number: responseNumber(response.id),
      answers,
      uploads: await uploadsOf(store, response.id),
      areaOrder: areaOrder(questionnaire.catalogue, `${round.id}:${at.city}`),
      hash: submitted?.hash ?? submissionHash({ ...at, questionnaire: round.questionnaire, answers }),
      submission: submitted?.submission ?? null,
    };
  }

  /** What stands as submitted; null while the answer is being written, also again. */
  private async submissionOf(
    store: Store,
    response: ResponseRecord,
  ): Promise<{ readonly hash: string; readonly submission: SubmissionAbout } | null> {
    const { id, state, submittedAt } = response;
    if (!isSubmitted(state) || submittedAt === null) return null;
    const last = await store.responses.lastSubmission(id);
    if (last === null) return null;
    const { paper } = last;
    const purpose = paper === null ? null : (await store.uploads.find(id, paper))?.purpose;
    return {
      hash: last.hash,
      submission: {
        number: last.number,
        at: submittedAt,
        late: state === 'late',
        statement: last.statement,
        way: purpose === 'paper-form' ? 'form' : purpose === 'signed-sheet' ? 'sheet' : 'screen',
        verifyAddress: `${this.config.publicUrl}/receipt`,
      },
    };
  }
}

const nameOf = async (store: Store, city: string): Promise<string> =>
  (await store.members.find(city))?.name ?? city;

function printed(paper: Exclude<AnswerPaper, 'blank.pdf' | 'draft.docx'>, about: AnswerAbout): Paper {
  const { submission } = about;
  switch (paper) {
    case 'draft.pdf':
      return draftPaper(about);
    case 'signing-sheet.pdf':
      if (submission !== null) throw new Problem('conflict', 'response-submitted');
      return signingSheet(about);
    case 'receipt.pdf':
      if (submission === null) throw new Problem('conflict', 'nothing-submitted');
      return receiptPaper({ ...about, submission });
  }
}

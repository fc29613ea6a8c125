import { Injectable } from '@nestjs/common';
import { makeBundle } from '#assembly';
import { zipBundle } from '#archive';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { PublicationService, publishedOf } from '../ranking/publication.service.ts';
import { pseudonym } from '../ranking/profile-of-round.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { publishedParts } from './published-parts.ts';

/** The bundles of a decided round: one for everybody, one for auditors. */
@Injectable()
export class RoundBundlesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly publication: PublicationService,
  ) {}

  /** What anyone may take away: no person, no city, no region of few. */
  async open(actor: Actor, roundId: string): Promise<Uint8Array> {
    return zipBundle(makeBundle(publishedParts(await this.publication.published(actor, roundId))));
  }

  /** The same with every answer, its city and everything that was done about the round; recorded. */
  async forAuditors(actor: Actor, act: Act, roundId: string): Promise<Uint8Array> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.decisions.standing(roundId);
      if (!decision) throw new Problem('not-found', 'results-not-published');
      const parts = publishedParts(await publishedOf(store, decision));
      const bundle = makeBundle({
        ...parts,
        answers: await answersOf(store, roundId),
        history: await historyOf(store, roundId),
      });
      await store.audit.add(actor, act);
      return zipBundle(bundle);
    });
  }
}

/** Who was asked, who answered what, under which pseudonym; no name of a person. */
async function answersOf(store: Store, roundId: string): Promise<object> {
  const round = await roundOrRefuse(store, roundId);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const invited = new Set(await store.rounds.cities(roundId));
  const cities = (await store.members.all()).filter(({ id }) => invited.has(id));
  const submissions = await store.responses.submissions(roundId);
  return {
    format: 'gnlc-answers/1',
    round: roundId,
    questionnaire,
    begun: (await store.responses.ofRound(roundId)).length,
    cities: cities.map(({ id, name, region }) => ({ id, name, region })),
    submissions: submissions.map((submission) => ({
      answer: pseudonym(submission),
      city: submission.city,
      hash: submission.hash,
      answers: submission.answers,
    })),
  };
}

/** Every run, decision, word about it and signed version of the settings. */
async function historyOf(store: Store, roundId: string): Promise<object> {
  const decisions = [];
  for (const decision of await store.decisions.all(roundId)) {
    decisions.push({ ...decision, comments: await store.decisions.comments(decision.id) });
  }
  return {
    format: 'gnlc-history/1',
    round: roundId,
    runs: await store.rankings.runs(roundId),
    decisions,
    settings: await store.signedSettings.all(roundId),
    changes: await store.signedSettings.changes(roundId),
  };
}

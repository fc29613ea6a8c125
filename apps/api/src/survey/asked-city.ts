import { Problem } from '#problem';
import { together } from '#store';
import type { ResponseRecord, Store } from '#store';
import { isSubmitted, roundFor, roundPhase } from '#survey';
import type { Questionnaire, Round } from '#survey';

/** The round as the city has it, with its own deadline; refused where the city was not asked in it. */
export async function roundOfCity(store: Store, roundId: string, city: string): Promise<Round> {
  const asked = await store.rounds.asked(roundId, city);
  if (!asked) throw new Problem('not-found', 'round-unknown', { round: roundId });
  if (!asked.invited) throw new Problem('not-found', 'city-not-in-round');
  return roundFor(asked.round, asked.terms);
}

/** The round, kept open until the transaction ends; refused where cities cannot write now. */
export async function openRoundOfCity(
  store: Store,
  roundId: string,
  city: string,
  now: Date,
): Promise<Round> {
  // Both are sent at once, and answered in this order.
  const [, round] = await together(store.rounds.hold(roundId), roundOfCity(store, roundId, city));
  const phase = roundPhase(round, now.toISOString());
  if (phase === 'upcoming') throw new Problem('conflict', 'round-not-open');
  if (phase !== 'open' && phase !== 'grace') throw new Problem('conflict', 'round-closed');
  return round;
}

/** The questionnaire that the round puts. */
export function questionnaireOf(store: Store, round: Round): Promise<Questionnaire> {
  return store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
}

/** The response of a city, refused where nothing has been saved. */
export async function responseOrRefuse(store: Store, roundId: string, city: string): Promise<ResponseRecord> {
  const response = await store.responses.find(roundId, city);
  if (!response) throw new Problem('not-found', 'response-unknown');
  return response;
}

/** Refuses what would change an answer that has been submitted. */
export function refuseSubmitted({ state }: ResponseRecord): void {
  if (isSubmitted(state)) throw new Problem('conflict', 'response-submitted');
}

/** Files of answers by id, as the validator takes them. */
export async function uploadsOf(store: Store, responseId: string) {
  const files = await store.uploads.ofResponse(responseId);
  return new Map(files.filter(({ purpose }) => purpose === 'answer').map((file) => [file.id, file]));
}

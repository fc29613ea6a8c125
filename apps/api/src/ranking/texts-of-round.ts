import type { MemberCity } from '#members';
import type { Store } from '#store';
import { coreAnswers, writtenQuestions, writtenTexts } from '#survey';
import type { Questionnaire, WrittenText } from '#survey';
import { roundOrRefuse } from '../survey/rounds.service.ts';

/** What cities wrote in a round, and what they put first. */
export interface TextsOfRound {
  readonly questionnaire: Questionnaire;
  /** In the order of the questionnaire, then of the cities. */
  readonly texts: readonly WrittenText[];
  readonly cities: ReadonlyMap<string, MemberCity>;
  /** The areas in the first three places of a city's order. */
  readonly firstOf: (city: string) => readonly string[];
}

/** The texts of the answers that stand; a city that took its answer back is not among them. */
export async function textsOfRound(store: Store, roundId: string): Promise<TextsOfRound> {
  const round = await roundOrRefuse(store, roundId);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const submissions = await store.responses.submissions(roundId);
  const order = new Map(writtenQuestions(questionnaire).map(({ id }, index) => [id, index]));
  const first = new Map(
    submissions.map(({ city, answers }) => [
      city,
      (coreAnswers(questionnaire, answers).ranking?.ranked ?? []).slice(0, 3).flat(),
    ]),
  );
  const texts = submissions.flatMap(({ city, answers }) => writtenTexts(questionnaire, city, answers));
  return {
    questionnaire,
    texts: texts.toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0)),
    cities: new Map((await store.members.all()).map((city) => [city.id, city])),
    firstOf: (city) => first.get(city) ?? [],
  };
}

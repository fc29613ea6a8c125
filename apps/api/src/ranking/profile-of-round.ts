import { sha256Hex } from '#canonical';
import { regions } from '#members';
import type { MemberCity } from '#members';
import { pooledStrata, usualMinimumCell } from '#ranking';
import type { Preference, Profile } from '#ranking';
import type { LeftOut, Submission } from '#store';
import { writtenQuestions } from '#survey';
import type { Questionnaire, RankingAnswer, RatingAnswer } from '#survey';

/**
 * The pseudonym of a submission: 12 hex digits that the city can find again, since it knows its receipt,
 * and that nobody else can guess, since the commitment to its statement is salted.
 */
export function pseudonym(submission: Pick<Submission, 'hash' | 'commitment'>): string {
  return sha256Hex(`${submission.hash}:${submission.commitment}`).slice(0, 12);
}

/** Reads preferences out of submissions to a questionnaire. */
export interface SubmissionReader {
  readonly areas: Profile['areas'];
  /** Every scale that an answer can rate on. */
  readonly scales: readonly string[];
  /** Null where nothing is ranked. */
  preference(
    submission: Pick<Submission, 'answers' | 'hash' | 'commitment'>,
    stratum: string,
  ): Preference | null;
}

/** What the submissions to a questionnaire say about its areas. */
export function submissionReader(questionnaire: Questionnaire): SubmissionReader {
  const questions = writtenQuestions(questionnaire);
  const rankingId = questions.find((question) => question.type === 'ranking')?.id ?? '';
  const rating = questions.find((question) => question.type === 'rating');
  return {
    areas: questionnaire.catalogue.areas.map(({ id, name }) => ({ id, label: name.en })),
    scales: (rating?.scales ?? []).map(({ id }) => id).sort(),
    preference(submission, stratum) {
      const ranking = submission.answers[rankingId] as RankingAnswer | undefined;
      const ratings = submission.answers[rating?.id ?? ''] as RatingAnswer | undefined;
      if (!ranking) return null;
      return { id: pseudonym(submission), stratum, weight: 1, ...ranking, ...(ratings && { ratings }) };
    },
  };
}

/**
 * The profile of a round's submitted answers, and what was left out of it. Regions with fewer answers than the
 * minimum are pooled before anything is counted, so that what is ranked can be published as it is.
 */
export function profileOfRound(
  questionnaire: Questionnaire,
  invited: readonly MemberCity[],
  begun: number,
  submissions: readonly Submission[],
  minimumCell: number = usualMinimumCell,
): { readonly profile: Profile; readonly leftOut: readonly LeftOut[] } {
  const region = new Map(invited.map((city) => [city.id, city.region]));
  const reader = submissionReader(questionnaire);
  const preferences = submissions.flatMap((submission): readonly Preference[] => {
    const stratum = region.get(submission.city);
    const preference = stratum === undefined ? null : reader.preference(submission, stratum);
    return preference === null ? [] : [preference];
  });
  const given: Profile = {
    areas: reader.areas,
    strata: regions.map((id) => ({ id, members: invited.filter((city) => city.region === id).length })),
    preferences,
  };
  const profile = pooledStrata(given, minimumCell);
  return { profile, leftOut: leftOut(invited.length, begun, submissions.length, preferences.length) };
}

/** How many answers a run does not count, by reason. */
export function leftOut(
  invited: number,
  begun: number,
  submitted: number,
  ranked: number,
): readonly LeftOut[] {
  const counts: readonly LeftOut[] = [
    { reason: 'silent', count: invited - begun },
    { reason: 'not-submitted', count: begun - submitted },
    { reason: 'no-ranking', count: submitted - ranked },
  ];
  return counts.filter(({ count }) => count > 0);
}

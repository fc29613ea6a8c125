import { sha256Hex } from '#canonical';
import { regions } from '#members';
import type { MemberCity } from '#members';
import { pooledStrata, usualMinimumCell } from '#ranking';
import type { Preference, Profile } from '#ranking';
import type { LeftOut, Submission } from '#store';
import type { Questionnaire, RankingAnswer, RatingAnswer } from '#survey';

/**
 * The pseudonym of a submission: 12 hex digits that the city can find again, since it knows its receipt,
 * and that nobody else can guess, since the commitment to its statement is salted.
 */
export function pseudonym(submission: Pick<Submission, 'hash' | 'commitment'>): string {
  return sha256Hex(`${submission.hash}:${submission.commitment}`).slice(0, 12);
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
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const rankingId = questions.find((question) => question.type === 'ranking')?.id ?? '';
  const ratingId = questions.find((question) => question.type === 'rating')?.id ?? '';
  const preferences = submissions.flatMap((submission): readonly Preference[] => {
    const stratum = region.get(submission.city);
    const ranking = submission.answers[rankingId] as RankingAnswer | undefined;
    const ratings = submission.answers[ratingId] as RatingAnswer | undefined;
    if (!ranking || stratum === undefined) return [];
    return [{ id: pseudonym(submission), stratum, weight: 1, ...ranking, ...(ratings && { ratings }) }];
  });
  const given: Profile = {
    areas: questionnaire.catalogue.areas.map(({ id, name }) => ({ id, label: name.en })),
    strata: regions.map((id) => ({ id, members: invited.filter((city) => city.region === id).length })),
    preferences,
  };
  const counts: readonly LeftOut[] = [
    { reason: 'silent', count: invited.length - begun },
    { reason: 'not-submitted', count: begun - submissions.length },
    { reason: 'no-ranking', count: submissions.length - preferences.length },
  ];
  const profile = pooledStrata(given, minimumCell);
  return { profile, leftOut: counts.filter(({ count }) => count > 0) };
}

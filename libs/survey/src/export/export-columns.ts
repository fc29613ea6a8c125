import { sizeClassOf } from '#members';
import type { MemberCity } from '#members';
import type { ResponseState, Round } from '../response.ts';
import type { Cell } from './answer-column.ts';

/** What is exported of one city besides its answers. */
export interface ExportedSubmission {
  /** Null where the city is no longer on any roll. */
  readonly member: MemberCity | null;
  readonly city: string;
  readonly state: ResponseState;
  readonly submittedAt: string;
  readonly number: number;
  readonly hash: string;
  /** The version that the city was asked when it signed. */
  readonly questionnaireVersion: number;
  readonly given: GivenOn;
}

/** Signed on a screen, on a sheet of paper, or on the city's form that the team typed in. */
export type GivenOn = 'screen' | 'signed-sheet' | 'paper';

/** What every row says about the round. */
export interface ExportedRound {
  readonly round: Round;
  readonly hash: string;
}

/** A column that every round has. */
export interface FixedColumn {
  readonly id: string;
  readonly meaning: string;
  readonly cell: (submission: ExportedSubmission, round: ExportedRound) => Cell;
}

/** As cells say it. */
export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** The columns that stand before the answers: which city, which submission, which round. */
export const fixedColumns: readonly FixedColumn[] = [
  { id: 'city', meaning: 'Id of the member city', cell: ({ city }) => city },
  { id: 'city_name', meaning: 'Name as the city writes it', cell: ({ member }) => member?.name ?? null },
  { id: 'country', meaning: 'ISO 3166-1 alpha-3', cell: ({ member }) => member?.country ?? null },
  {
    id: 'country_name',
    meaning: 'Name of the country in UN form',
    cell: ({ member }) => member?.countryName ?? null,
  },
  { id: 'region', meaning: 'UNESCO region', cell: ({ member }) => member?.region ?? null },
  {
    id: 'size_class',
    meaning: 'Class by inhabitants: small, medium, large, metropolitan, large-metropolitan',
    cell: ({ member }) => member && sizeClassOf(member),
  },
  {
    id: 'languages',
    meaning: 'Languages of the city, by space',
    cell: ({ member }) => member?.languages.join(' ') ?? null,
  },
  { id: 'state', meaning: 'submitted, or late: after the deadline', cell: ({ state }) => state },
  { id: 'submitted_at', meaning: 'Instant in UTC', cell: ({ submittedAt }) => submittedAt },
  { id: 'submission', meaning: 'Number of the submission that stands', cell: ({ number }) => number },
  {
    id: 'given',
    meaning: 'screen; signed-sheet: signed on paper; paper: on the city’s form, which the team typed in',
    cell: ({ given }) => given,
  },
  { id: 'submission_hash', meaning: 'SHA-256 on the receipt of the city', cell: ({ hash }) => hash },
  { id: 'round', meaning: 'Id of the round', cell: (_, { round }) => round.id },
  {
    id: 'round_hash',
    meaning: 'SHA-256 over all submissions that stand: the same hash, the same answers',
    cell: (_, { hash }) => hash,
  },
  { id: 'questionnaire', meaning: 'Id of the questionnaire', cell: (_, { round }) => round.questionnaire.id },
  {
    id: 'questionnaire_version',
    meaning: 'The version that was asked when the city signed',
    cell: ({ questionnaireVersion }) => questionnaireVersion,
  },
  {
    id: 'simulated',
    meaning: 'yes: the answers are simulated and nobody gave them',
    cell: (_, { round }) => yesNo(round.simulated),
  },
  {
    id: 'practice',
    meaning: 'yes: a round for trying out, which never counts',
    cell: (_, { round }) => yesNo(round.practice),
  },
];

import type { MemberCity } from '#members';
import type { ResponseState } from '../response.ts';
import type { Cell } from './answer-column.ts';
import { yesNo } from './export-columns.ts';

/** Where one city stands in a round; nothing of what it says. */
export interface CityState {
  readonly city: string;
  /** Null where the city is no longer on any roll. */
  readonly member: MemberCity | null;
  readonly state: ResponseState | 'silent';
  /** The team types in what the city answered on paper. */
  readonly onPaper: boolean;
  readonly deadline: string;
  readonly openedAt: string | null;
  readonly savedAt: string | null;
  readonly submittedAt: string | null;
}

interface StateColumn {
  readonly id: string;
  readonly meaning: string;
  readonly cell: (state: CityState) => Cell;
}

/** The columns of the table of cities. */
export const stateColumns: readonly StateColumn[] = [
  { id: 'city', meaning: 'Id of the member city', cell: ({ city }) => city },
  { id: 'city_name', meaning: 'Name as the city writes it', cell: ({ member }) => member?.name ?? null },
  { id: 'country', meaning: 'ISO 3166-1 alpha-3', cell: ({ member }) => member?.country ?? null },
  { id: 'region', meaning: 'UNESCO region', cell: ({ member }) => member?.region ?? null },
  {
    id: 'state',
    meaning:
      'silent: nothing saved; draft; in-review: waits for a signature; reopened by the team; submitted; late: submitted after the deadline',
    cell: ({ state }) => state,
  },
  {
    id: 'on_paper',
    meaning: 'yes: the city answers on paper and the team types it in',
    cell: ({ onPaper }) => yesNo(onPaper),
  },
  {
    id: 'deadline',
    meaning: 'Until when this city has time; instant in UTC',
    cell: ({ deadline }) => deadline,
  },
  {
    id: 'opened_at',
    meaning: 'When its form was first read; instant in UTC',
    cell: ({ openedAt }) => openedAt,
  },
  {
    id: 'saved_at',
    meaning: 'When something was saved last; instant in UTC',
    cell: ({ savedAt }) => savedAt,
  },
  {
    id: 'submitted_at',
    meaning: 'When it was submitted last; instant in UTC',
    cell: ({ submittedAt }) => submittedAt,
  },
];

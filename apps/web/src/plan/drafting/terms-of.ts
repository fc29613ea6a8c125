import type { DraftTerms } from '../../api/plan.ts';

type Lock = NonNullable<DraftTerms['locks']>[number];
type Assignment = NonNullable<DraftTerms['assignments']>[number];
type Closed = NonNullable<NonNullable<DraftTerms['settings']>['closed']>[number];

/** What stands in the form: numbers as they were typed, empty for the usual value. */
export interface DraftForm {
  readonly activities: string;
  readonly cash2020: string;
  readonly cash2021: string;
  readonly regionCap: string;
  readonly perQuarter: string;
  readonly closed: readonly Closed[];
  readonly assignments: readonly Assignment[];
  readonly locks: readonly Lock[];
}

export const emptyForm: DraftForm = {
  activities: '',
  cash2020: '',
  cash2021: '',
  regionCap: '',
  perQuarter: '',
  closed: [],
  assignments: [],
  locks: [],
};

/** The form as the service takes it: what was left empty is left out. */
export function termsOf(form: DraftForm): DraftTerms {
  const { activities, cash2020, cash2021, regionCap, perQuarter, closed, assignments, locks } = form;
  const budget = [
    ...(cash2020 === '' ? [] : [{ year: 2020, cash: Number(cash2020) }]),
    ...(cash2021 === '' ? [] : [{ year: 2021, cash: Number(cash2021) }]),
  ];
  const settings = {
    ...(regionCap !== '' && { regionCap: Number(regionCap) }),
    ...(perQuarter !== '' && { perQuarter: Number(perQuarter) }),
    ...(budget.length > 0 && { budget }),
    ...(closed.length > 0 && { closed: [...closed] }),
  };
  return {
    ...(activities !== '' && { activities: Number(activities) }),
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(assignments.length > 0 && { assignments: [...assignments] }),
    ...(locks.length > 0 && { locks: [...locks] }),
  };
}

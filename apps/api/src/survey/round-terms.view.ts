import type { CohortOfCities, Extension } from '#store';

export class CohortView implements CohortOfCities {
  id: string;
  name: string;
  deadline: string;
  cities: string[];
}

export class ExtensionView implements Extension {
  id: string;
  /** Null: all cities. */
  city: string | null;
  deadline: string;
  reason: string;
  grantedAt: string;
  /** As the pages name that person; null where it is not known any more. */
  grantedBy: string | null;
}

/** Deadlines that differ from those of the round. */
export class RoundTermsView {
  cohorts: CohortView[];
  extensions: ExtensionView[];
}

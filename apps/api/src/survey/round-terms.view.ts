import type { CohortOfCities, Extension, Reopening } from '#store';

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

export class ReopeningView implements Reopening {
  id: string;
  reason: string;
  reopenedAt: string;
  /** As the pages name that person; null where it is not known any more. */
  reopenedBy: string | null;
}

/** Deadlines that differ from those of the round, and why it was opened again. */
export class RoundTermsView {
  cohorts: CohortView[];
  extensions: ExtensionView[];
  reopenings: ReopeningView[];
}

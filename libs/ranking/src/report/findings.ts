import type { ProportionalCheck } from '../proportional/proportional-check.ts';
import type { Finding, RankedArea, RankingReport } from '../report.ts';
import type { RobustnessReport } from '../robustness/robustness-report.ts';
import { contradictedPairs } from './contradicted-pairs.ts';
import { proportionalFindings, robustnessFindings } from './robustness-findings.ts';

/** What the findings are read from. */
export interface Facts extends Pick<
  RankingReport,
  'preferences' | 'strata' | 'areas' | 'cut' | 'columns' | 'smithSet' | 'methods'
> {
  readonly robustness: RobustnessReport;
  readonly proportional: ProportionalCheck;
  /** m × m weight that compares each pair of columns. */
  readonly compared: readonly (readonly number[])[];
}

/**
 * The report in sentences, as codes with values, in the order in which they are to be read. None says more
 * than the simultaneous confidence sets allow, and none orders a pair that a Condorcet method contradicts.
 */
export function findings(facts: Facts): readonly Finding[] {
  return [
    ...whoAnswered(facts),
    ...whatComesFirst(facts),
    ...whatIsAmongThePlaces(facts),
    ...exactTies(facts),
    ...whatOtherMethodsSay(facts),
    ...robustnessFindings(facts.robustness, facts.cut.places),
    ...proportionalFindings(facts.proportional, facts.cut.places),
    ...whatWasNeverCompared(facts),
  ];
}

const idsOf = (areas: readonly { readonly id: string }[]): readonly string[] => areas.map(({ id }) => id);

function when(code: string, areas: readonly string[], values: Finding['values'] = {}): readonly Finding[] {
  return areas.length > 0 ? [{ code, values: { areas, ...values } }] : [];
}

function whoAnswered({ preferences, strata }: Facts): readonly Finding[] {
  const members = strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const answers = strata.reduce((sum, stratum) => sum + stratum.answered, 0);
  const silent = strata.filter((stratum) => stratum.answered === 0 && stratum.members > 0);
  return [
    preferences > 0 ? whoSpoke(answers, members) : nobodySpoke(members),
    ...(preferences > 0 && silent.length > 0
      ? [{ code: 'silent-strata', values: { strata: idsOf(silent) } }]
      : []),
  ];
}

// A file brings answers without a roll: then nothing is said of members.
function whoSpoke(answers: number, members: number): Finding {
  return members > 0
    ? { code: 'answered', values: { answers, members } }
    : { code: 'answered-without-roll', values: { answers } };
}

function nobodySpoke(members: number): Finding {
  return members > 0 ? { code: 'nobody-answered', values: { members } } : { code: 'no-answers', values: {} };
}

function whatComesFirst({ areas, methods }: Facts): readonly Finding[] {
  const mayBeFirst = areas.filter(({ lower }) => lower === 1);
  const only = mayBeFirst.length === 1 ? mayBeFirst[0] : undefined;
  if (!only) return when('may-be-first', idsOf(mayBeFirst));
  const disputed = contradictedPairs(methods).some(({ above }) => above === only.id);
  return when(disputed ? 'first-by-official-rule' : 'first-for-sure', [only.id]);
}

function whatIsAmongThePlaces({ areas, cut: { places } }: Facts): readonly Finding[] {
  const standing = (wanted: RankedArea['standing'], sensitive?: boolean): readonly string[] =>
    idsOf(
      areas.filter(
        (area) => area.standing === wanted && (sensitive === undefined || area.methodSensitive === sensitive),
      ),
    );
  const open = places - standing('sure').length;
  return [
    ...when('sure-of-a-place', standing('sure', false), { places }),
    ...when('sure-by-official-rule', standing('sure', true), { places }),
    ...when('contend', standing('contends'), { places, open }),
    ...when('surely-beyond', standing('below', false), { places }),
    ...when('beyond-by-official-rule', standing('below', true), { places }),
  ];
}

function exactTies({ methods, cut }: Facts): readonly Finding[] {
  const tied = methods.borda!.order.filter((group) => group.length > 1);
  return [
    ...tied.flatMap((group) => when('exactly-tied', group)),
    ...when('cut-by-lot', cut.tied, { places: cut.places }),
  ];
}

function whatOtherMethodsSay({ areas, smithSet, methods, cut }: Facts): readonly Finding[] {
  const sensitive = idsOf(areas.filter(({ methodSensitive }) => methodSensitive));
  return [
    ...when(smithSet.length === 1 ? 'beats-every-other' : 'no-area-beats-every-other', smithSet),
    ...when('method-sensitive', sensitive, { places: cut.places }),
    ...contradictedPairs(methods).flatMap(({ above, below, methods: against }) =>
      when('contradicted-pair', [above, below], { methods: against }),
    ),
  ];
}

function whatWasNeverCompared({ preferences, columns, compared }: Facts): readonly Finding[] {
  if (preferences === 0) return [];
  const partners = columns.map((_, i) => columns.filter((__, j) => i !== j && compared[i]![j] === 0).length);
  const pairs = partners.reduce((sum, count) => sum + count, 0) / 2;
  return when(
    'never-compared',
    columns.filter((_, i) => partners[i]! > 0),
    { pairs },
  );
}

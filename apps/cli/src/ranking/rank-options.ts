import { parseArgs } from 'node:util';
import { defaultSettings, unrankedConventions, weightings, type RankingSettings } from '#ranking';
import { coverageOption, oneOf, UsageError, wholeOption } from './usage-error.ts';

/** How `gnlc rank` was called. */
export interface RankOptions {
  readonly file: string;
  /** The run's settings for a number of areas: without `--places` seven, or half of up to seven areas. */
  readonly settings: (areas: number) => RankingSettings;
  /** Methods to show; empty for the official rule and its companions. */
  readonly methods: readonly string[];
  readonly json: boolean;
  /** Prints the report as the service keeps it, byte for byte. */
  readonly report: boolean;
  readonly plackettLuce: boolean;
}

/** How `gnlc rank` is called. */
export const rankUsage = `gnlc rank FILE [options]

  FILE               PrefLib (.soc .soi .toc .toi), CSV, the service's JSON; - for standard input
  --weights SCHEME   city (default), post-stratified, raked, equal-region, degressive
  --method NAME      show this method, may be repeated; "all" shows every one
  --unranked HOW     below (default) or no-opinion: how areas not ranked are read
  --places K         places of the plan (default 7, or half of up to seven areas)
  --coverage SHARE   of the simultaneous rank sets (default 0.95)
  --draws N          draws behind rank sets and stability (default 10000)
  --seed TEXT        the same seed gives the same bytes
  --pl               adds Plackett-Luce worths and standard errors
  --json             prints the report by label
  --report           prints the report as the service keeps it, byte for byte

CSV: one preference per row; columns id, stratum, weight (each may be missing), then one per area with its
place; equal places tie, blank = not ranked, "-" = no opinion.
`;

/** The options of `gnlc rank`. @throws UsageError where the call is not understood. */
export function rankOptions(argv: readonly string[]): RankOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      weights: { type: 'string', default: defaultSettings.weighting },
      method: { type: 'string', multiple: true, default: [] },
      unranked: { type: 'string', default: defaultSettings.unranked },
      places: { type: 'string' },
      coverage: { type: 'string', default: String(defaultSettings.confidence) },
      draws: { type: 'string', default: String(defaultSettings.draws) },
      seed: { type: 'string', default: defaultSettings.seed },
      pl: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('gnlc rank needs a file');
  if (positionals.length > 1) throw new UsageError(`gnlc rank takes one file, not ${positionals.length}`);
  if (values.seed.length > 200) throw new UsageError('--seed must not be longer than 200 characters');
  const draws = wholeOption('draws', values.draws, 100, 1_000_000);
  const places = values.places === undefined ? undefined : wholeOption('places', values.places, 1, 255);
  const settings: RankingSettings = {
    ...defaultSettings,
    weighting: oneOf('weights', values.weights, weightings),
    unranked: oneOf('unranked', values.unranked, unrankedConventions),
    confidence: coverageOption(values.coverage),
    draws,
    replicates: draws,
    seed: values.seed,
  };
  return {
    file,
    settings: (areas) => ({ ...settings, places: places ?? defaultPlaces(areas) }),
    methods: values.method.flatMap((names) => names.split(',')),
    json: values.json,
    report: values.report,
    plackettLuce: values.pl,
  };
}

function defaultPlaces(areas: number): number {
  return areas > defaultSettings.places ? defaultSettings.places : Math.max(1, Math.ceil(areas / 2));
}

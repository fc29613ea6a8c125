import { canonicalJson, sha256Hex } from '#canonical';
import {
  decisionProblems,
  isMerged,
  lineageProblems,
  mergedProfile,
  preferenceTable,
  publicationProblems,
  usualMinimumCell,
} from '#ranking';
import type { DecisionDocument, Profile, RankingReport, RankingSettings, SettingsDocument } from '#ranking';
import { jsonPart } from './bundle-contents.ts';
import type { JsonPart } from './bundle-contents.ts';
import type { CheckName } from './check.ts';
import { absent, compared, failed, passed } from './check-finding.ts';
import type { CheckFinding } from './check-finding.ts';

/** What the checks on a published ranking look at. */
export interface RankingContents {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly preferences: JsonPart | null;
  readonly report: JsonPart | null;
  readonly rank: (profile: Profile, settings: RankingSettings) => RankingReport;
}

type RankingCheckName = Extract<
  CheckName,
  | 'settings-kept'
  | 'decision-basis'
  | 'decision-reasons'
  | 'merged-recomputed'
  | 'table-recomputed'
  | 'cells-large-enough'
>;

/** The checks on signed settings, decision and published preferences. */
export const decisionChecks: Readonly<Record<RankingCheckName, (contents: RankingContents) => CheckFinding>> =
  {
    'settings-kept': settingsKept,
    'decision-basis': decisionBasis,
    'decision-reasons': decisionReasons,
    'merged-recomputed': mergedRecomputed,
    'table-recomputed': tableRecomputed,
    'cells-large-enough': cellsLargeEnough,
  };

function settingsKept({ files, report }: RankingContents): CheckFinding {
  const settings = jsonPart(files, 'settings.json');
  if (settings === null || report === null) return absent;
  const signed = canonicalJson((settings.value as SettingsDocument).settings);
  return compared('settings', signed, canonicalJson((report.value as RankingReport).settings));
}

function decisionBasis({ files, report }: RankingContents): CheckFinding {
  const part = jsonPart(files, 'decision.json');
  if (part === null || report === null) return absent;
  const decision = part.value as DecisionDocument;
  const settings = jsonPart(files, 'settings.json')?.sha256 ?? null;
  const { inputHash } = report.value as RankingReport;
  return compared(
    'decision.json',
    `${decision.inputHash} ${decision.reportHash} ${decision.settingsHash}`,
    `${inputHash} ${report.sha256} ${settings}`,
  );
}

function decisionReasons({ files, report }: RankingContents): CheckFinding {
  const part = jsonPart(files, 'decision.json');
  if (part === null || report === null) return absent;
  const decision = part.value as DecisionDocument;
  const official = report.value as RankingReport;
  const ranking = (jsonPart(files, 'merged.json')?.value ?? official) as RankingReport;
  const problems = [
    ...lineageProblems(official.columns, decision.areas),
    ...decisionProblems(ranking, decision),
  ];
  return problems.length === 0
    ? passed(`${decision.areas.length}`)
    : failed(problems.map(({ path, code }) => `${path} ${code}`).join(', '));
}

function mergedRecomputed({ files, preferences, report, rank }: RankingContents): CheckFinding {
  const part = jsonPart(files, 'decision.json');
  if (part === null || preferences === null || report === null) return absent;
  const { areas, mergedHash } = part.value as DecisionDocument;
  const merges = areas.filter(({ area }) => isMerged(area));
  const merged = jsonPart(files, 'merged.json');
  if (merges.length === 0 && mergedHash === null && merged === null) return absent;
  const profile = mergedProfile(
    preferences.value as Profile,
    merges.map(({ area, name }) => ({ area, label: name?.en ?? area })),
  );
  const recomputed = sha256Hex(canonicalJson(rank(profile, (report.value as RankingReport).settings)));
  return compared('merged.json', `${mergedHash} ${merged?.sha256}`, `${recomputed} ${recomputed}`);
}

function tableRecomputed({ files, preferences, report }: RankingContents): CheckFinding {
  const table = files.get('preferences.csv');
  if (table === undefined || preferences === null || report === null) return absent;
  const { settings } = report.value as RankingReport;
  const recomputed = preferenceTable(preferences.value as Profile, settings);
  return compared('preferences.csv', sha256Hex(table), sha256Hex(new TextEncoder().encode(recomputed)));
}

function cellsLargeEnough({ files, preferences }: RankingContents): CheckFinding {
  if (preferences === null || !files.has('decision.json')) return absent;
  const settings = jsonPart(files, 'settings.json')?.value as SettingsDocument | undefined;
  const minimum = settings?.minimumCell ?? usualMinimumCell;
  const problems = publicationProblems(preferences.value as Profile, minimum);
  return problems.length === 0 ? passed(`${minimum}`) : failed(problems.map(({ code }) => code).join(', '));
}

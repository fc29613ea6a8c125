import type { PartName } from './bundle-manifest.ts';

const about: Readonly<Record<PartName, string>> = {
  'preferences.json': 'what each city put first, with its region and without its name',
  'report.json': 'the ranking that was computed from the preferences, with its settings',
  'plan.json': 'the work plan in all languages, each line with its reason',
  'ledger.ndjson': "the record of the mayors' session, one entry a line, each chained to the one before",
  'settings.json':
    'how the answers are ranked, signed before the round opened or changed by two people since (decision.json says when and why)',
  'decision.json': 'the areas that were decided on, with the reasons, and on which ranking',
  'merged.json': 'the ranking anew, where the decision merges areas',
  'preferences.csv': 'the preferences as a table: place of every area, and what each answer weighs',
  'borda.R': 'twenty lines of R that recompute the official scores from preferences.csv',
  'answers.json': 'every submitted answer with its city; NOT FOR PUBLICATION',
  'history.json': 'all runs, decisions, comments and signed settings of the round; NOT FOR PUBLICATION',
  'README.txt': 'this text',
  'roll.json': 'the member cities on the day on which the roll was frozen',
  'seats.json': 'which seat is whose',
  'texts.json': 'what the seats were asked about, in every language, by its hash',
  'rules.json': 'the rules of the session',
  'keys.json': 'public keys of the devices that voted and of the witnesses',
  'heads.json': 'where the ledger stood at the close of each poll, and who counter-signed it',
  'versions.json': 'the versions of the plan that were put and adopted',
};

/** The text that greets whoever opens a bundle: what is inside and how to check it without trusting anyone. */
export function bundleReadme(parts: readonly PartName[], simulated: boolean): string {
  return [
    'GNLC Priorities: bundle, format gnlc-bundle/1',
    '',
    ...(simulated
      ? ['SIMULATED ANSWERS. Nothing in this bundle was said or decided by a member city.', '']
      : []),
    'manifest.json names every part with its SHA-256 and is sealed by its own.',
    ...parts.map((name) => `${name}: ${about[name]}.`),
    '',
    'All JSON is canonical (RFC 8785), so that one value has one text and one hash.',
    'A ledger entry is hashed over its canonical JSON without the member "hash"; the member "previous"',
    'repeats the hash of the entry before it (64 zeros for the first).',
    '',
    'To check all of it, without a network and without a database:',
    '  npm run -s gnlc -- verify bundle.zip',
    '  python3 verify.py bundle.zip        (test/verifier/verify.py: one file, nothing to install)',
    'docs/bundle-format.md says enough to write another verifier.',
    ...(parts.includes('borda.R')
      ? ['To recompute the scores without any of our software:', '  Rscript borda.R preferences.csv']
      : []),
    '',
  ].join('\n');
}

import type { PartName } from './bundle-manifest.ts';

const about: Readonly<Record<PartName, string>> = {
  'preferences.json': 'what each city put first, with its region and without its name',
  'report.json': 'the ranking that was computed from the preferences, with its settings',
  'plan.json': 'the work plan in all languages, each line with its reason',
  'ledger.ndjson': "the record of the mayors' session, one entry a line, each chained to the one before",
  'README.txt': 'this text',
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
    '',
  ].join('\n');
}

import { canonicalJson, sha256Hex } from '#canonical';
import { mergedProfile, rank, readSettingsDocument, settingsDocument } from '#ranking';
import type { DecisionDocument, Profile, RankingSettings } from '#ranking';
import { bundleChecks } from './bundle-checks.ts';
import { makeBundle } from './make-bundle.ts';
import type { BundleParts } from './make-bundle.ts';

const settings: RankingSettings = {
  rule: 'borda',
  weighting: 'city',
  unranked: 'below',
  places: 2,
  confidence: 0.95,
  draws: 100,
  replicates: 100,
  seed: 'Medellín',
};
const preferences: Profile = {
  areas: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() })),
  strata: [{ id: 'africa', members: 9 }],
  preferences: Array.from({ length: 6 }, (_, at) => ({
    id: `${at}`.padStart(12, '0'),
    stratum: 'africa',
    weight: 1,
    ranked: [['a'], ['b'], [at > 1 ? 'c' : 'd']],
    noOpinion: [],
  })),
};
const report = rank(preferences, settings);
const signed = readSettingsDocument(settingsDocument('april-2019', settings).text);
const name = { en: 'Both', fr: 'Les deux', es: 'Ambos', ar: 'كلاهما' };
const merge = { area: 'b+c', label: 'Both' };
const merged = rank(mergedProfile(preferences, [merge]), settings);
const decision: DecisionDocument = {
  format: 'gnlc-decision/1',
  round: 'april-2019',
  run: 1,
  inputHash: report.inputHash,
  reportHash: sha256Hex(canonicalJson(report)),
  settingsHash: sha256Hex(canonicalJson(signed)),
  areas: [
    { area: 'a', name: null, reason: null },
    { area: 'b+c', name, reason: 'They are taught together.' },
  ],
  borderReason: 'Nobody told them apart.',
  mergedHash: sha256Hex(canonicalJson(merged)),
  signedAt: '2019-08-21T15:00:00Z',
  secondSignedAt: '2019-08-22T09:00:00Z',
};
const parts: BundleParts = {
  generatedAt: '2019-08-22T09:00:00Z',
  simulated: false,
  preferences,
  report,
  settings: signed,
  decision,
  merged,
};

const failures = (files: ReadonlyMap<string, Uint8Array>) =>
  bundleChecks(files, { rank })
    .filter(({ status }) => status === 'failed')
    .map(({ name: check }) => check);

test('a published ranking with merged areas passes every check that is about it', () => {
  const checks = bundleChecks(makeBundle(parts), { rank });
  const passed = checks.filter(({ status }) => status === 'passed').map(({ number }) => number);
  expect(passed).toEqual([1, 2, 3, 4, 5, 18, 19, 20, 21, 22, 23, 24, 25]);
  expect(failures(makeBundle(parts))).toEqual([]);
});

test.each<[string, Partial<BundleParts>, readonly string[]]>([
  [
    'other settings than were signed',
    { settings: { ...signed, settings: { ...settings, places: 3 } } },
    ['settings-kept', 'decision-basis'],
  ],
  ['a decision on another ranking', { decision: { ...decision, inputHash: '0' } }, ['decision-basis']],
  [
    'a merge without a reason',
    { decision: { ...decision, areas: [{ area: 'b+c', name, reason: null }] } },
    ['decision-reasons'],
  ],
  [
    'an area that nobody ranked',
    { decision: { ...decision, areas: [{ area: 'z', name, reason: 'So.' }], mergedHash: null } },
    ['decision-reasons', 'merged-recomputed'],
  ],
  ['another ranking of merged areas', { merged: { ...merged, preferences: 7 } }, ['merged-recomputed']],
  ['a region of few', { settings: { ...signed, minimumCell: 7 } }, ['decision-basis', 'cells-large-enough']],
])('finds %s', (_, changes, expected) => {
  expect(failures(makeBundle({ ...parts, ...changes }))).toEqual(expected);
});

test('finds a table that says something else', () => {
  const files = new Map(makeBundle(parts));
  files.set('preferences.csv', new TextEncoder().encode('answer,region,weight,a\n'));
  expect(failures(files)).toEqual(['parts-hashes', 'table-recomputed']);
});

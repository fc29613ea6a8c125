import { canonicalJson, sha256Hex } from '#canonical';
import { draftPlan } from '#plan';
import type { Plan } from '#plan';
import { rank, readSettingsDocument, settingsDocument } from '#ranking';
import type { DecisionDocument, Profile, RankingSettings } from '#ranking';
import { bundleChecks } from './bundle-checks.ts';
import { manifestHash } from './bundle-manifest.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import { checkNames } from './check.ts';
import { makeBundle } from './make-bundle.ts';
import type { BundleParts } from './make-bundle.ts';
import { aSession, chained } from './testing/a-session.ts';

const settings: RankingSettings = {
  rule: 'borda',
  weighting: 'city',
  unranked: 'below',
  places: 1,
  confidence: 0.95,
  draws: 100,
  replicates: 100,
  seed: 'Medellín',
};

const preferences: Profile = {
  areas: [
    { id: 'esd', label: 'Sustainable development' },
    { id: 'health', label: 'Health' },
  ],
  strata: [{ id: 'africa', members: 3 }],
  preferences: [
    { id: 'aa7000000000', stratum: 'africa', weight: 1, ranked: [['esd']], noOpinion: [] },
    { id: 'bb2000000000', stratum: 'africa', weight: 1, ranked: [['health'], ['esd']], noOpinion: [] },
  ],
};

const report = rank(preferences, settings);
const plan: Plan = draftPlan({
  decision: { id: 'd1', areas: [] },
  report,
  areas: [],
  offers: [],
  cities: [],
  participation: { answeredByRegion: {}, rankedByRegion: {} },
  simulated: true,
  period: { from: '2020-Q1', to: '2021-Q4' },
});
const settingsSigned = readSettingsDocument(
  settingsDocument('april-2019', settings, { minimumCell: 1 }).text,
);
const decision: DecisionDocument = {
  format: 'gnlc-decision/1',
  round: 'april-2019',
  run: 1,
  inputHash: report.inputHash,
  reportHash: sha256Hex(canonicalJson(report)),
  settingsHash: sha256Hex(canonicalJson(settingsSigned)),
  areas: [{ area: 'esd', name: null, reason: null }],
  borderReason: 'Both are close; this one is asked for in every answer.',
  mergedHash: null,
  signedAt: '2019-08-21T15:00:00Z',
  secondSignedAt: '2019-08-22T09:00:00Z',
};
const ledger = chained(aSession({ planHash: sha256Hex(canonicalJson(plan)) }));
const parts: BundleParts = {
  generatedAt: '2019-10-03T12:00:00Z',
  simulated: true,
  preferences,
  report,
  plan,
  ledger,
  settings: settingsSigned,
  decision,
};
const bundle = makeBundle(parts);

function failures(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return bundleChecks(files, { rank })
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
}

/** A forger who knows the format: replaces a part and seals the manifest anew. */
function resealed(changes: Readonly<Record<string, string>>, manifestChanges: Partial<BundleManifest> = {}) {
  const files = new Map(bundle);
  for (const [name, content] of Object.entries(changes)) files.set(name, new TextEncoder().encode(content));
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as BundleManifest;
  const content = {
    ...manifest,
    parts: manifest.parts.map(({ name }) => {
      const bytes = files.get(name) ?? new Uint8Array();
      return { name, bytes: bytes.length, sha256: sha256Hex(bytes) };
    }),
    ...manifestChanges,
  };
  files.set(
    'manifest.json',
    new TextEncoder().encode(canonicalJson({ ...content, hash: manifestHash(content) })),
  );
  return files;
}

function partText(name: string): string {
  return new TextDecoder().decode(bundle.get(name));
}

describe('bundleChecks', () => {
  test('passes every check on a sound bundle, numbered from 1', () => {
    const checks = bundleChecks(bundle, { rank });
    expect(checks.map(({ number }) => number)).toEqual(checkNames.map((_, index) => index + 1));
    expect(checks.filter(({ status }) => status !== 'passed').map(({ name }) => name)).toEqual([
      'merged-recomputed',
      // What a session keeps beside its ledger: see test/verifier.
      ...checkNames.slice(checkNames.indexOf('roll-kept')),
    ]);
  });

  test('finds a changed byte wherever it stands in any part', () => {
    for (const [name, bytes] of bundle) {
      // Each byte costs a whole verification, so long parts are sampled.
      const stride = Math.ceil(bytes.length / 60);
      for (let at = 0; at < bytes.length; at += stride) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect([name, at, failures(new Map(bundle).set(name, changed)).length > 0]).toEqual([name, at, true]);
      }
    }
  });

  test('finds a byte too many and a byte too few at the end of every part', () => {
    for (const [name, bytes] of bundle) {
      expect(failures(new Map(bundle).set(name, bytes.slice(0, -1)))).not.toEqual([]);
      expect(failures(new Map(bundle).set(name, new Uint8Array([...bytes, 10])))).not.toEqual([]);
    }
  });

  test('finds a part that is missing and one that nobody listed', () => {
    const less = new Map(bundle);
    less.delete('plan.json');
    expect(failures(less)).toContain('parts-complete');
    expect(failures(new Map(bundle).set('notes.txt', new Uint8Array()))).toEqual(['parts-complete']);
  });

  test.each<[string, ReadonlyMap<string, Uint8Array>, readonly string[]]>([
    [
      'altered preferences',
      resealed({ 'preferences.json': partText('preferences.json').replace('[["esd"]]', '[["health"]]') }),
      ['report-recomputed', 'table-recomputed'],
    ],
    [
      'an altered report',
      resealed({ 'report.json': partText('report.json').replace('"engine":"', '"engine":"x') }),
      ['plan-basis', 'report-recomputed', 'decision-basis'],
    ],
    [
      'an altered plan',
      resealed({ 'plan.json': partText('plan.json').replace('Work plan', 'Wish list') }),
      ['plan-adopted'],
    ],
    [
      'a plan that is not canonical',
      resealed({ 'plan.json': `${partText('plan.json')}\n` }),
      ['parts-canonical', 'plan-adopted'],
    ],
    [
      'a byte order mark',
      resealed({ 'report.json': `\ufeff${partText('report.json')}` }),
      [
        'parts-canonical',
        'plan-basis',
        'report-recomputed',
        'settings-kept',
        'decision-basis',
        'decision-reasons',
        'table-recomputed',
      ],
    ],
    [
      'a ledger without its last entry',
      resealed({
        'ledger.ndjson': `${partText('ledger.ndjson').trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
      }),
      ['ledger-head'],
    ],
    [
      'a ledger cut in its last line feed',
      resealed({ 'ledger.ndjson': partText('ledger.ndjson').trimEnd() }),
      ['ledger-form', 'ledger-head'],
    ],
    ['another head', resealed({}, { ledgerHead: { number: 12, hash: '0'.repeat(64) } }), ['ledger-head']],
    ['simulated answers passed off as real', resealed({}, { simulated: false }), ['simulated-mark']],
    [
      'a format that is not ours',
      resealed({}, { format: 'gnlc-bundle/2' as 'gnlc-bundle/1' }),
      ['manifest-readable'],
    ],
  ])('finds %s even under a new seal', (_, files, expected) => {
    expect(failures(files)).toEqual(expected);
  });

  test('holds a bundle of some parts to the checks that are about them', () => {
    const checks = bundleChecks(makeBundle({ ...parts, ledger: [], plan }), { rank });
    expect(checks.filter(({ status }) => status === 'failed').map(({ name }) => name)).toEqual([
      'plan-adopted',
    ]);
    const { generatedAt, simulated } = parts;
    const alone = bundleChecks(makeBundle({ generatedAt, simulated, preferences, report }), { rank });
    expect(alone.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(alone.find(({ name }) => name === 'ledger-chain')?.status).toBe('absent');
    expect(alone.find(({ name }) => name === 'report-recomputed')?.status).toBe('passed');
  });

  test.each([
    ['nothing', new Map<string, Uint8Array>()],
    ['a manifest of null', new Map([['manifest.json', new TextEncoder().encode('null')]])],
    ['a plan of null', resealed({ 'plan.json': 'null' })],
    ['a report without settings', resealed({ 'report.json': '{}' })],
    ['bytes that are no text', new Map([['ledger.ndjson', new Uint8Array([0xff, 0xfe, 10])]])],
    ['brackets without end', new Map([['report.json', new TextEncoder().encode('['.repeat(200_000))]])],
  ])('refuses %s without falling over', (_, files) => {
    expect(failures(files).length).toBeGreaterThan(0);
  });
});

describe('makeBundle', () => {
  test('writes the same parts as the same bytes, whatever the order of preferences', () => {
    const reversed = { ...preferences, preferences: preferences.preferences.toReversed() };
    expect(makeBundle({ ...parts, preferences: reversed })).toEqual(bundle);
  });

  test('says in the text that greets the reader when the answers are simulated', () => {
    expect(partText('README.txt')).toContain('SIMULATED ANSWERS');
    const real = makeBundle({ ...parts, simulated: false }).get('README.txt');
    expect(new TextDecoder().decode(real)).not.toContain('SIMULATED');
  });
});

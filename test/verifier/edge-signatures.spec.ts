import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validSignature } from '#assembly';
import { BallotSignatures } from '../../apps/api/src/assembly/ballot-signatures.ts';
import { platformSignatures } from '../../apps/cli/src/verify/platform-signatures.ts';
import { browserSignatures } from '../../apps/web/src/assembly/verify/check-bundle.ts';
import { whyNoPython } from './python-verifier.ts';

interface EdgeCase {
  readonly number: number;
  readonly key: string;
  readonly text: string;
  readonly signature: string;
  readonly flags: readonly string[];
}

const folder = join(process.cwd(), 'test/verifier');
const { cases } = JSON.parse(readFileSync(join(folder, 'ed25519-edge-cases.json'), 'utf8')) as {
  readonly cases: readonly EdgeCase[];
};
const refused = ['low_order_A', 'non_canonical_A', 'non_canonical_R'];
/** Those that the one reading of docs/bundle-format.md takes: each of these cases fulfils the equation with the cofactor. */
const held = cases.filter(({ flags }) => !flags.some((flag) => refused.includes(flag)));
const numbers = (of: readonly EdgeCase[]) => of.map(({ number }) => number);

test('pure code reads signatures of all kinds of points as the format says', () => {
  expect(numbers(cases.filter(validSignature))).toEqual(numbers(held));
});

test('so does the platform of the command line, though it refuses some of them by itself', async () => {
  const isValid = await platformSignatures(cases);
  expect(numbers(cases.filter(isValid))).toEqual(numbers(held));
  const alone = new BallotSignatures();
  const said = await Promise.all(
    held.map(({ key, text, signature }) => alone.validText(key, text, signature)),
  );
  expect(said.filter((valid) => !valid).length).toBeGreaterThan(50);
});

test('so does the browser', async () => {
  const isValid = await browserSignatures(cases);
  expect(numbers(cases.filter(isValid))).toEqual(numbers(held));
});

test('who keeps the record takes only what every reading takes', async () => {
  const service = new BallotSignatures();
  for (const each of cases)
    if (await service.validText(each.key, each.text, each.signature)) expect(held).toContain(each);
});

test('pure code is not asked about a thousand wrong ones', async () => {
  const crafted = held.find(({ flags }) => flags.includes('low_order_residue'))!;
  const wrong = Array.from({ length: 1_000 }, (_, k) => ({ ...crafted, text: `other ${k}` }));
  const first = await platformSignatures([crafted, ...wrong]);
  expect([crafted, ...wrong].filter(first)).toEqual([crafted]);
  const last = await platformSignatures([...wrong, crafted]);
  expect([...wrong, crafted].some(last)).toBe(false);
});

const reason = whyNoPython();
if (reason) process.stderr.write(`edge cases of signatures are not read by the second verifier: ${reason}\n`);

(reason ? test.skip : test)('so does the second verifier, one by one and all at once', () => {
  const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
import verify
cases = json.load(sys.stdin)
claims = [(each['key'], each['text'], each['signature']) for each in cases]
wrong = verify.wrong_signatures(claims)
alone = {place for place, claim in enumerate(claims) if verify.wrong_signatures([claim])}
print(json.dumps([sorted(wrong), sorted(alone)]))`;
  const { stdout, stderr } = spawnSync('python3', ['-B', '-c', program, folder], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const wrong = cases.flatMap((each, place) => (held.includes(each) ? [] : [place]));
  expect(JSON.parse(stdout)).toEqual([wrong, wrong]);
});

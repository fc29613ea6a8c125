import { readFileSync } from 'node:fs';
import { defaultQuorum, defaultRule, outcome, twoThirdsRule } from '#assembly';
import type { Messages } from '../i18n/text.ts';
import { resultInWords, ruleInWords } from './rule-in-words.ts';
import { textFor } from '../i18n/text.ts';

const file = `${process.cwd()}/apps/web/src/i18n/messages/en/assembly.json`;
const { t } = textFor('en', JSON.parse(readFileSync(file, 'utf8')) as Messages);

describe('ruleInWords', () => {
  test.each([
    ['simple majority', defaultRule, 'More than half of the Yes and No ballots must be Yes.'],
    ['two thirds', twoThirdsRule, 'At least two thirds of the Yes and No ballots must be Yes.'],
    [
      'a share without a word',
      { base: 'eligible', numerator: 3, denominator: 5, strict: false } as const,
      'At least 3/5 of all seats must be Yes.',
    ],
  ])('%s', (_name, rule, words) => {
    expect(ruleInWords(rule, t)).toBe(words);
  });
});

describe('resultInWords', () => {
  test('names what is needed and what there is', () => {
    const tally = { yes: 71, no: 14, abstain: 8, present: 96, eligible: 174 };
    const result = outcome(twoThirdsRule, defaultQuorum, tally);
    expect(resultInWords(twoThirdsRule, defaultQuorum, result, t)).toBe('That is 57 of 85. There are 71.');
  });

  test('a missed quorum is told before any majority', () => {
    const tally = { yes: 3, no: 0, abstain: 0, present: 3, eligible: 174 };
    const result = outcome(defaultRule, defaultQuorum, tally);
    expect(resultInWords(defaultRule, defaultQuorum, result, t)).toBe(
      '58 seats must be present; there were 3.',
    );
  });
});

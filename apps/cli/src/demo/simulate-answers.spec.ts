import { readFileSync } from 'node:fs';
import type { MemberCity } from '#members';
import { readMembersCsv, rollOn } from '#members';
import { answerProblems, coreAnswers, questionnaire2019 } from '#survey';
import { round2019 } from './round-2019.ts';
import { simulateAnswers } from './simulate-answers.ts';

const file = new URL('../../../../libs/members/data/members.csv', import.meta.url);
const roll = rollOn(readMembersCsv(readFileSync(file, 'utf8')).members, '2019-09-30');
const byId = new Map<string, MemberCity>(roll.map((city) => [city.id, city]));
const seed = 'april-2019';
const answers = simulateAnswers(roll, questionnaire2019, seed);
const sent = answers.filter((answer) => answer.state !== 'draft');
const core = sent.map((answer) => ({
  city: byId.get(answer.city)!,
  ...coreAnswers(questionnaire2019, answer.answers),
}));
const areas = questionnaire2019.catalogue.areas.map((area) => area.id);

const times = (state: string): readonly (string | null)[] =>
  answers.filter((answer) => answer.state === state).map(({ submittedAt }) => submittedAt);
const inTime = (time: string | null): boolean =>
  time !== null && time >= round2019.opensAt && time <= round2019.deadline;
const afterwards = (time: string | null): boolean => time !== null && time > round2019.deadline;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('simulateAnswers', () => {
  it('gives the same answers to the same seed and others to another', () => {
    expect(simulateAnswers(roll, questionnaire2019, seed)).toEqual(answers);
    expect(simulateAnswers(roll, questionnaire2019, 'another')).not.toEqual(answers);
  });

  it('changes no answer when a city is added', () => {
    const without = simulateAnswers(roll.slice(1), questionnaire2019, seed);
    expect(answers.filter((answer) => answer.city !== roll[0]?.id)).toEqual(without);
  });

  it('submits only what the validator takes as complete, and drafts that it takes as drafts', () => {
    for (const { answers: given, state } of answers) {
      expect(answerProblems(questionnaire2019, given, { complete: state !== 'draft' })).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4, 5])('stays within the assumed rates on seed %i', (other) => {
    const simulated = simulateAnswers(roll, questionnaire2019, String(other));
    const share = (state: string): number =>
      simulated.filter((answer) => answer.state === state).length / roll.length;
    expect(share('submitted') + share('late')).toBeGreaterThan(0.6);
    expect(share('submitted') + share('late')).toBeLessThan(0.85);
    expect(share('draft')).toBeGreaterThan(0.03);
    expect(share('draft')).toBeLessThan(0.22);
  });

  it('answers in time, late or not at all as the state says', () => {
    expect(times('submitted').every(inTime)).toBe(true);
    expect(times('late').every(afterwards)).toBe(true);
    expect(new Set(times('draft'))).toEqual(new Set([null]));
  });

  it('lets no city answer before it was a member', () => {
    for (const { city, submittedAt } of sent)
      expect(byId.get(city)!.statuses[0]!.from <= submittedAt!).toBe(true);
  });

  it('hears from every region', () => {
    expect(new Set(core.map(({ city }) => city.region)).size).toBe(5);
  });

  it('ranks three to five areas without ties', () => {
    for (const { ranking } of core) {
      expect(ranking!.ranked.length).toBeGreaterThanOrEqual(3);
      expect(ranking!.ranked.length).toBeLessThanOrEqual(5);
    }
  });

  it('rates what a city ranks first above what it leaves out', () => {
    const first = core.map(({ ranking, rating }) => rating!['importance']![ranking!.ranked[0]![0]!]!);
    const unranked = core.flatMap(({ ranking, rating }) =>
      Object.entries(rating!['importance']!)
        .filter(([area]) => !ranking!.ranked.flat().includes(area))
        .map(([, value]) => value),
    );
    expect(mean(first)).toBeGreaterThan(mean(unranked) + 1);
  });

  it.each(areas)(
    'brings %s offers from at least three cities in two regions, one of them to lead',
    (area) => {
      const offering = core.filter(({ offers }) => offers.some((offer) => offer.area === area));
      const leading = core.filter(({ offers }) =>
        offers.some((offer) => offer.area === area && offer.kind === 'lead'),
      );
      expect(offering.length).toBeGreaterThanOrEqual(3);
      expect(new Set(offering.map(({ city }) => city.region)).size).toBeGreaterThanOrEqual(2);
      expect(leading.length).toBeGreaterThanOrEqual(1);
    },
  );

  it('marks every text as simulated', () => {
    const texts = answers
      .flatMap(({ answers: given }) => Object.values(given))
      .filter((answer) => typeof answer === 'string');
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !text.startsWith('[simulated]'))).toEqual([]);
  });
});

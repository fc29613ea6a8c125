import { sizeClassOf } from '#members';
import type { MemberCity } from '#members';
import { callReason, daysBetween, segmentDimensions, segmentRows, whomToCall } from '#survey';
import type { DropOff, Monitor } from '../api/monitor.ts';
import { fixtureChance } from './fixture-answers.ts';

const now = '2019-04-23T10:00:00Z';
const deadline = '2019-04-30T22:00:00Z';

/** A round seven days before its deadline: three quarters of those who will answer have done so. */
export function fixtureMonitor(cities: readonly MemberCity[], willAnswer: ReadonlySet<string>): Monitor {
  const chance = fixtureChance(23);
  const have = new Set([...willAnswer].filter(() => chance() < 0.75));
  const counted = cities.map((city) => ({
    ...city,
    size: sizeClassOf(city),
    cohort: null,
    answered: have.has(city.id),
  }));
  const names = new Map(cities.map((city) => [city.country, city.countryName]));
  const waiting = cities
    .filter((city) => !have.has(city.id))
    .map(({ id, name, country, countryName, region, languages }) => {
      const [began, opened] = [chance() < 0.5, chance() < 0.7];
      const day = 1 + Math.floor(chance() * 22);
      const lastSeen = began || opened ? `2019-04-${String(day).padStart(2, '0')}T10:00:00Z` : null;
      const state = began ? ('draft' as const) : ('silent' as const);
      const city = { state, openedAt: lastSeen, savedAt: began ? lastSeen : null };
      return {
        city: id,
        name,
        country,
        countryName,
        region,
        language: languages[0] ?? 'en',
        state,
        onPaper: false,
        lastSeen,
        reason: callReason(
          {
            ...city,
            askedAt: '2019-04-01T06:00:00Z',
            hasFocalPoint: chance() < 0.95,
            trouble: chance() < 0.05 ? 'bounced' : null,
          },
          now,
        ),
        quiet: lastSeen === null ? null : daysBetween(lastSeen, now),
        deadline,
        shortness: 0,
      };
    });
  const byDay = Array.from({ length: 23 }, (_, index) => ({
    day: `2019-04-${String(index + 1).padStart(2, '0')}`,
    answered: Math.round(have.size * ((index + 1) / 23) ** 0.8),
  }));
  const drafts = waiting.filter((city) => city.state === 'draft').length;
  const opened = have.size + waiting.filter((city) => city.lastSeen !== null).length;
  return {
    round: 'april-2019',
    members: cities.length,
    answered: have.size,
    late: 0,
    drafts,
    inReview: 0,
    onPaper: 0,
    silent: waiting.length - drafts,
    segments: segmentDimensions
      .map((dimension) => ({
        dimension,
        rows: segmentRows(counted, dimension, []).map((row) => ({
          ...row,
          name: dimension === 'country' ? (names.get(row.segment ?? '') ?? null) : null,
        })),
      }))
      .filter(({ rows }) => rows.length > 0),
    byDay,
    funnel: {
      asked: cities.length,
      invited: Math.max(opened, Math.round(cities.length * 0.9)),
      opened,
      began: have.size + drafts,
      reviewed: null,
      submitted: have.size,
    },
    waiting: whomToCall(waiting),
  };
}

/** Fewer answers from question to question. */
export function fixtureDropOff(questions: readonly string[], begun: number): DropOff {
  return {
    begun,
    questions: questions.map((question, index) => ({
      question,
      asked: begun,
      answered: Math.round(begun * 0.95 ** index),
    })),
  };
}

import { canonicalJson, sha256Hex } from '#canonical';
import { regions } from '#members';
import type { Language, Region } from '#members';
import { Generator, areaNeeds, defaultSettings, mergedArea, mergedProfile, movedAreas, rank } from '#ranking';
import type { CountedOffer, DecidedArea, Preference, Profile, RankingReport } from '#ranking';
import { questionnaire2019 } from '#survey';
import type { PrioritiesAbout } from '../priorities-about.ts';
import { pageMessages } from './page-messages.ts';

/** Data that every kind of report is tried on: who is first is clear, tied at the line of places, or open. */
export type Case = 'clear' | 'tied' | 'uncertain';
export const cases: readonly Case[] = ['clear', 'tied', 'uncertain'];

const areas = questionnaire2019.catalogue.areas;
const ids = areas.map(({ id }) => id);
const members: Readonly<Record<Region, number>> = {
  africa: 31,
  'arab-states': 14,
  'asia-pacific': 92,
  'europe-north-america': 71,
  'latin-america-caribbean': 22,
};

/** The region of a member by its number on the roll. */
function regionOf(member: number): Region {
  let before = 0;
  return regions.find((region) => (before += members[region]) > member) as Region;
}

/** Answers that follow one order with so much noise; every city ranks five areas. */
function answers(count: number, noise: number, seed: string): readonly Preference[] {
  const generator = Generator.fromText(seed);
  const upTo = (bound: number) => generator.uint32() % bound;
  return Array.from({ length: count }, (_, index) => {
    const stratum = regionOf(upTo(230));
    const liking = ids
      .map((id, at) => ({ id, liking: at + (stratum === 'africa' && at > 8 ? -5 : 0) + upTo(noise) }))
      .toSorted((a, b) => a.liking - b.liking || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    const rating = (base: number) => Math.max(1, Math.min(5, base + upTo(3) - 1));
    return {
      id: `p${index}`,
      stratum,
      weight: 1,
      ranked: liking.slice(0, 5).map((id) => [id]),
      noOpinion: [],
      ratings: {
        importance: Object.fromEntries(ids.map((id) => [id, rating(5 - Math.floor(liking.indexOf(id) / 3))])),
        capacity: Object.fromEntries(ids.map((id, at) => [id, rating(2 + (at % 3))])),
      },
    };
  });
}

/** Every order beside its reverse in the pair at the line, so that places end in an exact tie. */
function tiedAnswers(): readonly Preference[] {
  const { places } = defaultSettings;
  return answers(60, 9, 'tied').flatMap((answer, index) => {
    const [above = '', below = ''] = [ids[places - 1], ids[places]];
    const swap = (id: string) => (id === above ? below : id === below ? above : id);
    const ranked = answer.ranked.map((group) => group.map(swap));
    return [answer, { ...answer, id: `q${index}`, ranked }];
  });
}

const given: Readonly<Record<Case, readonly Preference[]>> = {
  clear: answers(131, 7, 'clear'),
  tied: tiedAnswers(),
  uncertain: answers(19, 30, 'uncertain'),
};

function profileOf(preferences: readonly Preference[]): Profile {
  return {
    areas: areas.map(({ id, name }) => ({ id, label: name.en })),
    strata: regions.map((id) => ({ id, members: members[id] })),
    preferences,
  };
}

const settings = { ...defaultSettings, draws: 2000, replicates: 1000, seed: 'april-2019' };
const profiles = Object.fromEntries(cases.map((each) => [each, profileOf(given[each])])) as Record<
  Case,
  Profile
>;
const reports = new Map<Case, RankingReport>();

function reportOf(each: Case): RankingReport {
  const known = reports.get(each) ?? rank(profiles[each], settings);
  reports.set(each, known);
  return known;
}

/** A decision with a merged area, a departure and an uncertain border. */
function decisionOn(report: RankingReport): NonNullable<PrioritiesAbout['decision']> {
  const order = report.areas.map(({ id }) => id);
  const merged = mergedArea([order[0] ?? '', order[1] ?? '']);
  const name = {
    en: 'Sustainable and healthy cities',
    fr: 'Villes durables et saines',
    es: 'Ciudades sostenibles y saludables',
    ar: 'مدن مستدامة وصحية',
  };
  const plain = (area: string): DecidedArea => ({ area, name: null, reason: null });
  const taken = order[9] ?? '';
  const after = rank(mergedProfile(profiles.clear, [{ area: merged, label: name.en }]), settings);
  return {
    areas: [
      { area: merged, name, reason: 'The cities that put one first mostly put the other second.' },
      ...order.slice(2, 7).map(plain),
      { area: taken, name: null, reason: 'Half of the African answers put it among their first three.' },
    ],
    borderReason: 'Of the contenders, those that most regions rank among their places.',
    moved: movedAreas(report.areas, after.areas),
    signedAt: '2019-06-18T09:00:00.000Z',
    secondSignedAt: '2019-06-20T14:30:00.000Z',
  };
}

/** A draft that keeps to the ranking and takes one of two areas that are exactly tied. */
function draftOn(report: RankingReport): NonNullable<PrioritiesAbout['decision']> {
  return {
    areas: report.cut.areas.map((area) => ({ area, name: null, reason: null })),
    borderReason: 'The lot decided between the two areas that are exactly tied.',
    moved: [],
    signedAt: '2019-06-18T09:00:00.000Z',
    secondSignedAt: null,
  };
}

const offersOf = (id: string): readonly CountedOffer[] => {
  const number = Number(id.slice(1));
  return [{ area: ids[number % ids.length] ?? '', kind: number % 3 === 0 ? 'lead' : 'host', capacity: 1 }];
};

/** Everything that a report is written from; the clear round is published, of the others the team reads. */
export function aboutOf(each: Case, language: Language): PrioritiesAbout {
  const report = reportOf(each);
  const answered = given[each].length;
  return {
    language,
    messages: pageMessages(language),
    round: {
      id: 'april-2019',
      title: 'April 2019',
      opensAt: '2019-04-01T00:00:00.000Z',
      deadline: '2019-05-31T22:00:00.000Z',
      simulated: each !== 'tied',
    },
    run: {
      number: each === 'uncertain' ? 0 : 3,
      official: each !== 'uncertain',
      finishedAt: '2019-06-03T08:00:00.000Z',
      reportHash: sha256Hex(canonicalJson(report)),
      leftOut: [
        { reason: 'silent', count: 230 - answered - 9 },
        { reason: 'not-submitted', count: 7 },
        { reason: 'no-ranking', count: 2 },
      ],
    },
    settingsHash: each === 'uncertain' ? null : sha256Hex('signed settings'),
    settingsChanges: [],
    report,
    areas: areas.map(({ id, name }) => ({ id, name })),
    limit: 5,
    decision: each === 'clear' ? decisionOn(report) : each === 'tied' ? draftOn(report) : null,
    insights:
      each === 'clear'
        ? null
        : {
            smallestCell: 5,
            countries: [],
            smallCountries: 12,
            needs: areaNeeds(profiles[each], offersOf, 5),
          },
    createdAt: '2019-06-20T14:30:00.000Z',
  };
}

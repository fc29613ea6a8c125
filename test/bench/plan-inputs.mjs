import { Generator } from '#ranking';
import { areaCatalogue2019 } from '#survey';

const regions = ['africa', 'arab-states', 'asia-pacific', 'europe-north-america', 'latin-america-caribbean'];
/** Cities of each region in a hundred: an estimate from the public lists of members. */
const shares = [12, 6, 40, 32, 10];
const languages = [['en'], ['en', 'fr'], ['fr'], ['es'], ['ar'], ['en', 'ko'], ['en', 'es']];

/** The input of a draft over so many cities, areas and activities; simulated, and the same for the same numbers. */
export function planInput({ cities, areas, activities, budget }) {
  const generator = Generator.fromText(`bench-plan ${cities} ${areas} ${activities}`);
  const chance = () => generator.unit();
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const ids = areaCatalogue2019.areas.slice(0, areas).map(({ id }) => id);
  const roll = Array.from({ length: cities }, (_, index) => ({
    id: `city-${String(index).padStart(3, '0')}`,
    name: `City ${index}`,
    region: regions[regionAt(chance() * 100)],
    languages: pick(languages),
  }));
  const offers = [];
  for (const { id } of roll) {
    // A quarter of the cities does not answer.
    if (chance() < 0.25) continue;
    const order = shuffled(ids, chance);
    for (const [place, area] of order.slice(0, 1 + Math.floor(chance() * 3)).entries()) {
      const kinds = ['lead', 'host', 'contribute'].filter((_, k) => chance() < [0.6, 0.35, 0.5][k]);
      for (const kind of kinds)
        offers.push({ city: id, area, kind, capacity: 1 + Math.floor(chance() * 3), place: place + 1 });
    }
  }
  const answered = Math.round(cities * 0.75);
  return {
    decision: { id: 'bench', areas: ids.map((area) => ({ area, reason: null })) },
    report: {
      inputHash: 'e'.repeat(64),
      preferences: answered,
      areas: ids.map((id, index) => ({
        id,
        label: id,
        rank: index + 1,
        lower: Math.max(1, index - 1),
        upper: Math.min(areas, index + 3),
        score: 80 - (40 * index) / areas,
        rankedBy: answered - 5 * index,
      })),
    },
    areas: areaCatalogue2019.areas.map(({ id, name }) => ({ id, name })),
    offers,
    cities: roll,
    participation: {
      answeredByRegion: Object.fromEntries(
        regions.map((region) => [region, roll.filter((city) => city.region === region).length]),
      ),
      rankedByRegion: {},
    },
    simulated: true,
    period: { from: '2020-Q1', to: '2021-Q4' },
    activities,
    ...(budget !== null && {
      settings: {
        budget: [
          { year: 2020, cash: budget },
          { year: 2021, cash: budget },
        ],
      },
    }),
    seed: 'bench',
  };
}

function regionAt(value) {
  let sum = 0;
  return shares.findIndex((share) => (sum += share) > value);
}

function shuffled(list, chance) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

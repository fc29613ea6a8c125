import {
  barChart,
  pairedBars,
  partsChart,
  quadrantChart,
  scoreChart,
  setsChart,
  slopeChart,
  spreadChart,
} from '#charts';
import type { ChartDefinition } from '#charts';
import type { Language } from '#members';
import { questionnaire2019 } from '#survey';

/** A chart with the height that a document gives it. */
export interface ExampleChart {
  readonly chart: ChartDefinition;
  readonly height: number;
}

const words: Readonly<Record<Language, string>> = {
  en: 'Seven places',
  fr: 'Sept places',
  es: 'Siete lugares',
  ar: 'سبعة مواضع',
};
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Every chart definition with the areas of the questionnaire, as a report draws it. */
export function exampleCharts(language: Language): Readonly<Record<string, ExampleChart>> {
  const names = questionnaire2019.catalogue.areas.map(({ name }) => name[language]);
  const count = names.length;
  const word = words[language];
  const rated = names.map((name, at) => ({
    area: `a${at}`,
    name,
    number: String(at + 1),
    answers: 60,
    importance: 1.6 + ((at * 7) % count) * 0.2,
    capacity: 1.4 + ((at * 4) % count) * 0.2,
    gap: 0,
  }));
  return {
    bars: {
      chart: barChart(
        names.map((label, at) => ({
          label,
          value: 0.9 - at * 0.05,
          text: (0.9 - at * 0.05).toFixed(2),
          strong: at === 0,
        })),
        { title: word, max: 1, mark: 0.5, step: 0.5 },
      ),
      height: count * 38 + 70,
    },
    paired: {
      chart: pairedBars(
        names.map((label, at) => ({ label, first: 80 - at * 5, second: 8 + at * 3 })),
        word,
        String,
      ),
      height: count * 40 + 64,
    },
    parts: {
      chart: partsChart(
        names.slice(0, 5).map((label, at) => ({ label, parts: [0.5 - at * 0.05, 0.3, 0.2 + at * 0.05] })),
        percent,
      ),
      height: 5 * 46 + 40,
    },
    scores: {
      chart: scoreChart(
        names.map((label, at) => ({ label, score: 90 - at * 5, from: 84 - at * 5, to: 96 - at * 5 })),
        word,
      ),
      height: count * 38 + 70,
    },
    spread: {
      chart: spreadChart(
        names.map((label, at) => ({
          label,
          official: at + 1,
          others: [
            { rank: Math.max(1, at - 1), crosses: at === 8, label: names[0] ?? '' },
            { rank: Math.min(count, at + 3), crosses: at === 6, label: names[1] ?? '' },
          ],
        })),
        7,
        { places: word, number: String },
      ),
      height: count * 34 + 64,
    },
    sets: {
      chart: setsChart(
        names.map((label, at) => ({
          label,
          rank: at + 1,
          lower: Math.max(1, at - 1),
          upper: Math.min(count, at + 3),
          standing: at < 4 ? 'sure' : at < 9 ? 'contends' : 'below',
        })),
        7,
        { places: word, number: String },
      ),
      height: count * 34 + 64,
    },
    slopes: {
      chart: slopeChart(
        names.map((name, at) => ({
          area: `a${at}`,
          name,
          network: at + 1,
          region: ((at * 4) % count) + 1,
          slot: ((at * 4) % count) + 1,
          crosses: at === 5 ? ('leaves' as const) : null,
          networkRank: String(at + 1),
          regionRank: String(((at * 4) % count) + 1),
        })),
        7,
        { network: word, region: names[2] ?? '' },
      ),
      height: count * 34 + 60,
    },
    quadrant: {
      chart: quadrantChart(rated, {
        importance: word,
        capacity: names[3] ?? '',
        help: names[4] ?? '',
        number: (value) => value.toFixed(1),
      }),
      height: 520,
    },
  };
}

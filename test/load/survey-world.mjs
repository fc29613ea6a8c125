import { readFileSync } from 'node:fs';
import { rollOn } from '#members';
import { questionnaire2019, questionsInOrder } from '#survey';
import { cookieOfPerson } from '../faults/started-service.js';
import { Client } from './client.mjs';

const day = 86_400_000;

/** The questionnaire of 2019, its optional questions about policy asked for two more years: twenty questions. */
const twenty = {
  ...questionnaire2019,
  id: 'twenty-questions',
  sections: [
    ...questionnaire2019.sections,
    ...[2017, 2018].map((year) => ({
      ...questionnaire2019.sections[1],
      id: `in-${year}`,
      questions: questionsInOrder(questionnaire2019)
        .filter(({ type, core }) => type === 'text' && !core)
        .slice(0, 3)
        .map((question) => ({ ...question, id: `${question.id}-${year}` })),
    })),
  ],
};
const asked = questionsInOrder(twenty);
if (asked.length !== 20) throw new Error(`${asked.length} questions, not twenty`);

const areas = twenty.catalogue.areas.map(({ id }) => id);
const words =
  'Everyone learns where they live, and the city opens its schools, libraries and museums to them. ';

/** Eight answers of a city, core first, as the form saves them one by one; `from` makes them differ. */
export function eightAnswers(from) {
  const area = (step) => areas[(from + step) % areas.length];
  const texts = asked.filter(({ type, core }) => type === 'text' && !core);
  const [choice] = asked.filter(({ type }) => type === 'choice');
  return [
    ['ranking', { ranked: [0, 1, 2, 3, 4].map((step) => [area(step)]), noOpinion: [area(8)] }],
    [
      'rating',
      {
        importance: Object.fromEntries(areas.map((id, place) => [id, 1 + ((from + place) % 5)])),
        capacity: { [area(0)]: 3, [area(1)]: 2 },
      },
    ],
    ['offers', [{ area: area(0), kind: 'lead', capacity: 2, note: 'With our university' }]],
    [choice.id, choice.options.slice(0, 2).map(({ id }) => id)],
    ...texts.slice(0, 4).map(({ id }) => [id, words.repeat(4)]),
  ];
}

/** Imports the real members, opens rounds for all of them, and signs a focal point in for each city. */
export async function surveyWorld(service, rounds) {
  const coordinator = new Client(service.url, await cookieOfPerson(service.folder, 'coordinator'));
  await coordinator.ask('POST', '/members/import', {
    csv: readFileSync('libs/members/data/members.csv', 'utf8'),
    dryRun: false,
    title: 'members.csv',
    reason: 'Load',
  });
  const now = Date.now();
  const at = (days) => new Date(now + days * day).toISOString();
  const cities = await service.system(async (store) => {
    const members = rollOn(await store.members.all(), at(0).slice(0, 10)).map(({ id }) => id);
    await store.rounds.addQuestionnaire(twenty);
    for (let place = 0; place < rounds; place += 1) {
      await store.rounds.add(
        {
          id: `load-${place}`,
          title: 'Under load',
          questionnaire: { id: twenty.id, version: twenty.version },
          opensAt: at(-1),
          deadline: at(7),
          timeZone: 'America/Bogota',
          graceDays: null,
          state: 'open',
          simulated: true,
          practice: false,
        },
        members,
      );
    }
    return members;
  });
  const people = [];
  for (const city of cities)
    people.push({
      city,
      client: new Client(service.url, await cookieOfPerson(service.folder, 'focal-point', city)),
    });
  return { coordinator, people };
}

import { readFileSync } from 'node:fs';
import type { Questionnaire } from '#survey';
import type { ResponseFileView } from '../../apps/api/src/survey/uploads.view.ts';
import { importMembers } from './road-steps.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** The questionnaire that asks every kind of question, files among them. */
export const everyKind = JSON.parse(
  readFileSync('libs/survey/data/every-question-type.json', 'utf8'),
) as Questionnaire;

/** What every-question-type needs before it can be submitted. */
export const enough = {
  order: { ranked: [['literacy'], ['equity']], noOpinion: [] },
  ratings: { importance: { literacy: 4 } },
} as const;

/** Members and an open round with that questionnaire, put to these cities. */
export async function openEveryKind(
  service: Pick<ServiceUnderTest, 'system'>,
  coordinator: Visitor,
  cities: readonly string[],
  round = 'april-2019',
): Promise<void> {
  await importMembers(coordinator);
  await service.system.transaction(async (store) => {
    await store.rounds.addQuestionnaire(everyKind);
    await store.rounds.add(
      {
        id: round,
        title: 'Every kind of question',
        questionnaire: { id: everyKind.id, version: everyKind.version },
        opensAt: '2019-04-01T00:00:00Z',
        deadline: '2019-05-31T22:00:00Z',
        timeZone: 'America/Bogota',
        graceDays: null,
        state: 'open',
        simulated: false,
        practice: false,
      },
      cities,
    );
  });
}

/** Sends a file as the web application does. */
export async function sendFile(
  visitor: Visitor,
  path: string,
  content: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<ResponseFileView> {
  const reply = await visitor.send('POST', path, fileOptions(content, headers));
  if (reply.status >= 300) throw new Error(`POST ${path}: ${reply.status} ${reply.text}`);
  return JSON.parse(reply.text) as ResponseFileView;
}

/** A request whose body is a file. */
export const fileOptions = (content: Uint8Array, headers: Readonly<Record<string, string>> = {}) => ({
  body: content,
  headers: { 'content-type': 'application/octet-stream', ...headers },
});

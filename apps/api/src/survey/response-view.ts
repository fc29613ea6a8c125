import type { ResponseRecord, Store, UploadRecord } from '#store';
import { areaOrder, responseNumber, roundPhase } from '#survey';
import type { Round } from '#survey';
import { questionnaireOf } from './asked-city.ts';
import type { ResponseView } from './survey.view.ts';
import type { ResponseFileView } from './uploads.view.ts';

/** The response as the city and the team see it; empty where nothing has been saved. */
export async function responseView(
  store: Store,
  round: Round,
  city: string,
  response: ResponseRecord | null,
  now: Date,
): Promise<ResponseView> {
  const questionnaire = await questionnaireOf(store, round);
  const current = response ? await store.responses.current(response.id) : { answers: {}, revisions: {} };
  const submission = response && (await store.responses.lastSubmission(response.id));
  const entry = response && (await store.papers.entryOf(response.id));
  const files = response ? await store.uploads.ofResponse(response.id) : [];
  return {
    round: round.id,
    city,
    cityName: (await store.members.find(city))?.name ?? city,
    deadline: round.deadline,
    phase: roundPhase(round, now.toISOString()),
    number: response && responseNumber(response.id),
    state: response?.state ?? 'draft',
    answers: current.answers,
    revisions: current.revisions,
    areaOrder: [...areaOrder(questionnaire.catalogue, `${round.id}:${city}`)],
    savedAt: response?.savedAt ?? null,
    submittedAt: response?.submittedAt ?? null,
    statement: submission?.statement ?? null,
    receipt: submission && {
      hash: submission.hash,
      number: submission.number,
      paper: response && (await store.papers.signatureOf(response.id, submission.number)),
    },
    reopened: response && (await store.desks.lastReopening(response.id)),
    paperEntry: entry && { form: entry.upload, enteredAt: entry.enteredAt },
    files: files.map(uploadView),
    simulated: round.simulated,
  };
}

/** A file without its content. */
export function uploadView({
  id,
  purpose,
  question,
  name,
  type,
  bytes,
  sha256,
}: UploadRecord): ResponseFileView {
  return { id, purpose, question, name, type, bytes, sha256 };
}

import { together } from '#store';
import type { ResponseRecord, StepRecord, Store, UploadRecord } from '#store';
import { areaOrder, dayIn, responseNumber, roundPhase } from '#survey';
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
  { now, reader }: { readonly now: Date; readonly reader: string | null },
): Promise<ResponseView> {
  // Sent at once: one way to the database and back.
  const [questionnaire, member, saved] = await together(
    questionnaireOf(store, round),
    store.members.find(city),
    response && aroundResponse(store, response.id),
  );
  return {
    round: round.id,
    city,
    cityName: member?.name ?? city,
    deadline: round.deadline,
    phase: roundPhase(round, now.toISOString()),
    today: dayIn(now, round.timeZone),
    number: response && responseNumber(response.id),
    state: response?.state ?? 'draft',
    answers: saved?.answers ?? {},
    revisions: saved?.revisions ?? {},
    areaOrder: [...areaOrder(questionnaire.catalogue, `${round.id}:${city}`)],
    savedAt: response?.savedAt ?? null,
    submittedAt: response?.submittedAt ?? null,
    importedAt: response?.importedAt ?? null,
    statement: saved?.submission?.statement ?? null,
    receipt: saved?.receipt ?? null,
    reopened: saved?.reopened ?? null,
    ...reviewOf(response, saved?.step ?? null, reader),
    paperEntry: saved?.entry ? { form: saved.entry.upload, enteredAt: saved.entry.enteredAt } : null,
    files: (saved?.files ?? []).map(uploadView),
    simulated: round.simulated,
  };
}

/** Everything that is known of a response that has begun. */
async function aroundResponse(store: Store, id: string) {
  const [current, submission, entry, files, reopened, step] = await together(
    store.responses.current(id),
    store.responses.lastSubmission(id),
    store.papers.entryOf(id),
    store.uploads.ofResponse(id),
    store.desks.lastReopening(id),
    store.desks.lastStep(id),
  );
  const receipt = submission && {
    hash: submission.hash,
    number: submission.number,
    paper: submission.paper,
  };
  return { ...current, submission, receipt, entry, files, reopened, step };
}

/** Since when the answer waits to be read, or with what it came back; null for the team, who sees no steps of the city. */
function reviewOf(
  response: ResponseRecord | null,
  step: StepRecord | null,
  reader: string | null,
): Pick<ResponseView, 'review' | 'sentBack'> {
  const { state } = response ?? {};
  const review =
    state === 'in-review' && step?.step === 'ask-review' ? { at: step.at, own: step.by === reader } : null;
  const sentBack =
    state === 'draft' && step?.step === 'send-back' ? { at: step.at, note: step.note ?? '' } : null;
  return { review, sentBack };
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

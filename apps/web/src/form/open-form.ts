import { may } from '#members';
import type { Questionnaire, Round } from '#survey';
import { idempotencyKey } from '../api/idempotency-key.ts';
import { readSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { readResponse, readRound } from '../api/survey.ts';
import type { ResponseView } from '../api/survey.ts';
import { browserClock } from '../device/clock.ts';
import { openDeviceStore } from '../device/device-store.ts';
import type { UploadDesk } from './file-field/upload-desk.ts';
import type { FormAddress } from './form-address.ts';
import { writingSession } from './guest-session.ts';
import { loadRareKinds } from './rare-kinds/load-rare-kinds.ts';
import type { RareKinds } from './rare-kinds/rare-kind.ts';
import { AnswerSaver } from './saving/answer-saver.ts';
import type { Unsaved } from './saving/save-queue.ts';
import { standingOf } from './saving/standing-of.ts';
import { sendAnswer } from './saving/send-answer.ts';

/** Everything that the form of one city stands on. */
export interface OpenForm {
  readonly address: FormAddress;
  readonly session: Session;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly response: ResponseView;
  readonly saver: AnswerSaver;
  /** The kinds of questions beyond the usual ones that this questionnaire asks. */
  readonly kinds: RareKinds;
  /** Where files go; undefined where no question asks for any. */
  readonly uploads: UploadDesk | undefined;
  /** The team types in what the city answered on paper. */
  readonly byTeam: boolean;
  /** True when what is typed outlives the page without a network. */
  readonly keptOnDevice: boolean;
}

/** Reads session, round and answer at once; null when nobody is signed in. Throws ApiProblem. */
export async function openForm(address: FormAddress): Promise<OpenForm | null> {
  const [known, asked, answer] = await Promise.all([
    readSession(),
    settled(readRound(address.round)),
    settled(readResponse(address.round, address.city)),
  ]);
  // Without a session the other two may be refused; that is no news then.
  const session = writingSession(known, address);
  if (session?.person == null) return null;
  const { round, questionnaire } = opened(asked);
  const response = opened(answer);
  const loading = Promise.all([loadRareKinds(questionnaire), uploadsOf(address, questionnaire, response)]);
  const { person, grants } = session;
  const actor = { kind: 'person', person: person.id, grants } as const;
  const byTeam = response.paperEntry !== null && !may(actor, 'response.write', address.city);

  const store = await openDeviceStore<Unsaved>('gnlc-form');
  const place = `${session.person.id}/${address.round}/${address.city}/`;
  const kept = await store.startingWith(place).catch(() => []);
  const saver = new AnswerSaver(
    {
      clock: browserClock,
      store,
      place,
      send: (write) => sendAnswer({ ...address, byTeam }, write),
      newKey: idempotencyKey,
      random: Math.random,
    },
    kept,
  );
  saver.read(response.revisions, response.savedAt, standingOf(response));
  const [kinds, uploads] = await loading;
  return {
    address,
    session,
    round,
    questionnaire,
    response,
    saver,
    kinds,
    uploads,
    byTeam,
    keptOnDevice: store.lasting,
  };
}

/** Only questionnaires that ask for files load what sends them. */
async function uploadsOf(
  address: FormAddress,
  questionnaire: Questionnaire,
  { files }: ResponseView,
): Promise<UploadDesk | undefined> {
  if (!questionnaire.sections.some(({ questions }) => questions.some(({ type }) => type === 'file')))
    return undefined;
  const { responseUploads } = await import('./file-field/response-uploads.ts');
  return responseUploads(address, files);
}

type Settled<Value> = { readonly value: Value } | { readonly problem: unknown };

const settled = <Value>(promise: Promise<Value>): Promise<Settled<Value>> =>
  promise.then(
    (value) => ({ value }),
    (problem: unknown) => ({ problem }),
  );

function opened<Value>(outcome: Settled<Value>): Value {
  if ('problem' in outcome) throw outcome.problem;
  return outcome.value;
}

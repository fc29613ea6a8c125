import type { Questionnaire, Round } from '#survey';
import { idempotencyKey } from '../api/idempotency-key.ts';
import { readSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { readResponse, readRound } from '../api/survey.ts';
import type { ResponseView } from '../api/survey.ts';
import { browserClock } from '../device/clock.ts';
import { openDeviceStore } from '../device/device-store.ts';
import type { FormAddress } from './form-address.ts';
import { writingSession } from './guest-session.ts';
import { loadRareKinds } from './rare-kinds/load-rare-kinds.ts';
import type { RareKinds } from './rare-kinds/rare-kind.ts';
import { AnswerSaver } from './saving/answer-saver.ts';
import type { Unsaved } from './saving/save-queue.ts';
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
  const { round: announced, questionnaire } = opened(asked);
  const response = opened(answer);
  // The city's own deadline; where its days of grace are over the round is closed for it. A kept answer may know neither.
  const over = response.phase === 'closed';
  const round = {
    ...announced,
    deadline: response.deadline ?? announced.deadline,
    ...(over && { state: 'closed' as const }),
  };
  const loading = loadRareKinds(questionnaire);

  const store = await openDeviceStore<Unsaved>('gnlc-form');
  const place = `${session.person.id}/${address.round}/${address.city}/`;
  const kept = await store.startingWith(place).catch(() => []);
  const saver = new AnswerSaver(
    {
      clock: browserClock,
      store,
      place,
      send: (write) => sendAnswer(address, write),
      newKey: idempotencyKey,
      random: Math.random,
    },
    kept,
  );
  saver.read(response.revisions, response.savedAt);
  return {
    address,
    session,
    round,
    questionnaire,
    response,
    saver,
    kinds: await loading,
    keptOnDevice: store.lasting,
  };
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

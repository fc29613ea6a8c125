import type { Actor, MemberCity } from '#members';
import type { StoreGate, Store, SubmissionHead } from '#store';
import { answerCells, answerColumns, fixedColumns, roundHash } from '#survey';
import type {
  Answers,
  Cell,
  CityState,
  ExportedSubmission,
  Questionnaire,
  QuestionsAbout,
  Round,
} from '#survey';
import { cityStates } from './city-states.ts';
import { roundOrRefuse } from './rounds.service.ts';

/** Submissions whose answers are read at a time. */
const batch = 200;

/** What is fixed about a round when a file of it is begun; answers follow in batches. */
export interface RoundExport {
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly hash: string;
  readonly heads: readonly SubmissionHead[];
  readonly members: ReadonlyMap<string, MemberCity>;
  /** Where every city that was asked stands. */
  readonly states: readonly CityState[];
}

/** A submission with what it says. */
export interface ExportedAnswers {
  readonly head: SubmissionHead;
  readonly submission: ExportedSubmission;
  readonly answers: Answers;
}

/** Fixes which submissions of a round a file rests on. */
export async function roundExport(store: Store, roundId: string): Promise<RoundExport> {
  const round = await roundOrRefuse(store, roundId);
  const { id, version } = round.questionnaire;
  const heads = await store.exports.heads(roundId);
  const members = new Map((await store.members.all()).map((city) => [city.id, city]));
  return {
    round,
    questionnaire: await store.rounds.questionnaire(id, version),
    hash: roundHash(round, heads),
    heads,
    members,
    states: await cityStates(store, round, members),
  };
}

/** The name of a file: what it is of, that it is simulated where it is, and the hash of the round. */
export function exportName(
  { round, hash }: Pick<RoundExport, 'round' | 'hash'>,
  what: string,
  ending: string,
) {
  return `${round.id}-${round.simulated ? 'simulated-' : ''}${what}-${hash.slice(0, 12)}.${ending}`;
}

/**
 * The submissions with their answers, by city. A transaction for each batch: a slow reader holds none open, and what was
 * submitted never changes.
 */
export async function* exportedAnswers(
  gate: StoreGate,
  actor: Actor,
  { heads, members }: RoundExport,
): AsyncGenerator<ExportedAnswers> {
  for (let from = 0; from < heads.length; from += batch) {
    const some = heads.slice(from, from + batch);
    const answers = await gate.as(actor).transaction((store) => store.exports.answers(some));
    for (const head of some) {
      const { response, commitment: _, ...said } = head;
      const submission = { ...said, member: members.get(head.city) ?? null };
      yield { head, submission, answers: answers.get(response) ?? {} };
    }
  }
}

/** The table of answers: its head, then a row for each city. */
export async function* answerRows(
  gate: StoreGate,
  actor: Actor,
  exported: RoundExport,
  about: QuestionsAbout = 'everything-else',
): AsyncGenerator<readonly Cell[]> {
  const columns = answerColumns(exported.questionnaire, about);
  yield [...fixedColumns.map(({ id }) => id), ...columns.map(({ id }) => id)];
  for await (const { submission, answers } of exportedAnswers(gate, actor, exported)) {
    yield [...fixedColumns.map(({ cell }) => cell(submission, exported)), ...answerCells(columns, answers)];
  }
}

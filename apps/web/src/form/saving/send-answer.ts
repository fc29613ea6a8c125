import type { Answer } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { saveAnswer } from '../../api/survey.ts';
import type { FormAddress } from '../form-address.ts';
import type { WriteResult } from './answer-saver.ts';
import { refusedWrite } from './refused-write.ts';
import type { Write } from './save-queue.ts';

/** Brings one write to the service and says what became of it. */
export async function sendAnswer(
  address: FormAddress & { readonly byTeam: boolean },
  write: Write,
): Promise<WriteResult> {
  const { question, value, revision, key } = write;
  try {
    const saved = await saveAnswer({ ...address, question }, { value, revision }, key);
    return { type: 'saved', revision: saved.revision, savedAt: saved.savedAt };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) return { type: 'failed' };
    if (problem.code !== 'answer-stale') return refusedWrite(problem);
    const current = problem.members['current'] as {
      value: Answer | null;
      revision: number;
      savedAt: string | null;
      by: string | null;
      self?: boolean;
    };
    const { value: theirs, revision: stands, savedAt: at, by, self = false } = current;
    return { type: 'stale', theirs, revision: stands, at, by, self };
  }
}

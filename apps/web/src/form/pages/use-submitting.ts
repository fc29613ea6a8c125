import { useRef, useState } from 'react';
import { questionsInOrder } from '#survey';
import type { Statement } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { submitResponse } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { FormError } from '../error-summary.tsx';
import { hashOf } from '../form-pages.ts';
import { questionOfPath } from '../question-of-path.ts';
import type { FormView } from './page-props.ts';

/** Submitting an answer under somebody's signature, and everything that can stand in its way. */
export function useSubmitting({ form, draft, questions, walk }: FormView) {
  const { t, local } = useText();
  const { address, saver, byTeam } = form;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  // One key for one statement: pressing twice, or again after a lost reply, submits once.
  const key = useRef(idempotencyKey());
  const here = (text: string): FormError => ({ text, href: '#question', go: () => undefined });

  const refused = (problem: ApiProblem): readonly FormError[] => {
    if (problem.status === 0) return [here(t('form.submitOffline'))];
    const named = problem.errors.flatMap(({ path, detail }) => {
      if (path === '/statement/date') return [here(detail)];
      const id = questionOfPath(path);
      const question = questionsInOrder(form.questionnaire).find((each) => each.id === id);
      if (question === undefined) return [];
      // A question that is not asked any more has no page: its answer is taken out where all are read.
      const asked = questions.includes(question);
      const page = asked ? ({ kind: 'question', question: id } as const) : ({ kind: 'check' } as const);
      return [{ text: `${local(question.title)} ${detail}`, href: hashOf(page), go: () => walk.go(page) }];
    });
    return named.length > 0 ? named : [here(problem.detail || t('common.broken'))];
  };

  /** Submits unless something is incomplete; then that is said. */
  const submit = async (
    incomplete: readonly FormError[],
    body: { readonly statement: Statement; readonly sheet?: string },
  ) => {
    if (busy) return;
    setErrors(incomplete);
    if (incomplete.length > 0) return;
    setBusy(true);
    await saver.retry();
    if (saver.queue.unsaved.length > 0) {
      setErrors([here(t('form.submitUnsaved', { changes: saver.queue.unsaved.length }))]);
    } else {
      try {
        draft.submitted(await submitResponse({ ...address, byTeam }, body, key.current));
        scrollTo(0, 0);
      } catch (problem) {
        const refusal = problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '');
        // A refusal is an answer to this key; what is mended goes under a new one.
        if (!refusal.worthRetrying) key.current = idempotencyKey();
        setErrors(refused(refusal));
      }
    }
    setBusy(false);
  };

  return {
    errors,
    busy,
    submit,
    /** What is submitted is another statement now. */
    edited: () => {
      key.current = idempotencyKey();
    },
  };
}

/** An error that leads to a field by its id. */
export const fieldError = (id: string, text: string): FormError => ({
  text,
  href: `#${id}`,
  go: () => document.getElementById(id)?.focus(),
});

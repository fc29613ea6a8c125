import { useId, useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { addComment, resolveComment } from '../../api/city-desk.ts';
import type { DeskComment } from '../../api/city-desk.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import type { ResponseAddress } from '../../api/survey.ts';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { handName } from './hand-name.ts';

/** What was said, with a way to deal with it. */
export function CommentList(props: {
  address: ResponseAddress;
  comments: readonly DeskComment[];
  changed: () => Promise<void>;
}) {
  const { address, comments, changed } = props;
  const { t, date } = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const resolve = async ({ id, resolvedAt }: DeskComment) => {
    setProblem(null);
    try {
      await resolveComment(address, id, resolvedAt === null);
      await changed();
    } catch (cause) {
      setProblem((cause instanceof ApiProblem && cause.detail) || t('answer-desk.offline'));
    }
  };
  return (
    <>
      <ul className="comments">
        {comments.map((comment) => (
          <li key={comment.id} className={comment.resolvedAt === null ? '' : 'comment-done'}>
            <p className="comment-text" dir="auto">
              {comment.text}
            </p>
            <p className="field-help">
              {t('answer-desk.saidBy', {
                name: handName(comment.by, t),
                time: date(comment.at, momentFormat),
              })}
              {comment.resolvedBy !== null && (
                <>
                  {' · '}
                  {t('answer-desk.resolvedBy', { name: handName(comment.resolvedBy, t) })}
                </>
              )}
            </p>
            <button
              type="button"
              className="button button-link"
              aria-label={t(
                comment.resolvedAt === null ? 'answer-desk.resolveComment' : 'answer-desk.reopenComment',
                {
                  text: comment.text.slice(0, 80),
                },
              )}
              onClick={() => void resolve(comment)}
            >
              {t(comment.resolvedAt === null ? 'answer-desk.resolve' : 'answer-desk.openAgain')}
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** A field to say something about one question. */
export function NewComment(props: {
  address: ResponseAddress;
  question: string;
  changed: () => Promise<void>;
}) {
  const { address, question, changed } = props;
  const { t } = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  // The same words sent again after a lost reply are one comment.
  const key = useRef(idempotencyKey());
  const add = async () => {
    if (text.trim() === '') return;
    setProblem(null);
    try {
      await addComment(address, { question, text: text.trim() }, key.current);
      key.current = idempotencyKey();
      setText('');
      await changed();
    } catch (cause) {
      setProblem((cause instanceof ApiProblem && cause.detail) || t('answer-desk.offline'));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('answer-desk.commentOn')}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={2}
        maxLength={2000}
        value={text}
        onInput={(event) => {
          key.current = idempotencyKey();
          setText(event.currentTarget.value);
        }}
      />
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <p>
        <button type="button" className="button button-outline" onClick={() => void add()}>
          {t('answer-desk.comment')}
        </button>
      </p>
    </div>
  );
}

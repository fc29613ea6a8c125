import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { builtInLanguage } from '#members';
import { sendComment } from '../../api/plan-consultation.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';

/** A comment of the city on one line; it stands word for word once it is sent. */
export function CommentForm(props: { city: string; consultation: string; line: string; about: string }) {
  const { city, consultation, line, about } = props;
  const { t, language } = useText();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () => sendComment(city, consultation, { line, language: builtInLanguage(language), words }),
    onSuccess: async () => {
      setOpen(false);
      setWords('');
      await queries.invalidateQueries({ queryKey: ['city', city, 'consultations'] });
    },
  });
  if (!open)
    return (
      <p>
        <button
          type="button"
          className="button button-link"
          aria-label={t('plan-consultation.commentOn', { line: about.slice(0, 80) })}
          onClick={() => setOpen(true)}
        >
          {t('plan-consultation.comment')}
        </button>
      </p>
    );
  return (
    <form
      className="stack plan-comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <LongField
        label={t('plan-consultation.yourComment')}
        help={t('plan-consultation.commentHelp')}
        value={words}
        change={setWords}
        required
        minLength={1}
        maxLength={8_000}
        rows={4}
      />
      {send.error !== null && <Refusal problem={send.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={send.isPending}>
          {t('plan-consultation.send')}
        </button>
        <button type="button" className="button button-link" onClick={() => setOpen(false)}>
          {t('plan-consultation.cancel')}
        </button>
      </div>
    </form>
  );
}

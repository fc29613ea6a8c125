import { questionsInOrder } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { overlaid } from '../answer-draft.ts';
import { AnswerList } from '../answer-list.tsx';
import type { FormView } from './page-props.ts';

/** What this device holds and the server does not have, where no line at the foot says so; nothing where there is none. */
export function UnsentChanges(
  props: Pick<FormView, 'areas'> & {
    readonly form: Pick<FormView['form'], 'questionnaire' | 'saver'>;
    readonly draft: Pick<FormView['draft'], 'queue'>;
    readonly where: 'submitted' | 'draft';
  },
) {
  const { form, draft, areas, where } = props;
  const { t } = useText();
  const { unsaved } = draft.queue;
  if (unsaved.length === 0) return null;
  const ids = new Set(unsaved.map(({ question }) => question));
  return (
    <section className="not-asked no-print" role="alert" aria-labelledby="unsent">
      <h2 id="unsent">{t('answer-desk.unsent', { changes: unsaved.length, where })}</h2>
      <p>{t('answer-desk.unsentHelp')}</p>
      <AnswerList
        questions={questionsInOrder(form.questionnaire).filter(({ id }) => ids.has(id))}
        answers={overlaid({}, unsaved)}
        areas={areas}
      />
      <p>
        <button type="button" className="button button-outline" onClick={() => void form.saver.retry()}>
          {t('common.tryAgain')}
        </button>
      </p>
    </section>
  );
}

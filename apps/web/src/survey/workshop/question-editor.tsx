import { freeId, withNewQuestion, withoutQuestion, withQuestion, withWords, wordsOrNone } from '#survey';
import type { Question } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { useWriting } from './draft-context.ts';
import { LimitsEditor } from './limits-editor.tsx';
import { problemsAt } from './problems-at.ts';
import { Problems } from './problems.tsx';

/** Everything about one question, in the language that the draft is written in. */
export function QuestionEditor({ question, choose }: { question: Question; choose: (part: string) => void }) {
  const { t } = useText();
  const { document: draft, view, problem, change } = useWriting();
  const { source } = view;
  const first = draft.sections.findIndex(({ questions }) => questions.includes(question));
  const section = draft.sections[first]!;
  const second = section.questions.indexOf(question);
  const put = (next: Question) => change(withQuestion(draft, question.id, next));
  const neighbour = section.questions[second + 1] ?? section.questions[second - 1];
  return (
    <>
      <h2>{t(`workshop.type.${question.type}`)}</h2>
      <Problems problems={problemsAt(problem?.errors ?? [], `/sections/${first}/questions/${second}`)} />
      <LongField
        label={t('workshop.questionTitle')}
        required
        minLength={1}
        maxLength={4_000}
        rows={2}
        value={question.title[source]}
        change={(words) => put({ ...question, title: withWords(question.title, source, words) })}
      />
      <LongField
        label={t('workshop.help')}
        maxLength={4_000}
        rows={2}
        value={question.help?.[source] ?? ''}
        change={(words) => put({ ...question, help: wordsOrNone(question.help, source, words) })}
      />
      <label className="check-line">
        <input
          type="checkbox"
          checked={question.core}
          onChange={(event) => put({ ...question, core: event.target.checked })}
        />
        {t('workshop.core')}
      </label>
      <LimitsEditor question={question} put={put} />
      <ConditionEditor question={question} put={put} />
      <CodeField question={question} put={put} choose={choose} />
      <p className="page-actions">
        <button
          type="button"
          className="button button-outline"
          onClick={() => {
            const copy = { ...question, id: freeId(draft, 'question') };
            change(withNewQuestion(draft, copy, { section: section.id, after: question.id }));
            choose(copy.id);
          }}
        >
          {t('workshop.duplicate')}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={draft.sections.length === 1 && section.questions.length === 1}
          onClick={() => {
            change(withoutQuestion(draft, question.id));
            choose(neighbour?.id ?? '');
          }}
        >
          {t('workshop.remove')}
        </button>
      </p>
    </>
  );
}

/** The name of the question in files and conditions; taken when it is left, so that no letter of it is ever a name of its own. */
function CodeField(props: {
  question: Question;
  put: (next: Question) => void;
  choose: (part: string) => void;
}) {
  const { question, put, choose } = props;
  const { t } = useText();
  return (
    <form
      className="workshop-code"
      onSubmit={(event) => {
        event.preventDefault();
        const id = new FormData(event.currentTarget).get('code') as string;
        if (id === question.id) return;
        put({ ...question, id });
        choose(id);
      }}
      onBlur={(event) => event.currentTarget.checkValidity() && event.currentTarget.requestSubmit()}
    >
      <label className="field">
        <span>{t('workshop.code')}</span>
        <span className="field-help">{t('workshop.codeHelp')}</span>
        <input
          name="code"
          className="input"
          dir="ltr"
          required
          maxLength={60}
          pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*"
          autoComplete="off"
          defaultValue={question.id}
        />
      </label>
    </form>
  );
}

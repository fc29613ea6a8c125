import { useEffect, useId, useMemo, useState } from 'react';
import { answerProblem } from '#survey';
import type { Answer, Question } from '#survey';
import { AnswerSummary } from '../form/answer-summary.tsx';
import type { NamedArea } from '../form/field-props.ts';
import { QuestionField } from '../form/question-field.tsx';
import { loadRareKinds } from '../form/rare-kinds/load-rare-kinds.ts';
import type { RareKinds } from '../form/rare-kinds/rare-kind.ts';
import { RareKindsContext } from '../form/rare-kinds/rare-kinds-context.tsx';
import { problemText } from '../i18n/problem-text.ts';
import { useText } from '../i18n/text-context.tsx';
import { exampleAnswers, exampleQuestionnaire, exampleQuestions, exampleUploads } from './form-fixture.ts';
import '../form/form.css';

const states = ['empty', 'halfway', 'whole'] as const;

/** Every kind of question of the city's form: empty, in the middle or wrong, whole; each can be tried. */
export function FormFields({ only }: { only: string | null }) {
  const { local } = useText();
  const [kinds, setKinds] = useState<RareKinds | null>(null);
  useEffect(() => {
    void loadRareKinds(exampleQuestionnaire).then(setKinds);
  }, []);
  const areas = useMemo(
    () => exampleQuestionnaire.catalogue.areas.map(({ id, name }) => ({ id, name: local(name) })),
    [local],
  );
  if (kinds === null) return null;
  return (
    <RareKindsContext.Provider value={kinds}>
      {exampleQuestions
        .filter(({ id }) => only === null || only === id)
        .map((question) => (
          <section key={question.id} className="gallery-field">
            {states.map((state) => {
              const answer = state === 'empty' ? undefined : exampleAnswers[state][question.id];
              return state !== 'empty' && answer === undefined ? null : (
                <FieldInState key={state} question={question} first={answer} areas={areas} state={state} />
              );
            })}
          </section>
        ))}
    </RareKindsContext.Provider>
  );
}

function FieldInState(props: {
  question: Question;
  first: Answer | undefined;
  areas: readonly NamedArea[];
  state: string;
}) {
  const { question, first, areas, state } = props;
  const text = useText();
  const { local } = text;
  const [answer, change] = useState(first);
  const ids = { title: useId(), help: useId(), problem: useId(), field: useId() };
  const problems =
    answer === undefined
      ? []
      : answerProblem(exampleQuestionnaire, question.id, answer, {
          complete: true,
          uploads: exampleUploads.known,
        });
  const texts = [...new Set(problems.map(({ code, params = {} }) => problemText(code, params, text)))];
  return (
    <div className="form-page">
      <p className="form-section">
        <code>
          {question.type} · {state}
        </code>
      </p>
      <h1 id={ids.title}>{local(question.title)}</h1>
      <p className="form-help" id={ids.help}>
        {question.help !== null && local(question.help)}
      </p>
      {texts.length > 0 && (
        <p className="field-error" id={ids.problem}>
          {texts.join(' ')}
        </p>
      )}
      <QuestionField
        id={ids.field}
        labelledBy={ids.title}
        question={question}
        answer={answer}
        areas={areas}
        describedBy={texts.length > 0 ? `${ids.help} ${ids.problem}` : ids.help}
        invalid={texts.length > 0}
        today="2019-04-18"
        uploads={exampleUploads}
        change={(value) => change(value ?? undefined)}
      />
      <div className="answer-body gallery-summary">
        <AnswerSummary question={question} answer={answer} areas={areas} />
      </div>
    </div>
  );
}

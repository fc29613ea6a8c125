import { useState } from 'react';
import { isSubmitted } from '#survey';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { PageHeading } from '../page-heading.tsx';
import type { FormView } from '../pages/page-props.ts';
import { ChangeList } from './change-list.tsx';
import { CommentList } from './comment-list.tsx';
import { DeskState } from './desk-state.tsx';
import { DeskTexts } from './desk-texts.tsx';
import { handName } from './hand-name.ts';
import { PaperLinks } from './paper-links.tsx';
import { questionOf, sectionProgress } from './section-progress.ts';
import { useDesk } from './use-desk.ts';
import './desk.css';

/** The city's desk: where the answer stands, who works on it, what was said, and what can be printed. */
export function DeskPage(props: FormView) {
  return (
    <DeskTexts>
      <Desk {...props} />
    </DeskTexts>
  );
}

function Desk(props: FormView) {
  const { form, draft, questions, walk, arrives } = props;
  const { t, date, local } = useText();
  const { desk, problem, read } = useDesk(form.address);
  const [history, showHistory] = useState(false);
  const sections = sectionProgress(form.questionnaire, questions, draft.answers);
  const done = sections.reduce((sum, section) => sum + section.done, 0);
  const changed = async () => {
    await Promise.all([read(), draft.readAgain()]);
  };
  const commented = [...new Set(desk?.comments.map(({ question }) => question) ?? [])];
  const over = isSubmitted(draft.response.state);
  const openOf = (ids: readonly string[]) =>
    desk?.comments.filter(({ question, resolvedAt }) => resolvedAt === null && ids.includes(question))
      .length ?? 0;
  return (
    <>
      <PageHeading arrives={arrives}>{t('answer-desk.title', { city: draft.response.cityName })}</PageHeading>
      {desk === null ? (
        <p role="status">
          {problem === null ? t('answer-desk.opening') : problem.detail || t('answer-desk.offline')}
        </p>
      ) : (
        <DeskState {...props} desk={desk} done={done} of={questions.length} changed={changed} />
      )}
      <section className="desk-part" aria-labelledby="desk-sections">
        <h2 id="desk-sections">{t('answer-desk.sections')}</h2>
        <ul className="desk-sections">
          {sections.map(({ section, done: answered, of, go }) => {
            const open = openOf(section.questions.map(({ id }) => id));
            const title = local(section.title);
            return (
              <li key={section.id}>
                {over ? (
                  <span>{title}</span>
                ) : (
                  <button
                    type="button"
                    className="button button-link"
                    aria-label={t('answer-desk.goToSection', { section: title })}
                    onClick={() => walk.go({ kind: 'question', question: go })}
                  >
                    {title}
                  </button>
                )}
                <span className="desk-count">
                  {t('answer-desk.sectionDone', { done: answered, of })}
                  {open > 0 && (
                    <span className="fact-more">{t('answer-desk.openComments', { count: open })}</span>
                  )}
                </span>
                <progress className="desk-bar" value={answered} max={of} aria-hidden="true" />
              </li>
            );
          })}
        </ul>
      </section>
      {desk !== null && desk.writers.length > 0 && (
        <section className="desk-part" aria-labelledby="desk-people">
          <h2 id="desk-people">{t('answer-desk.people')}</h2>
          <dl className="facts">
            {desk.writers.map(({ by, at, questions: count }) => (
              <div key={at + (by.name ?? '')}>
                <dt>
                  <bdi>{handName(by, t)}</bdi>
                </dt>
                <dd>
                  <span className="fact-more">
                    {t('answer-desk.wrote', { count, time: date(at, momentFormat) })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {desk !== null && (
        <section className="desk-part" aria-labelledby="desk-comments">
          <h2 id="desk-comments">{t('answer-desk.comments')}</h2>
          <p className="field-help">{t('answer-desk.commentsHelp')}</p>
          {commented.length === 0 && <p>{t('answer-desk.noComments')}</p>}
          {commented.map((id) => {
            const question = questionOf(form.questionnaire, id);
            return (
              <div key={id} className="desk-thread">
                <h3>{question === undefined ? id : local(question.title)}</h3>
                <CommentList
                  address={form.address}
                  comments={desk.comments.filter((comment) => comment.question === id)}
                  changed={read}
                />
              </div>
            );
          })}
        </section>
      )}
      <section className="desk-part" aria-labelledby="desk-papers">
        <h2 id="desk-papers">{t('answer-desk.papers')}</h2>
        <PaperLinks response={draft.response} />
        {!over && draft.response.number !== null && (
          <p>
            <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'sheet' })}>
              {t('form.signOnPaper')}
            </button>
          </p>
        )}
      </section>
      {desk !== null && (
        <section className="desk-part" aria-labelledby="desk-history">
          <h2 id="desk-history">{t('answer-desk.history')}</h2>
          {history ? (
            <ChangeList {...props} steps={desk.steps} />
          ) : (
            <button type="button" className="button button-outline" onClick={() => showHistory(true)}>
              {t('answer-desk.showHistory')}
            </button>
          )}
        </section>
      )}
    </>
  );
}

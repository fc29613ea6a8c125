import { useEffect, useMemo, useState } from 'react';
import { may } from '#members';
import { isSubmitted, visibleQuestions } from '#survey';
import { useText } from '../i18n/text-context.tsx';
import { SignInHere } from '../sign-in/sign-in-here.tsx';
import { cityPhase, roundOfCity } from './city-phase.ts';
import type { NamedArea } from './field-props.ts';
import { FormFrame } from './form-frame.tsx';
import { formPages } from './form-pages.ts';
import { isGuest } from './guest-session.ts';
import type { OpenForm } from './open-form.ts';
import { CoreDonePage } from './pages/core-done-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { SaveLine } from './saving/save-line.tsx';
import {
  LazyCheckPage,
  LazyClosedPage,
  LazyDeskPage,
  LazyReceiptPage,
  LazySheetPage,
  LazySignPage,
} from './lazy-parts.tsx';
import { saveState } from './saving/save-state.ts';
import { useDraft } from './use-draft.ts';
import { useFormPage } from './use-form-page.ts';

/** The form of one city, page by page. */
export function FilledForm({ form: opened }: { form: OpenForm }) {
  const { session, questionnaire, saver, keptOnDevice } = opened;
  const { t, local } = useText();
  const draft = useDraft(opened);
  const { answers } = draft;
  const questions = useMemo(() => visibleQuestions(questionnaire, answers), [questionnaire, answers]);
  const pages = useMemo(() => formPages(questions), [questions]);
  const walk = useFormPage(pages);
  const [signingIn, signIn] = useState(false);
  const { response, queue } = draft;
  const { deadline } = response;
  const form = useMemo(() => {
    const round = roundOfCity(opened.round, deadline === undefined ? {} : { deadline });
    return { ...opened, round };
  }, [opened, deadline]);
  const { round } = form;
  const phase = cityPhase(round, response, new Date());
  const city = response.cityName;

  useEffect(() => {
    document.title = `${t('form.answerOf', { city })} – ${round.title} – ${t('common.product')}`;
  }, [t, city, round.title]);

  const areas = useMemo(
    () =>
      response.areaOrder.flatMap((id): NamedArea[] => {
        const area = questionnaire.catalogue.areas.find((each) => each.id === id);
        return area === undefined ? [] : [{ id, name: local(area.name) }];
      }),
    [response.areaOrder, questionnaire, local],
  );

  const actor = { kind: 'person', person: session.person?.id ?? '', grants: session.grants } as const;
  const cityId = response.city;
  const mayWrite = form.byTeam || may(actor, 'response.write', cityId);
  // A guest writes as a contributor does; what the city says among itself is for those who signed in.
  const mayDiscuss = !isGuest(session) && may(actor, 'response.discuss', cityId);
  const maySubmit = form.byTeam || may(actor, 'response.submit', cityId);
  const ofTeam = may(actor, 'response.read');
  const arrives = walk.moved;
  const view = { form, phase, draft, questions, areas, walk, mayDiscuss, maySubmit, ofTeam, arrives };
  const over = isSubmitted(response.state);
  const upcoming = phase === 'upcoming';
  const title = t('form.answerOf', { city });

  const { page, previous, go } = walk;
  const back = previous === null ? {} : { back: () => go(previous) };
  if (page.kind === 'desk' && mayDiscuss) {
    return (
      <FormFrame title={title} {...back}>
        <LazyDeskPage {...view} />
      </FormFrame>
    );
  }
  if (over)
    return (
      <FormFrame title={title}>
        <LazyReceiptPage {...view} />
      </FormFrame>
    );
  if ((phase !== 'open' && phase !== 'grace') || !mayWrite) {
    return (
      <FormFrame title={title}>
        <LazyClosedPage {...view} reason={!mayWrite ? 'reader' : upcoming ? 'upcoming' : 'closed'} />
      </FormFrame>
    );
  }

  const state = saveState(queue, keptOnDevice);
  const look = () => {
    if (state.kind === 'signed-out') signIn(true);
    else if (state.kind === 'refused' && !state.final) {
      void saver.retry();
      return;
    } else if ('question' in state) go({ kind: 'question', question: state.question });
    scrollTo(0, 0);
  };
  const line = <SaveLine state={state} act={look} />;
  const question = page.kind === 'question' ? questions.find(({ id }) => id === page.question) : undefined;
  const shown = { ...view, line, frame: { title, ...back } };
  const notice = signingIn && queue.signedOut && (
    <section className="sign-in-again" aria-label={t('form.save.signIn')}>
      <p>{t('form.signInAgain')}</p>
      {isGuest(session) && <p>{t('form.orLink')}</p>}
      <SignInHere
        done={() => {
          signIn(false);
          saver.signedIn();
        }}
      />
    </section>
  );
  if (question !== undefined)
    return <QuestionPage key={question.id} {...shown} notice={notice} question={question} />;
  switch (page.kind) {
    case 'core-done':
      return <CoreDonePage {...shown} notice={notice} />;
    case 'check':
      return (
        <FormFrame
          title={title}
          {...back}
          foot={
            <>
              {line}
              <button type="button" className="button" onClick={() => go({ kind: 'sign' })}>
                {t(maySubmit ? 'form.toSign' : 'form.toReady')}
              </button>
            </>
          }
        >
          {notice}
          <LazyCheckPage {...view} />
        </FormFrame>
      );
    case 'sign':
      return (
        <FormFrame title={title} {...back} foot={line}>
          {notice}
          <LazySignPage {...view} />
        </FormFrame>
      );
    case 'sheet':
      return (
        <FormFrame title={title} {...back} foot={line}>
          {notice}
          {maySubmit && <LazySheetPage {...view} />}
        </FormFrame>
      );
    default:
      return <StartPage {...shown} notice={notice} />;
  }
}

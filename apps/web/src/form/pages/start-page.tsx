import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { Deadline, RoundName } from '../deadline.tsx';
import { FormFrame } from '../form-frame.tsx';
import { LazyGuestNote, LazyTeamPart } from '../lazy-parts.tsx';
import { isGuest } from '../guest-session.ts';
import { PageHeading } from '../page-heading.tsx';
import { PaperMark } from '../paper-mark.tsx';
import type { FormPageProps } from './page-props.ts';

/** Who answers for which city, until when, and where the questions come from. */
export function StartPage(props: FormPageProps) {
  const { form, draft, questions, walk, arrives, line, notice, frame } = props;
  const { t, local } = useText();
  const { round, questionnaire, session } = form;
  const guest = isGuest(session);
  const { response, answers } = draft;
  const core = questions.filter((question) => question.core).length;
  const begun = Object.keys(answers).length > 0;
  const foot = (
    <>
      {line}
      <button type="button" className="button" onClick={() => walk.next && walk.go(walk.next)}>
        {t(begun ? 'form.goOn' : 'form.begin')}
      </button>
    </>
  );
  return (
    <FormFrame {...frame} foot={foot}>
      {response.simulated && (
        <p className="form-mark">
          <SimulatedMark />
        </p>
      )}
      {notice}
      <PageHeading arrives={arrives}>{local(questionnaire.title)}</PageHeading>
      <p className="form-lead">{t('form.startLead', { city: response.cityName })}</p>
      {round.practice && (
        <p className="form-practice">
          <b>{t('form.practice')}</b>
        </p>
      )}
      <dl className="facts">
        <RoundName round={round} />
        <div>
          <dt>{t('form.answersFor')}</dt>
          <dd>
            <bdi>{response.cityName}</bdi>
          </dd>
        </div>
        {!guest && (
          <div>
            <dt>{t('form.signedInAs')}</dt>
            <dd>
              <bdi>{session.person?.label}</bdi>
            </dd>
          </div>
        )}
        <Deadline round={round} phase={props.phase} />
        <div>
          <dt>{t('form.length')}</dt>
          <dd>{t('form.lengthOf', { core, optional: questions.length - core })}</dd>
        </div>
      </dl>
      <PaperMark response={response} />
      {guest && <LazyGuestNote city={response.cityName} form={form} />}
      {form.byTeam && <LazyTeamPart {...props} mayEnter={false} />}
      {begun && (
        <p>
          <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'check' })}>
            {t('form.seeAll')}
          </button>
        </p>
      )}
      {props.mayDiscuss && (
        <p>
          <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'desk' })}>
            {t('form.toDesk')}
          </button>
        </p>
      )}
      <aside className="form-note">
        <h2>{t('form.provenance')}</h2>
        <p>{local(questionnaire.provenance)}</p>
        <p>{t('form.kept')}</p>
      </aside>
    </FormFrame>
  );
}

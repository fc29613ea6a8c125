import { may } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { AnswerList } from '../answer-list.tsx';
import { Deadline, RoundName } from '../deadline.tsx';
import { DeskTexts } from '../desk/desk-texts.tsx';
import { LazyTeamPart } from '../lazy-parts.tsx';
import { PaperMark } from '../paper-mark.tsx';
import { PageHeading } from '../page-heading.tsx';
import type { FormView } from './page-props.ts';
import { UnsentChanges } from './unsent-changes.tsx';

/** An answer that this person cannot write now: the round is not open, or they only read. */
export function ClosedPage(props: FormView & { reason: 'closed' | 'upcoming' | 'reader' }) {
  const { form, draft, questions, areas, arrives, reason } = props;
  const { t, date } = useText();
  const { round } = form;
  const { response, answers } = draft;
  const { person, grants } = form.session;
  const actor = { kind: 'person', person: person?.id ?? '', grants } as const;
  const begun = Object.keys(response.revisions).length > 0;
  const mayEnter = reason === 'reader' && !begun && may(actor, 'response.enter');
  const told = questions.filter(({ id }) => answers[id] !== undefined);
  return (
    <>
      {response.simulated && (
        <p className="form-mark">
          <SimulatedMark />
        </p>
      )}
      <PageHeading arrives={arrives}>{t(`form.stopped.${reason}`)}</PageHeading>
      <p className="form-lead">
        {t(`form.stoppedHelp.${reason}`, { city: response.cityName, day: date(round.opensAt) })}
      </p>
      {draft.queue.unsaved.length > 0 && (
        <DeskTexts>
          <UnsentChanges {...props} where="draft" />
        </DeskTexts>
      )}
      <dl className="facts">
        <RoundName round={round} />
        <Deadline round={round} phase={props.phase} />
      </dl>
      <PaperMark response={response} />
      {props.ofTeam && <LazyTeamPart {...props} mayEnter={mayEnter} />}
      {told.length > 0 && (
        <>
          <h2 className="answers-title">{t('form.draftSoFar')}</h2>
          <AnswerList questions={told} answers={answers} areas={areas} />
        </>
      )}
    </>
  );
}

import { builtInLanguage } from '#members';
import { responsePath } from '../../api/survey.ts';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { AnswerList } from '../answer-list.tsx';
import { RoundName } from '../deadline.tsx';
import { DeskTexts } from '../desk/desk-texts.tsx';
import { LazyTeamPart } from '../lazy-parts.tsx';
import { PaperMark } from '../paper-mark.tsx';
import { isGuest } from '../guest-session.ts';
import { PageHeading } from '../page-heading.tsx';
import type { FormView } from './page-props.ts';
import { UnsentChanges } from './unsent-changes.tsx';

/** Proof that the answer is in: number, fingerprint, who signed, and what was said. Made to be printed. */
export function ReceiptPage(props: FormView) {
  const { form, draft, questions, areas, walk, mayDiscuss, ofTeam, arrives } = props;
  const { t, date, language } = useText();
  const { number, cityName, receipt, statement, submittedAt, state, simulated, answers } = draft.response;
  // A guest has no receipt: it is for those who answer for the city under their name.
  const guest = isGuest(form.session);
  const groups = receipt?.hash.slice(0, 24).toUpperCase().match(/.{4}/g) ?? [];
  return (
    <>
      {simulated && (
        <p className="form-mark">
          <SimulatedMark />
        </p>
      )}
      <PageHeading arrives={arrives}>{t('form.submitted', { city: cityName })}</PageHeading>
      <p className="form-lead">
        {t(guest ? 'form.submittedGuest' : state === 'late' ? 'form.submittedLate' : 'form.submittedHelp', {
          time: submittedAt === null ? '' : date(submittedAt, momentFormat),
          late: state === 'late' ? 'yes' : 'no',
        })}
      </p>
      {draft.queue.unsaved.length > 0 && (
        <DeskTexts>
          <UnsentChanges {...props} where="submitted" />
        </DeskTexts>
      )}
      <dl className="facts receipt">
        <RoundName round={form.round} />
        {receipt !== null && (
          <>
            <div>
              <dt>{t('form.receiptNumber')}</dt>
              <dd dir="ltr">
                {number}-{receipt.number}
              </dd>
            </div>
            <div>
              <dt>{t('form.fingerprint')}</dt>
              <dd className="fingerprint" dir="ltr">
                {groups.map((group, index) => (
                  <span key={index}>{group}</span>
                ))}
              </dd>
            </div>
          </>
        )}
        {statement !== null && (
          <div>
            <dt>{t('form.signedBy')}</dt>
            <dd>
              <bdi>{statement.name}</bdi>
              <span className="fact-more">
                <bdi>{statement.title}</bdi>, {date(statement.date)}
              </span>
            </dd>
          </div>
        )}
      </dl>
      <p className="form-actions no-print">
        <button type="button" className="button button-outline" onClick={() => print()}>
          <Icon name="print" />
          {t('form.print')}
        </button>{' '}
        {!guest && (
          <a
            className="button button-outline"
            href={`${responsePath(draft.response)}/papers/receipt.pdf?language=${builtInLanguage(language)}`}
            download
          >
            <Icon name="download" />
            {t('form.receiptPdf')}
          </a>
        )}
      </p>
      <PaperMark response={draft.response} />
      {ofTeam ? (
        <LazyTeamPart {...props} mayEnter={false} />
      ) : (
        <p className="form-help">{t('form.reopenHelp')}</p>
      )}
      {mayDiscuss && (
        <p className="no-print">
          <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'desk' })}>
            {t('form.toDesk')}
          </button>
        </p>
      )}
      <h2 className="answers-title">{t('form.whatWasSaid', { city: cityName })}</h2>
      <AnswerList questions={questions} answers={answers} areas={areas} />
    </>
  );
}

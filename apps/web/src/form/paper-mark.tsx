import { isSubmitted } from '#survey';
import { responsePath } from '../api/survey.ts';
import type { ResponseView } from '../api/survey.ts';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';

/** Says what came on paper, where the scan is, and why the answer is open again; nothing where there is nothing of it. */
export function PaperMark({ response }: { response: ResponseView }) {
  const { t, date } = useText();
  const { paperEntry, receipt, reopened, sentBack, state } = response;
  const over = isSubmitted(state);
  const scan = over ? (receipt?.paper ?? paperEntry?.form) : paperEntry?.form;
  return (
    <>
      {scan !== undefined && (
        <p className="form-practice">
          {t(paperEntry !== null ? 'form.enteredByTeam' : 'form.signedOnPaper')}{' '}
          <a className="no-print" href={`${responsePath(response)}/files/${scan}`} download>
            {t('form.seeScan')}
          </a>
        </p>
      )}
      {state === 'reopened' && reopened !== null && (
        <p className="form-practice">{t('form.reopenedBecause', { reason: reopened.reason })}</p>
      )}
      {sentBack != null && (
        <p className="form-practice">
          {t('form.sentBackBecause', { time: date(sentBack.at, momentFormat), note: sentBack.note })}
        </p>
      )}
    </>
  );
}

import { isSubmitted } from '#survey';
import { responsePath } from '../api/survey.ts';
import type { ResponseView } from '../api/survey.ts';
import { useText } from '../i18n/text-context.tsx';

/** Says what came on paper, and where the scan is; nothing where it was all done on screens. */
export function PaperMark({ response }: { response: ResponseView }) {
  const { t } = useText();
  const { paperEntry, receipt, reopened, state } = response;
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
    </>
  );
}

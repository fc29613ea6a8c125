import { useState } from 'react';
import { earliestDay } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { PageHeading } from '../page-heading.tsx';
import { PaperMark } from '../paper-mark.tsx';
import type { FormView } from '../pages/page-props.ts';
import { useSubmitting } from '../pages/use-submitting.ts';
import { signingDay } from '../signing-day.ts';
import { DeskTexts } from './desk-texts.tsx';
import { SignerFields, useSignerFields } from './signer-fields.tsx';
import './desk.css';

/** The team submits what a city answered on paper, under the signature that stands on the form. */
export function PaperSignPage(props: FormView) {
  return (
    <DeskTexts>
      <PaperSign {...props} />
    </DeskTexts>
  );
}

function PaperSign(props: FormView) {
  const { form, draft, arrives } = props;
  const { t } = useText();
  const { errors, busy, submit, edited } = useSubmitting(props);
  // The day is that on the paper, not the one on which it is typed in: nothing stands there before.
  const [signer, setSigner] = useState({ name: '', title: '', date: '' });
  const { id, missing } = useSignerFields(signer);
  const city = draft.response.cityName;
  const statement = { ...signer, name: signer.name.trim(), title: signer.title.trim() };
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading arrives={arrives}>{t('answer-desk.paperSignTitle', { city })}</PageHeading>
      <p className="form-lead">{t('answer-desk.paperSignLead', { city })}</p>
      <PaperMark response={draft.response} />
      <SignerFields
        id={id}
        signer={signer}
        earliest={earliestDay(form.round.opensAt)}
        latest={signingDay(draft.response, new Date())}
        errors={errors}
        change={(next) => {
          edited();
          setSigner(next);
        }}
      />
      <p className="form-help">{t('answer-desk.paperSignHelp', { city })}</p>
      <button
        type="button"
        className="button submit"
        aria-disabled={busy}
        onClick={() => void submit(missing(), { statement })}
      >
        {t(busy ? 'form.submitting' : 'form.submit', { city })}
      </button>
    </>
  );
}

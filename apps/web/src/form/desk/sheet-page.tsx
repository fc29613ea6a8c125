import { useState } from 'react';
import { builtInLanguage } from '#members';
import { earliestDay } from '#survey';
import { responsePath } from '../../api/survey.ts';
import type { ResponseFile } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { PageHeading } from '../page-heading.tsx';
import type { FormView } from '../pages/page-props.ts';
import { fieldError, useSubmitting } from '../pages/use-submitting.ts';
import { signingDay } from '../signing-day.ts';
import { DeskTexts } from './desk-texts.tsx';
import { PaperFile } from './paper-file.tsx';
import { SignerFields, useSignerFields } from './signer-fields.tsx';
import { useDesk } from './use-desk.ts';
import './desk.css';

/** Printed, signed, stamped, photographed, sent: the signature of a town hall that signs on paper. */
export function SheetPage(props: FormView) {
  return (
    <DeskTexts>
      <Sheet {...props} />
    </DeskTexts>
  );
}

const sheetField = 'signed-sheet';

function Sheet(props: FormView) {
  const { form, draft, arrives } = props;
  const { t, language } = useText();
  const { address } = form;
  const { response } = draft;
  const { desk } = useDesk(address);
  const day = signingDay(response, new Date());
  const { errors, busy, submit, edited } = useSubmitting(props);
  const [sheet, setSheet] = useState<ResponseFile | null>(null);
  const [signer, setSigner] = useState({ name: '', title: '', date: day });
  const { id, missing } = useSignerFields(signer);
  const statement = { ...signer, name: signer.name.trim(), title: signer.title.trim() };
  const sign = () =>
    submit(
      [...(sheet === null ? [fieldError(sheetField, t('answer-desk.sheetMissing'))] : []), ...missing()],
      { statement, ...(sheet !== null && { sheet: sheet.id }) },
    );

  const paper = `${responsePath(address)}/papers/signing-sheet.pdf?language=${builtInLanguage(language)}`;
  const digits = desk?.fingerprint?.slice(0, 12).toUpperCase().match(/.{4}/g) ?? [];
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading arrives={arrives}>{t('answer-desk.sheetTitle')}</PageHeading>
      <ol className="sheet-steps">
        <li>
          <p>{t('answer-desk.sheetStep1')}</p>
          <p>
            <a className="button button-outline" href={paper} download>
              <Icon name="download" />
              {t('answer-desk.paper.signing-sheet')}
            </a>
          </p>
          {response.number !== null && (
            <>
              <p>{t('answer-desk.sheetCheck')}</p>
              <p className="fingerprint" dir="ltr">
                <span>{response.number}</span>
                {digits.map((group, index) => (
                  <span key={index}>{group}</span>
                ))}
              </p>
              <p className="field-help">{t('answer-desk.sheetDiffers')}</p>
            </>
          )}
        </li>
        <li>
          <p>{t('answer-desk.sheetStep2')}</p>
          <PaperFile
            address={address}
            place="signed-sheet"
            sent={sheet}
            took={(file) => {
              edited();
              setSheet(file);
            }}
            field={sheetField}
            missing={sheet === null && errors.some(({ href }) => href === `#${sheetField}`)}
          />
        </li>
        <li>
          <p>{t('answer-desk.sheetStep3')}</p>
          <SignerFields
            id={id}
            signer={signer}
            earliest={earliestDay(form.round.opensAt)}
            latest={day}
            errors={errors}
            change={(next) => {
              edited();
              setSigner(next);
            }}
          />
        </li>
      </ol>
      <button type="button" className="button submit" aria-disabled={busy} onClick={() => void sign()}>
        {t(busy ? 'form.submitting' : 'form.submit', { city: response.cityName })}
      </button>
    </>
  );
}

import { useRef, useState } from 'react';
import { builtInLanguage } from '#members';
import { ApiProblem } from '../../api/api-problem.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { responsePath, submitResponse } from '../../api/survey.ts';
import type { ResponseFile } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { PageHeading } from '../page-heading.tsx';
import type { FormView } from '../pages/page-props.ts';
import { today } from '../today.ts';
import { DeskTexts } from './desk-texts.tsx';
import { PaperFile } from './paper-file.tsx';
import { SignerFields } from './signer-fields.tsx';
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

function Sheet({ form, draft, walk, arrives }: FormView) {
  const { t, language } = useText();
  const { address, saver, byTeam } = form;
  const { response } = draft;
  const { desk } = useDesk(address);
  const day = today(new Date());
  const [sheet, setSheet] = useState<ResponseFile | null>(null);
  const [signer, setSigner] = useState({ name: '', title: '', date: day });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const key = useRef(idempotencyKey());

  const submit = async () => {
    const missing = [
      ...(sheet === null ? [t('answer-desk.sheetMissing')] : []),
      ...(Object.values(signer).some((value) => value.trim().length < 2)
        ? [t('answer-desk.signerMissing')]
        : []),
    ];
    setProblems(missing);
    if (missing.length > 0 || sheet === null) return;
    setBusy(true);
    await saver.flush();
    try {
      const statement = { ...signer, name: signer.name.trim(), title: signer.title.trim() };
      draft.submitted(
        await submitResponse({ ...address, byTeam }, { statement, sheet: sheet.id }, key.current),
      );
      scrollTo(0, 0);
    } catch (cause) {
      const problem = cause instanceof ApiProblem ? cause : new ApiProblem(500, 'unknown', '');
      if (!problem.worthRetrying) key.current = idempotencyKey();
      const reason = problem.detail || t(problem.status === 0 ? 'form.submitOffline' : 'common.broken');
      setProblems([reason, ...problem.errors.map(({ detail }) => detail)]);
    }
    setBusy(false);
  };

  const paper = `${responsePath(address)}/papers/signing-sheet.pdf?language=${builtInLanguage(language)}`;
  const digits = desk?.fingerprint?.slice(0, 12).toUpperCase().match(/.{4}/g) ?? [];
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          errors={problems.map((text) => ({ text, href: '#question', go: () => walk.go({ kind: 'check' }) }))}
        />
      )}
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
          <PaperFile address={address} place="signed-sheet" sent={sheet} took={setSheet} />
        </li>
        <li>
          <p>{t('answer-desk.sheetStep3')}</p>
          <SignerFields
            signer={signer}
            latest={day}
            change={(next) => {
              key.current = idempotencyKey();
              setSigner(next);
            }}
          />
        </li>
      </ol>
      <button
        type="button"
        className="button submit"
        aria-disabled={busy}
        onClick={() => !busy && void submit()}
      >
        {t(busy ? 'form.submitting' : 'form.submit', { city: response.cityName })}
      </button>
    </>
  );
}

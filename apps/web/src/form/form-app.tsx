import { useEffect, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';
import { SignInHere } from '../sign-in/sign-in-here.tsx';
import { FilledForm } from './filled-form.tsx';
import type { FormAddress } from './form-address.ts';
import { FormFrame } from './form-frame.tsx';
import { openForm } from './open-form.ts';
import type { OpenForm } from './open-form.ts';
import { RareKindsContext } from './rare-kinds/rare-kinds-context.tsx';

type Stage =
  | { kind: 'opening' | 'nobody' }
  | { kind: 'open'; form: OpenForm }
  | { kind: 'refused'; problem: ApiProblem };

/** Opens the answer that the address names, or says why it cannot. */
export function FormApp(props: { address: FormAddress | null; opening: Promise<OpenForm | null> }) {
  const { address } = props;
  const { t } = useText();
  const [opening, open] = useState(props.opening);
  const [stage, setStage] = useState<Stage>({ kind: 'opening' });
  useEffect(() => {
    opening.then(
      (form) => setStage(form === null ? { kind: 'nobody' } : { kind: 'open', form }),
      (problem: unknown) => {
        const refusal = problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '');
        setStage(refusal.status === 401 ? { kind: 'nobody' } : { kind: 'refused', problem: refusal });
      },
    );
  }, [opening]);
  const again = () => address !== null && open(openForm(address));

  if (address === null) return <Refused text={t('form.noSuchForm')} />;
  switch (stage.kind) {
    case 'opening':
      return <Opening />;
    case 'nobody':
      return (
        <FormFrame title={t('form.answer')}>
          <h1>{t('form.signInFirst')}</h1>
          <p className="form-lead">{t('form.signInHelp')}</p>
          <p>{t('form.orLink')}</p>
          <SignInHere done={again} />
        </FormFrame>
      );
    case 'open':
      return (
        <RareKindsContext.Provider value={stage.form.kinds}>
          <FilledForm form={stage.form} />
        </RareKindsContext.Provider>
      );
    case 'refused': {
      const { status, detail } = stage.problem;
      if (status === 403) {
        return (
          <FormFrame title={t('form.answer')}>
            <h1>{t('form.notYours')}</h1>
            <p className="form-lead">{t('form.notYoursHelp')}</p>
            <p>{t('form.orLink')}</p>
            <SignInHere done={again} />
          </FormFrame>
        );
      }
      const text = status === 0 ? t('form.offlineFirst') : detail || t('common.broken');
      return <Refused text={text} again={again} />;
    }
  }
}

function Refused({ text, again }: { text: string; again?: () => void }) {
  const { t } = useText();
  return (
    <FormFrame title={t('form.answer')}>
      <h1>{t('form.cannotOpen')}</h1>
      <p className="form-lead" role="alert">
        {text}
      </p>
      {again !== undefined && (
        <button type="button" className="button" onClick={again}>
          {t('common.tryAgain')}
        </button>
      )}
    </FormFrame>
  );
}

/** The shape of the first page while its content is on the way. */
function Opening() {
  const { t } = useText();
  return (
    <FormFrame title={t('form.answer')}>
      <div className="form-skeleton" role="status">
        <span className="unseen">{t('form.opening')}</span>
        <i />
        <i />
        <i />
      </div>
    </FormFrame>
  );
}

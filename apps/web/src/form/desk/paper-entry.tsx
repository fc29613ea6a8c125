import { useText } from '../../i18n/text-context.tsx';
import type { FormView } from '../pages/page-props.ts';
import { DeskTexts } from './desk-texts.tsx';
import { PaperFile } from './paper-file.tsx';
import './desk.css';

/** For the team: begins typing in what a city answered on paper, with the scanned form. */
export function PaperEntry(props: FormView) {
  return (
    <DeskTexts>
      <Entry {...props} />
    </DeskTexts>
  );
}

function Entry({ form, draft }: FormView) {
  const { t } = useText();
  return (
    <section className="desk-part" aria-labelledby="paper-entry">
      <h2 id="paper-entry">{t('answer-desk.enterTitle')}</h2>
      <p>{t('answer-desk.enterHelp', { city: draft.response.cityName })}</p>
      {/* From here on this page writes by the team's own way: it is read anew. */}
      <PaperFile address={form.address} place="paper" sent={null} took={() => location.reload()} />
    </section>
  );
}

import { directionOf } from '#members';
import type { Language } from '#members';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { AmendmentLines } from '../../assembly/amendments/amendment-lines.tsx';
import { AmendmentTies } from '../../assembly/amendments/amendment-ties.tsx';
import { useCityNames } from '../../assembly/amendments/use-city-names.ts';
import { amendmentTexts } from '../../i18n/amendment-messages.ts';
import { MoreTexts } from '../../i18n/more-texts.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useAmendments } from '../amendments/use-amendments.ts';

interface Props {
  readonly assembly: AssemblyView;
  readonly item: ItemView;
  readonly language: Language;
}

/** The amendment that is up in one of the booth's languages, with its reason; in the original where nobody translated it. */
export function BoothAmendment(props: Props) {
  return (
    <MoreTexts texts={amendmentTexts}>
      <InLanguage {...props} />
    </MoreTexts>
  );
}

function InLanguage({ assembly, item, language }: Props) {
  const { t, language: reader, direction } = useText();
  const { view } = useAmendments(assembly.id, language, assembly.ledgerHead.number);
  const cityName = useCityNames();
  if (view === null) return null;
  return view.amendments
    .filter((each) => each.item === item.id || each.bloc === item.id)
    .map((amendment) => (
      <section key={amendment.id} className="booth-amendment" lang={reader} dir={direction}>
        <h3>
          {amendment.label} {t('amendments.by', { city: amendment.cities[0]?.cityName ?? '' })}
        </h3>
        <AmendmentLines amendment={amendment} cityName={cityName} reader={language} />
        <p>
          <b>{t('amendments.reason')}: </b>
          <span lang={amendment.reasonLanguage} dir={directionOf(amendment.reasonLanguage)}>
            {amendment.reason}
          </span>
        </p>
        <AmendmentTies amendment={amendment} all={view} />
      </section>
    ));
}

import { builtInLanguage } from '#members';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { AmendmentLines } from '../../assembly/amendments/amendment-lines.tsx';
import { AmendmentTies } from '../../assembly/amendments/amendment-ties.tsx';
import { useCityNames } from '../../assembly/amendments/use-city-names.ts';
import { amendmentTexts } from '../../i18n/amendment-messages.ts';
import { MoreTexts } from '../../i18n/more-texts.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useAmendments } from './use-amendments.ts';

/** What the amendment that is up would change, under its question. */
export function AmendmentAtVote(props: { assembly: AssemblyView; item: ItemView }) {
  return (
    <MoreTexts texts={amendmentTexts}>
      <AtVote {...props} />
    </MoreTexts>
  );
}

function AtVote({ assembly, item }: { assembly: AssemblyView; item: ItemView }) {
  const { t, language } = useText();
  // A translation may come in while it is discussed; nothing else of it changes any more.
  const { view } = useAmendments(assembly.id, builtInLanguage(language), `${item.id} ${item.state}`);
  const cityName = useCityNames();
  const shown = (view?.amendments ?? []).filter((each) => each.item === item.id || each.bloc === item.id);
  if (view === null || shown.length === 0) return null;
  return shown.map((amendment) => (
    <section key={amendment.id} className="amendment-at-vote">
      <p className="phone-until">
        {shown.length > 1 && <b>{amendment.label} </b>}
        {amendment.cities[0] !== undefined && t('amendments.by', { city: amendment.cities[0].cityName })}
      </p>
      <AmendmentLines amendment={amendment} cityName={cityName} reader={view.language} words={8} />
      <AmendmentTies amendment={amendment} all={view} />
    </section>
  ));
}

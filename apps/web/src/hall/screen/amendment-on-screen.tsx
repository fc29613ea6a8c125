import { builtInLanguage } from '#members';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { AmendmentLines } from '../../assembly/amendments/amendment-lines.tsx';
import { AmendmentTies } from '../../assembly/amendments/amendment-ties.tsx';
import { useCityNames } from '../../assembly/amendments/use-city-names.ts';
import { amendmentTexts } from '../../i18n/amendment-messages.ts';
import { MoreTexts } from '../../i18n/more-texts.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useAmendments } from '../amendments/use-amendments.ts';

/** Words beside a change, and lines of an amendment, that the back row can read at once. */
const WORDS = 7;
const LINES = 3;
/** So many amendments that come next are named. */
const NEXT = 6;

interface Props {
  readonly assembly: AssemblyView;
  readonly item: ItemView;
  /** The poll or the call is open and needs the room. */
  readonly small: boolean;
}

/** The amendment that is up as the projector shows it: what goes out, what comes in, what falls with it, what comes next. */
export function AmendmentOnScreen(props: Props) {
  return (
    <MoreTexts texts={amendmentTexts}>
      <OnScreen {...props} />
    </MoreTexts>
  );
}

function OnScreen({ assembly, item, small }: Props) {
  const { t, list, language } = useText();
  const { view } = useAmendments(assembly.id, builtInLanguage(language), `${item.id} ${item.state}`);
  const cityName = useCityNames();
  if (view === null) return null;
  const shown = view.amendments.filter((each) => each.item === item.id || each.bloc === item.id);
  const [only] = shown;
  if (only === undefined) return null;
  const next = nextLabels(assembly, item, view.amendments);
  return (
    <div className={small ? 'screen-amendment screen-amendment-small' : 'screen-amendment'}>
      {shown.length === 1 ? (
        <>
          <AmendmentLines
            amendment={only}
            cityName={cityName}
            reader={view.language}
            words={WORDS}
            most={small ? 2 : LINES}
          />
          <p className="screen-mover">
            {t('amendments.by', { city: only.cities[0]?.cityName ?? '' })}
            {only.cities.length > 1 &&
              ` · ${t('amendments.supporters', {
                count: only.cities.length - 1,
                cities: list(only.cities.slice(1, 5).map((each) => each.cityName)),
              })}`}
          </p>
          {!small && <AmendmentTies amendment={only} all={view} />}
        </>
      ) : (
        <>
          <p className="screen-words">{t('amendments.enBloc', { count: shown.length })}</p>
          {shown.slice(0, small ? 2 : LINES).map((amendment) => (
            <div key={amendment.id} className="screen-of-bloc">
              <b>{amendment.label}</b>
              <AmendmentLines
                amendment={amendment}
                cityName={cityName}
                reader={view.language}
                words={4}
                most={1}
              />
            </div>
          ))}
        </>
      )}
      {next.length > 0 && <p className="screen-mover">{t('amendments.next', { labels: list(next) })}</p>}
    </div>
  );
}

/** Amendments that come up after this item, by their labels. */
function nextLabels(
  { items }: AssemblyView,
  item: ItemView,
  amendments: readonly {
    readonly label: string;
    readonly item: string | null;
    readonly bloc: string | null;
  }[],
): readonly string[] {
  return items
    .filter(({ id, state, kind }) => id !== item.id && state === 'waiting' && kind === 'amendment')
    .sort((a, b) => a.place - b.place)
    .flatMap(({ id }) => amendments.filter((each) => each.item === id && each.bloc !== item.id))
    .slice(0, NEXT)
    .map(({ label }) => label);
}

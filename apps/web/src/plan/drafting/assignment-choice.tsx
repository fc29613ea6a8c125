import { splitFrom } from '#ranking';
import type { DraftInput } from '#plan';
import type { DraftTerms } from '../../api/plan.ts';
import { Pick } from '../../desk/pick.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';

type Assignment = NonNullable<DraftTerms['assignments']>[number];

/** To which part of a split area each offer belongs; nothing to ask where no area was split. */
export function AssignmentChoice(props: {
  areas: readonly { readonly area: string }[];
  areaName: (area: string) => string;
  /** What an earlier draft of the decision rests on; null where there is none yet. */
  input: DraftInput | null;
  look: (city: string) => CityLook;
  assignments: readonly Assignment[];
  choose: (assignments: readonly Assignment[]) => void;
}) {
  const { areas, areaName, input, look, assignments, choose } = props;
  const { t } = useText();
  const wholes = [...new Set(areas.map(({ area }) => splitFrom(area)).filter((each) => each !== null))];
  if (wholes.length === 0) return null;
  return (
    <fieldset className="draft-group">
      <legend>{t('plan-draft.assign')}</legend>
      <p className="field-help">
        {input === null ? t('plan-draft.assignLater') : t('plan-draft.assignHelp')}
      </p>
      {wholes.flatMap((from) => {
        const heirs = areas.map(({ area }) => area).filter((area) => splitFrom(area) === from);
        return (input?.offers ?? [])
          .filter(({ area }) => area === from)
          .map(({ city, kind }) => {
            const same = (each: Assignment) => each.city === city && each.kind === kind && each.from === from;
            return (
              <p key={`${city} ${kind}`} className="draft-assign">
                <CityName {...look(city)} />
                <span className="quiet">{t(`plan-draft.kind.${kind}`)}</span>
                <Pick
                  label={t('plan-draft.assignOf', { city: look(city).name })}
                  value={assignments.find(same)?.into ?? ''}
                  options={[
                    { id: '', label: t('plan-draft.notAssigned') },
                    ...heirs.map((area) => ({ id: area, label: areaName(area) })),
                  ]}
                  choose={(into) =>
                    choose([
                      ...assignments.filter((each) => !same(each)),
                      ...(into === '' ? [] : [{ city, kind, from, into }]),
                    ])
                  }
                />
              </p>
            );
          });
      })}
    </fieldset>
  );
}

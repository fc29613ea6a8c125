import { reasonText } from '#plan';
import type { Plan } from '#plan';
import { DataTable } from '../../desk/data-table.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';

/** Offers that the plan does not use, each with why. */
export function UnusedOffers(props: {
  plan: Plan;
  look: (city: string) => CityLook;
  areaName: (area: string) => string;
}) {
  const { plan, look, areaName } = props;
  const { t, local } = useText();
  return (
    <details>
      <summary>{t('plan-draft.unused', { offers: plan.unusedOffers.length })}</summary>
      <DataTable
        label={t('plan-draft.unusedLabel')}
        sortName="offers"
        rows={plan.unusedOffers}
        rowKey={({ city, area, kind }) => `${city} ${area} ${kind}`}
        columns={[
          {
            id: 'city',
            label: t('plan-read.city'),
            kind: 'name',
            value: ({ city }) => look(city).name,
            cell: ({ city }) => <CityName {...look(city)} />,
          },
          {
            id: 'area',
            label: t('ranking.area'),
            value: ({ area }) => areaName(area),
            cell: ({ area }) => areaName(area),
          },
          {
            id: 'kind',
            label: t('plan-draft.offered'),
            value: ({ kind }) => kind,
            cell: ({ kind }) => t(`plan-draft.kind.${kind}`),
          },
          {
            id: 'reason',
            label: t('plan-draft.whyUnused'),
            cell: ({ reason }) => reasonText(reason, local),
          },
        ]}
      />
    </details>
  );
}

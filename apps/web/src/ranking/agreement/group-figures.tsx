import { useQuery } from '@tanstack/react-query';
import { moreThanChance } from '#findings';
import type { RankingReport } from '#ranking';
import { readGroupAgreements } from '../../api/ranking.ts';
import type { RunView } from '../../api/ranking.ts';
import { TableFigure } from '../../charts/table-figure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { RankTable, RankTableKey } from '../rank-table/rank-table.tsx';

import { groupLabel } from './group-label.ts';

/** Ranks by size, language and income of the cities, beside the network's. For those who may read answers. */
export function GroupFigures(props: { report: RankingReport; run: RunView; name: (area: string) => string }) {
  const { report, run, name } = props;
  const text = useText();
  const { t, number } = text;
  const found = useQuery({
    queryKey: ['agreement', run.id, run.reportHash],
    queryFn: () => readGroupAgreements(run.id),
  });
  const places = report.settings.places;
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 });
  const areas = report.areas.map(({ id }) => id);
  const network = {
    id: 'network',
    head: t('agreement.network'),
    note: t('agreement.answers', { answers: report.preferences }),
    ranks: Object.fromEntries(report.areas.map(({ id, rank }) => [id, rank])),
  };
  return (
    <Loaded query={found}>
      {({ attributes, smallestCell }) => (
        <>
          {attributes.map(({ attribute, groups, disagreement }) => {
            const columns = groups.map(({ groups: ids, answers, ranks }) => ({
              id: ids.join('+'),
              head: groupLabel(attribute, ids, text),
              note: t(ranks === null ? 'agreement.tooFew' : 'agreement.answers', { answers }),
              ranks,
            }));
            const shown = columns.filter(({ ranks }) => ranks !== null);
            return (
              <TableFigure
                key={attribute}
                title={
                  disagreement === null || shown.length < 2
                    ? t('agreement.groupsNone', { attribute })
                    : t('agreement.groups', {
                        attribute,
                        between: percent(disagreement.between),
                        chance: percent(disagreement.byChance),
                        more: moreThanChance(disagreement) ? 'yes' : 'no',
                      })
                }
                note={t('agreement.groupsNote', { attribute, least: smallestCell })}
                table={{
                  head: [t('ranking.area'), t('agreement.network'), ...shown.map(({ head }) => head)],
                  rows: report.areas.map(({ id, rank }) => [
                    name(id),
                    rank,
                    ...shown.map(({ ranks }) => ranks?.[id] ?? ''),
                  ]),
                }}
                legend={<RankTableKey places={places} hidden={shown.length < columns.length} />}
                file={`agreement-${attribute}-run-${run.number}`}
              >
                <RankTable areas={areas} columns={[network, ...columns]} places={places} name={name} />
              </TableFigure>
            );
          })}
        </>
      )}
    </Loaded>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Language } from '#members';
import type { Plan } from '#plan';
import { comparePlanVersions } from '../../api/plan-edits.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { DiffText } from './diff-text.tsx';
import { lineName } from './line-name.ts';

/** What differs between two versions, line by line and word by word. */
export function Comparison(props: {
  id: string;
  plan: Plan;
  query: { readonly from: number; readonly to: number; readonly language: Language };
}) {
  const { id, plan, query } = props;
  const words = useText();
  const { t } = words;
  const compared = useQuery({
    queryKey: ['plan', id, 'comparison', query],
    queryFn: () => comparePlanVersions(id, query),
    staleTime: Infinity,
  });
  return (
    <Loaded query={compared}>
      {({ lines }) =>
        lines.length === 0 ? (
          <p>{t('plan-edit.noDifference')}</p>
        ) : (
          <>
            <p>{t('plan-edit.differences', { count: lines.length })}</p>
            <dl className="plan-comparison-lines">
              {lines.map((line) => (
                <div key={line.id}>
                  <dt>
                    {lineName(line.id, plan, words)}
                    {line.kind !== 'changed' && (
                      <span className="quiet"> {t(`plan-edit.line.${line.kind}`)}</span>
                    )}
                  </dt>
                  <dd lang={query.language}>
                    <DiffText parts={line.parts} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )
      }
    </Loaded>
  );
}

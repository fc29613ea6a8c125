import type { ReactNode } from 'react';
import type { RankingReport } from '#ranking';
import { silentBound } from '#findings';
import type { RankingTests, Variant } from '#findings';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The three questions that everyone asks, each answered in one sentence; who and which method can be chosen. */
export function HardQuestions(props: {
  report: RankingReport;
  tests: RankingTests;
  name: (area: string) => string;
  /** Behind the orders of a file there is no roll on which anybody could be silent. */
  ofFile: boolean;
}) {
  const { report, tests, name, ofFile } = props;
  const { t, has, list } = useText();
  const places = report.settings.places;
  const groups = [...tests.countries, ...tests.regions];
  const [askedGroup, askGroup] = useAddressState('without', '');
  const [askedMethod, askMethod] = useAddressState('method', '');
  const group = groups.find(({ id }) => id === askedGroup) ?? groups[0];
  const method =
    tests.methods.find(({ id }) => id === askedMethod) ??
    tests.methods.find(({ id }) => id === 'rankedPairsMargins') ??
    tests.methods[0];
  // Among the companions every method stands for its family: by margins, as the official rule counts ties.
  const asked = ({ id, label }: Variant) => {
    const key = `holds.asked.${id}`;
    return has(key) ? t(key) : label;
  };
  const bound = silentBound(report);
  const values = (variant: Variant) => ({
    same: variant.entered.length + variant.left.length === 0 ? 'yes' : 'no',
    entered: list(variant.entered.map(name)),
    left: list(variant.left.map(name)),
    places,
    shift: variant.largestShift,
  });
  return (
    <dl className="hard-questions">
      {group !== undefined && (
        <Question
          asks={
            <Pick
              label={t('holds.askWithout')}
              value={group.id}
              options={groups.map(({ id, label }) => ({ id, label: t('holds.question', { what: label }) }))}
              choose={askGroup}
            />
          }
        >
          {t('holds.answerWithout', { ...values(group), answers: group.note ?? '' })}
        </Question>
      )}
      {method !== undefined && (
        <Question
          asks={
            <Pick
              label={t('holds.askMethod')}
              value={method.id}
              options={tests.methods.map((each) => ({
                id: each.id,
                label: t('holds.wouldMethod', { method: asked(each) }),
              }))}
              choose={askMethod}
            />
          }
        >
          {t('holds.answerMethod', { ...values(method), method: asked(method) })}
        </Question>
      )}
      {!ofFile && (
        <Question asks={t('holds.askSilent', { silent: bound.silent })}>
          {t('holds.answerSilent', {
            silent: bound.silent,
            settled: bound.settled.length,
            places,
            areas: list(bound.settled.map(name)),
            turn: bound.atLine === null || bound.atLine.needed === null ? 'no' : 'yes',
            needed: bound.atLine?.needed ?? 0,
            above: bound.atLine === null ? '' : name(bound.atLine.above),
            below: bound.atLine === null ? '' : name(bound.atLine.below),
          })}
        </Question>
      )}
    </dl>
  );
}

function Question({ asks, children }: { asks: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{asks}</dt>
      <dd>{children}</dd>
    </div>
  );
}

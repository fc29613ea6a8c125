import { reasonText } from '#plan';
import type { Reason } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { ReadLine } from './read-line.tsx';
import type { Asking } from './read-line.tsx';

/** What is missing, each as a line of its own. `base`: id of the area with a dot, or nothing for the plan. */
export function ReadGaps(props: { base: string; gaps: readonly Reason[]; asking: Asking }) {
  const { base, gaps, asking } = props;
  const { t, local } = useText();
  if (gaps.length === 0) return null;
  return (
    <>
      {base === '' ? <h2>{t('plan.gaps')}</h2> : <h3>{t('plan.gapsHead')}</h3>}
      {gaps.map((gap, index) => {
        const text = reasonText(gap, local);
        return (
          <ReadLine
            key={JSON.stringify(gap)}
            id={`${base}gap${index + 1}`}
            name={text.slice(0, 80)}
            asking={asking}
          >
            <p className={gap.code.startsWith('gap-') ? 'read-gap' : undefined}>{text}</p>
          </ReadLine>
        );
      })}
    </>
  );
}

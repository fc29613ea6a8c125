import type { ItemView, PollView } from '../../api/assembly.ts';
import { resultInWords, ruleInWords } from '../../assembly/rule-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';

/** How the last poll came out: the word, the numbers, the reason. */
export function LastResult({ item, poll }: { item: ItemView; poll: PollView }) {
  const { t, local } = useText();
  const { outcome, tally, rule, quorum } = poll;
  if (outcome === null || tally === null) return null;
  return (
    <section className="last-result" aria-label={t('hall.lastResult')}>
      <p>{t('hall.itemTitle', { number: item.number, title: local(item.title) })}</p>
      <h2 className={outcome.verdict === 'adopted' ? '' : 'verdict-against'}>
        {t(`assembly.itemState.${outcome.verdict}`)}
      </h2>
      <p>
        {outcome.verdict !== 'no-quorum' && `${ruleInWords(rule, t)} `}
        {resultInWords(rule, quorum, outcome, t)}
      </p>
      <p>{t('hall.tally', { yes: tally.yes, no: tally.no, abstain: tally.abstain })}</p>
    </section>
  );
}

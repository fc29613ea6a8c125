import { callInWords, outcomeInWords, withoutInWords } from '../../assembly/outcome-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Decided } from '../live/scene.ts';

/** How the last item came out: the word, the reason, the numbers. */
export function LastResult({ decided }: { decided: Decided }) {
  const text = useText();
  const { t, local } = text;
  const { item } = decided;
  const words =
    decided.kind === 'called'
      ? callInWords(decided.call, t)
      : outcomeInWords(decided.poll, decided.poll.result, text);
  if (words === null) return null;
  const poll = decided.kind === 'result' ? decided.poll : null;
  const without = poll && withoutInWords(poll, text);
  const order = poll?.result?.ordered?.order ?? [];
  return (
    <section className="last-result" aria-label={t('hall.lastResult')}>
      <p>{t('hall.itemTitle', { number: item.number, title: local(item.title) })}</p>
      <h2 className={words.good ? '' : 'verdict-against'}>{words.word}</h2>
      {poll?.rehearsal === true && <p className="phone-practice">{t('hall.rehearsalPoll')}</p>}
      <p>{words.why}</p>
      {order.length > 0 && (
        <ol className="last-order">
          {order.map((group) => (
            <li key={group.join()}>
              {group
                .map((id) => poll?.options.find((one) => one.id === id))
                .map((option) => (option === undefined ? '' : local(option.title)))
                .join(' = ')}
            </li>
          ))}
        </ol>
      )}
      {without !== null && <p>{without}</p>}
      {poll?.tally && (
        <p>{t('hall.tally', { yes: poll.tally.yes, no: poll.tally.no, abstain: poll.tally.abstain })}</p>
      )}
    </section>
  );
}

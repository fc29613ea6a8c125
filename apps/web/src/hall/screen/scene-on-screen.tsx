import type { AssemblyView } from '../../api/assembly.ts';
import { resultInWords, ruleInWords } from '../../assembly/rule-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ItemsBoard } from '../items-board.tsx';
import type { Scene } from '../live/scene.ts';
import { BallotBars } from './ballot-bars.tsx';

/** Characters from which a title stands smaller, so that the bars below it keep their room. */
const LONG = 64;

/** What the hall looks at: the text, how many are recorded, then the verdict with its rule in words. */
export function SceneOnScreen({ scene, assembly }: { scene: Scene; assembly: AssemblyView }) {
  const { t, local, number } = useText();
  if (scene.kind === 'over') {
    const adopted = assembly.items.filter((item) => item.state === 'adopted').length;
    return (
      <>
        <h1>{t('hall.over')}</h1>
        <p className="screen-verdict screen-calm">
          {t('hall.adoptedOf', { adopted, items: assembly.items.length })}
        </p>
        <ItemsBoard items={assembly.items} />
      </>
    );
  }
  const { item } = scene;
  const words = t('hall.itemTitle', { number: item.number, title: local(item.title) });
  const title = <h1 className={words.length > LONG ? 'screen-long' : ''}>{words}</h1>;
  if (scene.kind === 'next') {
    return (
      <>
        {title}
        <p className="screen-verdict screen-calm">{t('hall.next')}</p>
        <p className="screen-words">{local(item.summary)}</p>
      </>
    );
  }
  const { poll } = scene;
  if (scene.kind === 'polling') {
    return (
      <>
        {title}
        <p className="screen-words">{local(item.summary)}</p>
        <p className="screen-verdict" aria-live="polite">
          {number(poll.recorded)}
          <small>{t('hall.recordedTail', { present: assembly.present })}</small>
        </p>
        <div className="screen-progress" aria-hidden="true">
          <span
            style={{ inlineSize: `${Math.min(1, poll.recorded / Math.max(1, assembly.present)) * 100}%` }}
          />
        </div>
        <p className="screen-words">
          <b>{t('hall.pollIsOpen')}.</b> {ruleInWords(poll.rule, t)}
        </p>
      </>
    );
  }
  const { outcome, tally } = poll;
  if (outcome === null || tally === null) return title;
  return (
    <>
      {title}
      <p
        className={outcome.verdict === 'adopted' ? 'screen-verdict' : 'screen-verdict screen-against'}
        role="status"
      >
        {t(`assembly.itemState.${outcome.verdict}`)}
      </p>
      <p className="screen-words">
        {outcome.verdict !== 'no-quorum' && (
          <>
            {ruleInWords(poll.rule, t)}
            <br />
          </>
        )}
        <b>{resultInWords(poll.rule, poll.quorum, outcome, t)}</b>
      </p>
      <BallotBars rule={poll.rule} outcome={outcome} tally={tally} />
    </>
  );
}

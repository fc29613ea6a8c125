import { lazy, Suspense } from 'react';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { callInWords, outcomeInWords, withoutInWords } from '../../assembly/outcome-in-words.ts';
import { ruleInWords } from '../../assembly/rule-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ItemsBoard } from '../items-board.tsx';
import { lastDecided } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import { clockTime, useCountdown } from '../use-countdown.ts';
import { OtherTongues } from './other-tongues.tsx';
import { ResultPicture } from './result-picture.tsx';
import { VoteBoard } from './vote-board.tsx';

// Only a session that amends loads it; its picture has no room for the question in other languages.
const AmendmentOnScreen = lazy(() =>
  import('./amendment-on-screen.tsx').then((chunk) => ({ default: chunk.AmendmentOnScreen })),
);

/** Characters from which a title stands smaller, so that the bars below it keep their room. */
const LONG = 36;
/** The same for a verdict that is a name. */
const LONG_NAME = 16;

/** What the hall looks at, one thing at a time: the text, the call, how many are recorded, the board, the result. */
export function SceneOnScreen(props: {
  scene: Scene;
  assembly: AssemblyView;
  /** When the clock of the poll runs out. */
  until: string | null;
}) {
  const { scene, assembly, until } = props;
  const { t, local } = useText();
  switch (scene.kind) {
    case 'over': {
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
    case 'next':
      return <NextScene scene={scene} assembly={assembly} />;
    case 'calling':
      return (
        <>
          <Title scene={scene} />
          <p className="screen-words">{local(scene.item.question)}</p>
          <Amended assembly={assembly} item={scene.item} small />
          <p className="screen-verdict screen-ask" role="status">
            {t('hall.anyObjection')}
          </p>
          <p className="screen-words">
            <b>{t('hall.callRule')}</b>
            <br />
            {t('hall.callScreen')}
          </p>
          {!isAmendment(scene.item) && <OtherTongues text={scene.item.question} />}
        </>
      );
    case 'polling':
      return <PollScene scene={scene} assembly={assembly} until={until} />;
    case 'board':
      return <BoardScene scene={scene} />;
    case 'result':
    case 'called':
      return <DecidedScene scene={scene} />;
  }
}

type Of<Kind extends Scene['kind']> = Extract<Scene, { readonly kind: Kind }>;

function isAmendment({ kind }: ItemView): boolean {
  return kind === 'amendment' || kind === 'bloc';
}

/** What an amendment changes; nothing where the item is none. */
function Amended(props: { assembly: AssemblyView; item: ItemView; small?: boolean }) {
  const { assembly, item, small = false } = props;
  if (!isAmendment(item)) return null;
  return (
    <Suspense fallback={null}>
      <AmendmentOnScreen key={item.id} assembly={assembly} item={item} small={small} />
    </Suspense>
  );
}

function Title({ scene }: { scene: Exclude<Scene, Of<'over'>> }) {
  const { t, local } = useText();
  const words = t('hall.itemTitle', { number: scene.item.number, title: local(scene.item.title) });
  return <h1 className={words.length > LONG ? 'screen-long' : ''}>{words}</h1>;
}

function NextScene({ scene, assembly }: { scene: Of<'next'>; assembly: AssemblyView }) {
  const text = useText();
  const { t, local } = text;
  const last = lastDecided(assembly.items);
  const voided = scene.item.poll?.voided ?? null;
  const words =
    last === null
      ? null
      : last.kind === 'called'
        ? callInWords(last.call, t)
        : outcomeInWords(last.poll, last.poll.result, text);
  return (
    <>
      <p className={voided === null ? 'screen-lead' : 'screen-lead screen-against'}>
        {voided === null ? t('hall.next') : t('hall.pollVoided', { reason: voided.reason })}
      </p>
      <Title scene={scene} />
      {isAmendment(scene.item) ? (
        <Amended assembly={assembly} item={scene.item} />
      ) : (
        <p className="screen-question">{local(scene.item.question)}</p>
      )}
      <p className="screen-words">{local(scene.item.summary)}</p>
      {!isAmendment(scene.item) && <OtherTongues text={scene.item.question} />}
      {last !== null && words !== null && (
        <p className="screen-last">{t('hall.lastOf', { number: last.item.number, outcome: words.word })}</p>
      )}
    </>
  );
}

function PollScene(props: { scene: Of<'polling'>; assembly: AssemblyView; until: string | null }) {
  const { scene, assembly, until } = props;
  const { t, local, number } = useText();
  const left = useCountdown(until);
  const { poll, item } = scene;
  return (
    <>
      <Title scene={scene} />
      {isAmendment(item) ? (
        <Amended assembly={assembly} item={item} small />
      ) : (
        <p className="screen-words">{local(item.question)}</p>
      )}
      {!isAmendment(item) && <OtherTongues text={item.question} />}
      <p className="screen-verdict" aria-live="polite">
        {number(poll.recorded)}
        <small>{t('hall.recordedTail', { present: assembly.present })}</small>
        {left !== null && <span className="screen-clock">{clockTime(left)}</span>}
      </p>
      <div className="screen-progress" aria-hidden="true">
        <span
          style={{ inlineSize: `${Math.min(1, poll.recorded / Math.max(1, assembly.present)) * 100}%` }}
        />
      </div>
      <p className="screen-words">
        <b>{t('hall.pollIsOpen')}.</b>{' '}
        {poll.kind === 'yes-no'
          ? ruleInWords(poll.rule, t)
          : t(poll.kind === 'order' ? 'hall.orderHelp' : poll.runOff ? 'hall.ruleRunOff' : 'hall.ruleChosen')}
        {poll.rehearsal && <b> {t('hall.rehearsalPoll')}</b>}
      </p>
    </>
  );
}

function BoardScene({ scene }: { scene: Of<'board'> }) {
  const { t } = useText();
  const left = useCountdown(scene.poll.contestUntil);
  return (
    <>
      <div className="screen-contest">
        <div>
          <Title scene={scene} />
          <p className="screen-question">
            {left === 0 || left === null ? t('hall.awaits') : t('hall.contestScreen')}
          </p>
          {left !== null && left > 0 && <p className="screen-words">{t('hall.contestScreenHelp')}</p>}
        </div>
        {left !== null && left > 0 && <p className="screen-verdict screen-clock">{clockTime(left)}</p>}
      </div>
      <VoteBoard poll={scene.poll} />
    </>
  );
}

function DecidedScene({ scene }: { scene: Of<'result'> | Of<'called'> }) {
  const text = useText();
  const { t, list } = text;
  const words =
    scene.kind === 'called'
      ? callInWords(scene.call, t)
      : outcomeInWords(scene.poll, scene.poll.result, text);
  if (words === null) return <Title scene={scene} />;
  const without = scene.kind === 'result' ? withoutInWords(scene.poll, text) : null;
  const objecting = scene.kind === 'called' ? (scene.call.objecting ?? []) : [];
  const order = scene.kind === 'result' && scene.poll.kind === 'order';
  const small = words.word.length > LONG_NAME || order;
  return (
    <>
      <Title scene={scene} />
      <p
        className={`screen-verdict${words.good ? '' : ' screen-against'}${small ? ' screen-calm' : ''}`}
        role="status"
      >
        {words.word}
      </p>
      <p className="screen-words">
        <b>{words.why}</b>
        {without !== null && (
          <>
            <br />
            {without}
          </>
        )}
        {scene.kind === 'result' && scene.poll.rehearsal && (
          <>
            <br />
            {t('hall.rehearsalPoll')}
          </>
        )}
      </p>
      {objecting.length > 0 && (
        <p className="screen-words">
          {t('hall.objecting', { cities: list(objecting.map(({ cityName }) => cityName)) })}
        </p>
      )}
      {scene.kind === 'result' && <ResultPicture poll={scene.poll} />}
    </>
  );
}

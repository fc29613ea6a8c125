import { Suspense } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import type { LiveState } from '../../api/use-live-events.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AmendmentAtVote } from '../amendments/later-amendments.ts';
import { ItemsBoard } from '../items-board.tsx';
import { comingItem } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import { ConnectionDot } from './connection-dot.tsx';
import { ItemSummary } from '../../assembly/item-summary.tsx';

/** Characters from which the question stands smaller, so that the text below it is still seen. */
const LONG = 48;

/** The question with its place on the agenda, and the way to its text. */
export function PhoneText(props: {
  assembly: AssemblyView;
  scene: Scene;
  line: LiveState;
  read: () => void;
}) {
  const { assembly, scene, line, read } = props;
  const { t, local } = useText();
  const { items } = assembly;
  const now = scene.kind === 'calling' || scene.kind === 'polling' || scene.kind === 'board';
  const item = now ? scene.item : assembly.state === 'closed' ? undefined : comingItem(assembly);
  const question = item === undefined ? t('hall.over') : local(item.question);
  return (
    <>
      <p className="phone-where">
        <span>
          {item === undefined
            ? t('hall.items', { items: items.length })
            : t(now ? 'hall.item' : 'hall.nextItem', { number: item.number, of: items.length })}
        </span>
        <ConnectionDot line={line} />
      </p>
      <h1 className={question.length > LONG ? 'long' : ''} aria-live="polite">
        {question}
      </h1>
      {item === undefined ? (
        <ItemsBoard items={items} />
      ) : (
        <>
          {(item.kind === 'amendment' || item.kind === 'bloc') && (
            <Suspense fallback={null}>
              <AmendmentAtVote assembly={assembly} item={item} />
            </Suspense>
          )}
          <p className="phone-summary">
            <ItemSummary item={item} />
          </p>
          <p>
            <button type="button" className="button button-link" onClick={read}>
              {t('hall.readText')}
            </button>
          </p>
        </>
      )}
      {assembly.practice && <p className="phone-practice">{t('hall.practice')}</p>}
    </>
  );
}

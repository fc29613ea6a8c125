import type { AssemblyView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Scene } from '../live/scene.ts';

const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

/** Who is present, whether that is enough, and since when. */
export function SceneFoot({ scene, assembly }: { scene: Scene; assembly: AssemblyView }) {
  const { t, date, number } = useText();
  const present = (
    <>
      <b>{t('hall.presentOf', { present: number(assembly.present), seats: number(assembly.seats) })}</b>{' '}
      {t('hall.seatsPresent')}
    </>
  );
  if (scene.kind === 'result' && scene.poll.outcome !== null && scene.poll.tally !== null) {
    const { outcome, tally, closedAt } = scene.poll;
    const { quorum } = outcome;
    const silent = Math.max(0, tally.present - tally.yes - tally.no - tally.abstain);
    return (
      <>
        <p>
          <b>{t('hall.presentOf', { present: number(tally.present), seats: number(tally.eligible) })}</b>{' '}
          {t(quorum.reached ? 'hall.quorumReached' : 'hall.quorumMissed', { quorum: quorum.needed, silent })}
        </p>
        <p>{closedAt !== null && t('hall.closedAt', { time: date(closedAt, clock) })}</p>
      </>
    );
  }
  return (
    <>
      <p>
        {present}
        {assembly.practice && <span className="screen-practice">{t('hall.practice')}</span>}
      </p>
      <p>{scene.kind === 'polling' && t('hall.openedAt', { time: date(scene.poll.openedAt, clock) })}</p>
    </>
  );
}

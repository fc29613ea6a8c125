import type { AssemblyView, FloorView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Scene } from '../live/scene.ts';

const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

/** Who is present, whether that is enough, who has the floor, and since when. */
export function SceneFoot(props: { scene: Scene; assembly: AssemblyView; floor: FloorView | null }) {
  const { scene, assembly, floor } = props;
  const { t, number } = useText();
  const result = scene.kind === 'result' ? (scene.poll.result ?? null) : null;
  const counted = result?.tally ?? result?.counts ?? null;
  const quorum = (result?.outcome ?? result?.chosen ?? result?.ordered)?.quorum;
  if (scene.kind === 'result' && counted && quorum) {
    const cast =
      'yes' in counted ? counted.yes + counted.no + counted.abstain : counted.ballots + counted.abstain;
    const silent = Math.max(0, counted.present - cast);
    return (
      <>
        <p>
          <b>{t('hall.presentOf', { present: number(counted.present), seats: number(counted.eligible) })}</b>{' '}
          {t(quorum.reached ? 'hall.quorumReached' : 'hall.quorumMissed', { quorum: quorum.needed, silent })}
        </p>
        <When scene={scene} />
      </>
    );
  }
  const speaking = floor?.speaking ?? null;
  const order = floor?.waiting.find(({ kind }) => kind === 'point-of-order');
  return (
    <>
      <p>
        <b>{t('hall.presentOf', { present: number(assembly.present), seats: number(assembly.seats) })}</b>{' '}
        {t('hall.presentFoot', { provisional: assembly.provisional })}
      </p>
      {speaking !== null || order !== undefined ? (
        <p className="screen-floor">
          {order !== undefined && (
            <b>
              {t('hall.pointOfOrder')}: <bdi>{order.cityName}</bdi>{' '}
            </b>
          )}
          {speaking !== null && t('hall.speaking', { city: speaking.cityName })}
          {floor !== null &&
            floor.waiting.length > 0 &&
            ` · ${t('hall.speakersWait', { count: floor.waiting.length })}`}
        </p>
      ) : (
        <When scene={scene} />
      )}
    </>
  );
}

function When({ scene }: { scene: Scene }) {
  const { t, date } = useText();
  const at = (iso: string | null) => (iso === null ? '' : date(iso, clock));
  switch (scene.kind) {
    case 'calling':
      return <p>{t('hall.calledAt', { time: at(scene.call.openedAt) })}</p>;
    case 'called':
      return <p>{t('hall.callClosedAt', { time: at(scene.call.closedAt) })}</p>;
    case 'polling':
      return <p>{t('hall.openedAt', { time: at(scene.poll.openedAt) })}</p>;
    case 'board':
      return <p>{t('hall.closedAt', { time: at(scene.poll.closedAt) })}</p>;
    case 'result':
      return <p>{t('hall.declaredAt', { time: at(scene.poll.declaredAt) })}</p>;
    case 'next':
    case 'over':
      return <p />;
  }
}

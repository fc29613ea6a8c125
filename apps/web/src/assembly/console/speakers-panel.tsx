import { leaveFloor } from '../../api/assembly.ts';
import type { FloorView } from '../../api/assembly.ts';
import { callSpeaker, endSpeech, orderSpeakers } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { Keyed } from './keyed.tsx';
import type { Act } from './use-console.ts';

/** Who has the floor and who waits for it; points of order stand first and say so. */
export function SpeakersPanel({
  assembly,
  floor,
  act,
}: {
  assembly: string;
  floor: FloorView | null;
  act: Act;
}) {
  const { t } = useText();
  const waiting = floor?.waiting ?? [];
  const speaking = floor?.speaking ?? null;
  const up = (index: number) => {
    const order = waiting.map(({ id }) => id);
    const [moved] = order.splice(index, 1);
    if (moved === undefined) return;
    order.splice(index - 1, 0, moved);
    act.mutate(() => orderSpeakers(assembly, order));
  };
  return (
    <section className="panel console-speakers">
      <h2>{t('console.speakers')}</h2>
      {speaking !== null && (
        <p className="console-speaking">
          <b>
            <bdi>{speaking.cityName}</bdi>
          </b>{' '}
          {t('console.speaking')}
          <button
            type="button"
            className="button button-outline"
            disabled={act.isPending}
            onClick={() => act.mutate(() => endSpeech(speaking.id))}
          >
            {t('console.speechDone')}
          </button>
        </p>
      )}
      {waiting.length === 0 ? (
        <p className="quiet">{t('console.noSpeakers')}</p>
      ) : (
        <ol>
          {waiting.map((one, index) => (
            <li key={one.id}>
              <span>
                <bdi>{one.cityName}</bdi>
                {one.kind === 'point-of-order' && <small>{t('console.pointOfOrder')}</small>}
              </span>
              <First is={index === 0}>
                <button
                  type="button"
                  className="button button-outline"
                  disabled={act.isPending}
                  onClick={() => act.mutate(() => callSpeaker(one.id))}
                >
                  {t('console.giveFloor')}
                  <span className="unseen"> {one.cityName}</span>
                </button>
              </First>
              <button
                type="button"
                className="console-small"
                aria-label={t('console.speakerUp', { city: one.cityName })}
                aria-disabled={index === 0}
                onClick={() => index > 0 && up(index)}
              >
                <Icon name="arrow-up" />
              </button>
              <button
                type="button"
                className="console-small"
                aria-label={t('console.speakerOff', { city: one.cityName })}
                onClick={() => act.mutate(() => leaveFloor(one.id))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The first of the list has a letter. */
function First({ is, children }: { is: boolean; children: React.ReactNode }) {
  return is ? <Keyed letter="s">{children}</Keyed> : children;
}

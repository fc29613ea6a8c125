import { lazy, Suspense, useEffect, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';
import { SignInHere } from '../sign-in/sign-in-here.tsx';
import { BindSeat } from './bind/bind-seat.tsx';
import type { HallAddress } from './hall-address.ts';
import { HallNote } from './hall-note.tsx';
import { openSeat, wantedCity } from './open-seat.ts';
import type { Opened } from './open-seat.ts';
import { Phone } from './phone/phone.tsx';

const Screen = lazy(() => import('./screen/screen.tsx').then((chunk) => ({ default: chunk.Screen })));
const Booth = lazy(() => import('./booth/booth.tsx').then((chunk) => ({ default: chunk.Booth })));

/** Milliseconds between two tries while there is no line. */
const AGAIN = 5000;

/** The projector's screen, the interpreters' booth, or the seat on the phone. */
export function HallApp(props: { address: HallAddress | null; opening: Promise<Opened> | null }) {
  const { address, opening } = props;
  const { t } = useText();
  if (address === null) return <HallNote title={t('hall.noSession')} text={t('hall.noSessionHelp')} />;
  if (opening !== null) return <Seat assembly={address.assembly} first={opening} />;
  return (
    <Suspense fallback={null}>
      {address.view === 'booth' ? (
        <Booth assembly={address.assembly} />
      ) : (
        <Screen assembly={address.assembly} />
      )}
    </Suspense>
  );
}

function Seat({ assembly, first }: { assembly: string; first: Promise<Opened> }) {
  const { t } = useText();
  const [opening, open] = useState(first);
  const [city, setCity] = useState(wantedCity);
  const [opened, setOpened] = useState<Opened | ApiProblem | null>(null);
  useEffect(() => {
    opening.then(setOpened, (problem: unknown) =>
      setOpened(problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '')),
    );
  }, [opening]);
  const again = () => open(openSeat(assembly, city));
  const offline = opened instanceof ApiProblem && opened.status === 0;
  useEffect(() => {
    if (!offline) return undefined;
    const retry = () => open(openSeat(assembly, city));
    // A kept ballot waits for this page: it opens by itself as soon as there is a line.
    const timer = setTimeout(retry, AGAIN);
    addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', retry);
    };
  }, [offline, opening, assembly, city]);
  const choose = (chosen: string) => {
    setCity(chosen);
    open(openSeat(assembly, chosen));
  };

  if (opened === null) return <HallNote title={t('hall.opening')} />;
  if (opened instanceof ApiProblem) {
    const text = opened.status === 0 ? t('hall.offline') : opened.detail || t('common.broken');
    return (
      <HallNote title={t('hall.cannotOpen')} text={text}>
        <button type="button" className="button" onClick={again}>
          {t('common.tryAgain')}
        </button>
      </HallNote>
    );
  }
  switch (opened.kind) {
    case 'nobody':
      return (
        <HallNote title={t('bind.title')}>
          <BindSeat assembly={assembly} scanned={opened.code} done={again} />
          <details className="bind-other">
            <summary>{t('bind.signInInstead')}</summary>
            <p>{t('hall.signInHelp')}</p>
            <SignInHere done={again} />
          </details>
        </HallNote>
      );
    case 'seats':
      return opened.cities.length === 0 ? (
        <HallNote title={t('hall.noSeat')} text={t('hall.noSeatHelp')}>
          <a className="button button-outline" href={`/hall/${encodeURIComponent(assembly)}/screen`}>
            {t('hall.toScreen')}
          </a>
        </HallNote>
      ) : (
        <HallNote title={t('hall.whichSeat')}>
          {opened.cities.map(({ city: id, cityName }) => (
            <button key={id} type="button" className="button button-outline" onClick={() => choose(id)}>
              <bdi>{cityName}</bdi>
            </button>
          ))}
        </HallNote>
      );
    case 'seated':
      return <Phone open={opened.open} />;
  }
}

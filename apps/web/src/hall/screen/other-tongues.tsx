import { useEffect, useState } from 'react';
import { directionOf, languages } from '#members';
import type { LocalText } from '#members';
import { useText } from '../../i18n/text-context.tsx';

const TURN = 7000;

/** A text in the other languages of the hall, one after the other. */
export function OtherTongues({ text }: { text: LocalText }) {
  const { language } = useText();
  const others = languages.filter((each) => each !== language && text[each] !== '');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), TURN);
    return () => clearInterval(timer);
  }, []);
  const now = others[turn % others.length];
  if (now === undefined) return null;
  return (
    <p className="screen-tongue" lang={now} dir={directionOf(now)}>
      {text[now]}
    </p>
  );
}

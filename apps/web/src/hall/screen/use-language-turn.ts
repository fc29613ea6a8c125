import { useEffect } from 'react';
import { languages } from '#members';
import type { Language } from '#members';
import { useText } from '../../i18n/text-context.tsx';

const TURN = 20_000;

/** The languages that the address names, in which the screen stands in turn: `?turn=en,ar`. */
function wantedTurn(): readonly Language[] {
  const named = (new URLSearchParams(location.search).get('turn') ?? '').split(',');
  return languages.filter((each) => named.includes(each));
}

/** Shows the screen in the languages of its address, one after the other. */
export function useLanguageTurn(): void {
  const { language, choose } = useText();
  useEffect(() => {
    const turn = wantedTurn();
    if (turn.length < 2) return undefined;
    const at = turn.findIndex((each) => each === language);
    const timer = setTimeout(() => choose(turn[(at + 1) % turn.length] ?? 'en'), TURN);
    return () => clearTimeout(timer);
  }, [language, choose]);
}

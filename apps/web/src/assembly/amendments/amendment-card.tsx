import type { ReactNode } from 'react';
import { directionOf } from '#members';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AmendmentLines } from './amendment-lines.tsx';
import { AmendmentTies } from './amendment-ties.tsx';
import { fateInWords } from './fate-in-words.ts';

/** An amendment whole: who moves it, what it changes, why, what it hangs on, and what became of it. */
export function AmendmentCard(props: {
  amendment: AmendmentView;
  all: AmendmentsView;
  cityName: (city: string) => string;
  /** Of an unchanged stretch so many words are kept; all of them when left out. */
  words?: number;
  children?: ReactNode;
}) {
  const { amendment, all, cityName, words, children } = props;
  const text = useText();
  const { t, list } = text;
  const { label, cities, state, reason, reasonLanguage } = amendment;
  const [mover, ...others] = cities;
  const fate = fateInWords(amendment, all.amendments, text);
  return (
    <article className={`amendment-card amendment-${state}`} aria-label={t('amendments.named', { label })}>
      <header>
        <h3>{label}</h3>
        <p>
          {mover !== undefined && t('amendments.by', { city: mover.cityName })}
          <span className="amendment-state">{fate ?? t(`amendments.state.${state}`)}</span>
        </p>
      </header>
      <AmendmentLines
        amendment={amendment}
        cityName={cityName}
        reader={all.language}
        {...(words === undefined ? {} : { words })}
      />
      <div>
        <p className="amendment-where">{t('amendments.reason')}</p>
        <p lang={reasonLanguage} dir={directionOf(reasonLanguage)}>
          {reason}
        </p>
      </div>
      <p className="quiet">
        {t('amendments.supporters', {
          count: others.length,
          cities: list(others.map(({ cityName: name }) => name)),
        })}
      </p>
      <AmendmentTies amendment={amendment} all={all} />
      {children}
    </article>
  );
}

import { useRef } from 'react';
import { languageNames, languages } from '#members';
import type { Language } from '#members';
import { draftTexts, isGap, translationStates, withDraftText } from '#survey';
import type { DraftText, TranslationState } from '#survey';
import type { DraftView } from '../../api/workshop.ts';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { useWriting } from './draft-context.ts';
import { placeOfText } from './place-of-text.ts';

const shownStates = ['all', 'gaps', ...translationStates] as const;

/** Source beside translation, text by text, with how each stands; gaps first if wanted. */
export function TranslatePart() {
  const { t, number } = useText();
  const { document: draft, view, change } = useWriting();
  const { source } = view;
  const others = languages.filter((each) => each !== source);
  const [wanted, setWanted] = useAddressState('in', others[0]!);
  const [filter, setFilter] = useAddressState('show', 'all');
  const language = others.find((each) => each === wanted) ?? others[0]!;
  const list = useRef<HTMLDivElement>(null);
  const texts = draftTexts(draft);
  const stateOf = statesIn(language, texts, view);
  const shown = texts.filter(({ key }) => filter === 'all' || isShown(filter, stateOf(key)));
  const done = (of: Language) => {
    const states = new Map(view.translations.map(({ key, states: each }) => [key, each[of]]));
    return texts.filter(({ key }) => !isGap(states.get(key) ?? 'missing')).length;
  };
  const next = () => {
    const fields = [...(list.current?.querySelectorAll<HTMLTextAreaElement>('[data-gap] textarea') ?? [])];
    const here = fields.indexOf(document.activeElement as HTMLTextAreaElement);
    const field = fields[here + 1] ?? fields[0];
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <h1>
        {t('workshop.translateTitle', {
          language: languageNames[language],
          done: done(language),
          of: texts.length,
        })}
      </h1>
      <p className="lead">{t('workshop.translateHelp', { source: languageNames[source] })}</p>
      <ul className="workshop-languages">
        {others.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="workshop-language"
              aria-pressed={each === language}
              onClick={() => setWanted(each)}
            >
              <span lang={each}>{languageNames[each]}</span>
              <span className="quiet">{number(done(each) / texts.length, { style: 'percent' })}</span>
              <progress max={texts.length} value={done(each)} aria-label={t('workshop.progress')} />
            </button>
          </li>
        ))}
      </ul>
      <div className="workshop-filter">
        <Choice
          label={t('workshop.show')}
          value={filter}
          choose={setFilter}
          options={shownStates.map((state) => [state, t(`workshop.shown.${state}`)] as const)}
        />
        <button type="button" className="button button-outline" accessKey="n" onClick={next}>
          {t('workshop.nextGap')}
        </button>
      </div>
      {shown.length === 0 && <p>{t('workshop.nothingShown')}</p>}
      <div
        ref={list}
        className="workshop-texts"
        onKeyDown={(event) => {
          if (!event.altKey || event.key.toLowerCase() !== 'n') return;
          event.preventDefault();
          next();
        }}
      >
        {shown.map(({ key, text }, index) => {
          const state = stateOf(key);
          return (
            <div
              key={`${language} ${key}`}
              className="workshop-text"
              {...(isGap(state) && { 'data-gap': '' })}
            >
              <p className="workshop-place">
                <span className="quiet">{placeOfText(key, draft, t)}</span>
                <span className={`workshop-state workshop-state-${state}`}>
                  {t(`workshop.state.${state}`)}
                </span>
              </p>
              <p lang={source} dir="auto" className="workshop-source" id={`source-${index}`}>
                {text[source]}
              </p>
              <div>
                <textarea
                  className="input"
                  lang={language}
                  dir={language === 'ar' ? 'rtl' : 'ltr'}
                  rows={Math.min(6, Math.max(1, Math.ceil(text[source].length / 60)))}
                  maxLength={4_000}
                  disabled={view.published !== null}
                  aria-label={t('workshop.translationOf', { place: placeOfText(key, draft, t) })}
                  aria-describedby={`source-${index}`}
                  value={text[language]}
                  onChange={(event) => change(withDraftText(draft, key, language, event.target.value))}
                />
                {state !== 'missing' && state !== 'reviewed' && view.published === null && (
                  <button
                    type="button"
                    className="button button-link"
                    onClick={() => change(draft, { key, language })}
                  >
                    {t(state === 'outdated' ? 'workshop.stillRight' : 'workshop.markReviewed')}
                  </button>
                )}
              </div>
            </div>
          );
        })}
      </div>
      <p className="quiet">
        {t('workshop.shownCount', { shown: number(shown.length), of: number(texts.length) })}
      </p>
    </>
  );
}

/** How a text stands: as saved last, and missing at once where its words were taken out. */
function statesIn(
  language: Language,
  texts: readonly DraftText[],
  { translations }: DraftView,
): (key: string) => TranslationState {
  const words = new Map(texts.map(({ key, text }) => [key, text[language]]));
  const saved = new Map(translations.map(({ key, states }) => [key, states[language]]));
  return (key) => {
    if ((words.get(key) ?? '').trim() === '') return 'missing';
    const state = saved.get(key) ?? 'draft';
    return state === 'missing' ? 'draft' : state;
  };
}

function isShown(filter: string, state: TranslationState): boolean {
  return filter === 'gaps' ? isGap(state) : state === filter;
}

import { languageNames, languages } from '#members';
import { withWords } from '#survey';
import type { Area } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { useWriting } from './draft-context.ts';
import { problemsAt } from './problems-at.ts';
import { Problems } from './problems.tsx';

/** The areas that cities rank, in every language; a changed list is a new version of the catalogue. */
export function AreasEditor() {
  const { t, local } = useText();
  const { document: draft, problem, change } = useWriting();
  const { catalogue } = draft;
  const put = (areas: readonly Area[]) => change({ ...draft, catalogue: { ...catalogue, areas } });
  const add = () => {
    let number = catalogue.areas.length + 1;
    while (catalogue.areas.some(({ id }) => id === `area-${number}`)) number += 1;
    const text = (words: string) => ({
      en: words,
      fr: words,
      es: words,
      ar: words,
      unreviewed: [...languages],
    });
    const words = t('workshop.newArea');
    put([
      ...catalogue.areas,
      {
        id: `area-${number}`,
        name: text(words),
        description: text(words),
        source: t('workshop.byTeam'),
        cluster: null,
      },
    ]);
  };
  return (
    <>
      <h2>{t('workshop.areas', { count: catalogue.areas.length })}</h2>
      <p className="quiet">{t('workshop.areasHelp', { version: catalogue.version })}</p>
      <Problems problems={problemsAt(problem?.errors ?? [], '/catalogue')} />
      {catalogue.areas.map((area, index) => (
        <details key={area.id} className="disclosure">
          <summary>{local(area.name)}</summary>
          <div className="workshop-area">
            {languages.map((language) => (
              <label key={language} className="field" lang={language}>
                <span>
                  {t('workshop.areaName')} · {languageNames[language]}
                </span>
                <input
                  className="input"
                  dir="auto"
                  required
                  maxLength={200}
                  value={area.name[language]}
                  onChange={(event) =>
                    put(
                      catalogue.areas.with(index, {
                        ...area,
                        name: withWords(area.name, language, event.target.value),
                      }),
                    )
                  }
                />
                <span className="unseen">{t('workshop.areaDescription')}</span>
                <textarea
                  className="input"
                  dir="auto"
                  rows={2}
                  required
                  maxLength={2_000}
                  aria-label={`${t('workshop.areaDescription')} · ${languageNames[language]}`}
                  value={area.description[language]}
                  onChange={(event) =>
                    put(
                      catalogue.areas.with(index, {
                        ...area,
                        description: withWords(area.description, language, event.target.value),
                      }),
                    )
                  }
                />
              </label>
            ))}
            <button
              type="button"
              className="button button-link"
              disabled={catalogue.areas.length <= 2}
              onClick={() => put(catalogue.areas.toSpliced(index, 1))}
            >
              {t('workshop.removeArea')}
            </button>
          </div>
        </details>
      ))}
      <p>
        <button type="button" className="button button-outline" onClick={add}>
          {t('workshop.addArea')}
        </button>
      </p>
    </>
  );
}

import type { LanguageDetail, OpenText } from '../api/language-files.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { areaName } from './area-name.ts';

/** More would only be scrolled past; the file for translators has them all. */
const shown = 50;

/** The texts that are missing or outdated, each with its English. */
export function OpenTexts({ language }: { language: LanguageDetail }) {
  const text = useText();
  const { t, number } = text;
  const { open, tag, direction } = language;
  if (open.length === 0) return <p>{t('languages.nothingToTranslate')}</p>;
  return (
    <>
      {open.length > shown && (
        <p className="quiet">
          {t('languages.toTranslateShown', { count: number(open.length), shown: number(shown) })}
        </p>
      )}
      <div className="language-figures">
        <DataTable
          label={t('languages.toTranslate')}
          sortName="texts"
          rows={open.slice(0, shown)}
          rowKey={({ context, english }) => `${context} ${english}`}
          columns={[
            {
              id: 'english',
              label: t('languages.english'),
              kind: 'name',
              cell: (each) => <EnglishText text={each} />,
            },
            {
              id: 'text',
              label: t('languages.translation'),
              cell: (each) =>
                each.text === null ? (
                  '–'
                ) : (
                  <span lang={tag} dir={direction} className="text-as-it-is">
                    {each.text}
                  </span>
                ),
            },
            {
              id: 'state',
              label: t('languages.stateOfText'),
              value: ({ state }) => state,
              cell: ({ state }) => t(`languages.state.${state}`),
            },
            {
              id: 'area',
              label: t('languages.part'),
              value: ({ area }) => areaName(area, text),
              cell: ({ area }) => areaName(area, text),
            },
          ]}
        />
      </div>
    </>
  );
}

function EnglishText({ text: { english, context, translatedFrom } }: { text: OpenText }) {
  const { t } = useText();
  return (
    <>
      <span lang="en" dir="ltr" className="text-as-it-is">
        {english}
      </span>
      {translatedFrom !== null && (
        <span className="text-note">{t('languages.translatedFrom', { text: translatedFrom })}</span>
      )}
      {context !== 'data' && (
        <span className="text-note" dir="ltr">
          {context}
        </span>
      )}
    </>
  );
}

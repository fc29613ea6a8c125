import { fileTypes, firstOptions, textIn, withWords, wordsOrNone } from '#survey';
import type { FileType, Question } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { LongField, TextField } from '../../members/fields.tsx';
import { useWriting } from './draft-context.ts';
import { Count } from './count.tsx';
import { OptionsEditor } from './options-editor.tsx';

/** What a kind of question has beyond its words: options, bounds, kinds of files. */
export function LimitsEditor({ question, put }: { question: Question; put: (next: Question) => void }) {
  const { t } = useText();
  const { document: draft, view } = useWriting();
  const { source } = view;
  const areas = draft.catalogue.areas.length;
  switch (question.type) {
    case 'ranking':
      return (
        <>
          <Count
            label={t('workshop.limit')}
            value={question.limit}
            least={1}
            most={areas}
            change={(limit) => put({ ...question, limit })}
          />
          <Tick
            label={t('workshop.ties')}
            on={question.tiesAllowed}
            turn={(tiesAllowed) => put({ ...question, tiesAllowed })}
          />
        </>
      );
    case 'rating':
      return (
        <OptionsEditor
          label={t('workshop.scales')}
          options={question.scales}
          fixed
          put={(scales) => put({ ...question, scales: scales as typeof question.scales })}
        />
      );
    case 'best-worst':
      return (
        <Count
          label={t('workshop.setSize')}
          value={question.setSize}
          least={3}
          most={Math.min(8, areas)}
          change={(setSize) => put({ ...question, setSize })}
        />
      );
    case 'points':
      return (
        <>
          <Count
            label={t('workshop.total')}
            value={question.total}
            least={2}
            most={1_000_000}
            change={(total) => put({ ...question, total })}
          />
          <Tick
            label={t('workshop.pointsToAreas')}
            on={question.options === null}
            turn={(on) =>
              put({
                ...question,
                options: on
                  ? null
                  : firstOptions(
                      source,
                      [1, 2].map((number) => t('workshop.newOption', { number })),
                    ),
              })
            }
          />
          {question.options !== null && (
            <OptionsEditor
              label={t('workshop.options')}
              options={question.options}
              put={(options) => put({ ...question, options })}
            />
          )}
        </>
      );
    case 'choice':
      return (
        <>
          <Tick
            label={t('workshop.multiple')}
            on={question.multiple}
            turn={(multiple) => put({ ...question, multiple })}
          />
          <OptionsEditor
            label={t('workshop.options')}
            options={question.options}
            put={(options) => put({ ...question, options })}
          />
          <Tick
            label={t('workshop.other')}
            on={question.other !== undefined}
            turn={(on) => {
              const { other: _before, ...rest } = question;
              const label = textIn(source, t('workshop.otherLabel'));
              put(on ? { ...rest, other: { label, maxWords: 20 } } : rest);
            }}
          />
          {question.other !== undefined && (
            <TextField
              label={t('workshop.otherWords')}
              required
              maxLength={200}
              value={question.other.label[source]}
              change={(words) =>
                put({
                  ...question,
                  other: { ...question.other!, label: withWords(question.other!.label, source, words) },
                })
              }
            />
          )}
        </>
      );
    case 'number':
      return (
        <div className="workshop-row">
          <Count label={t('workshop.min')} value={question.min} change={(min) => put({ ...question, min })} />
          <Count label={t('workshop.max')} value={question.max} change={(max) => put({ ...question, max })} />
          <Count
            label={t('workshop.decimals')}
            value={question.decimals}
            least={0}
            most={6}
            change={(decimals) => put({ ...question, decimals })}
          />
          <TextField
            label={t('workshop.unit')}
            maxLength={80}
            value={question.unit?.[source] ?? ''}
            change={(words) =>
              put({
                ...question,
                unit: wordsOrNone(question.unit, source, words),
              })
            }
          />
        </div>
      );
    case 'date':
      return (
        <div className="workshop-row">
          {(['earliest', 'latest'] as const).map((end) => (
            <TextField
              key={end}
              label={t(`workshop.${end}`)}
              type="date"
              value={question[end] ?? ''}
              change={(day) => put({ ...question, [end]: day === '' ? null : day })}
            />
          ))}
        </div>
      );
    case 'line':
      return (
        <Count
          label={t('workshop.maxCharacters')}
          value={question.maxCharacters}
          least={1}
          most={500}
          change={(maxCharacters) => put({ ...question, maxCharacters })}
        />
      );
    case 'text':
      return (
        <Count
          label={t('workshop.maxWords')}
          value={question.maxWords}
          least={1}
          most={2_000}
          change={(maxWords) => put({ ...question, maxWords })}
        />
      );
    case 'file':
      return (
        <>
          <fieldset className="workshop-ticks">
            <legend>{t('workshop.accept')}</legend>
            {fileTypes.map((type) => (
              <Tick
                key={type}
                label={t(`workshop.fileType.${kindOf(type)}`)}
                on={question.accept.includes(type)}
                turn={(on) =>
                  put({
                    ...question,
                    accept: fileTypes.filter((each) => (each === type ? on : question.accept.includes(each))),
                  })
                }
              />
            ))}
          </fieldset>
          <div className="workshop-row">
            <Count
              label={t('workshop.maxMegabytes')}
              value={question.maxBytes / 1_000_000}
              least={1}
              most={50}
              change={(megabytes) => put({ ...question, maxBytes: megabytes * 1_000_000 })}
            />
            <Count
              label={t('workshop.maxFiles')}
              value={question.maxFiles}
              least={1}
              most={20}
              change={(maxFiles) => put({ ...question, maxFiles })}
            />
          </div>
        </>
      );
    case 'statement':
      return (
        <LongField
          label={t('workshop.statement')}
          required
          minLength={1}
          maxLength={4_000}
          value={question.statement[source]}
          change={(words) => put({ ...question, statement: withWords(question.statement, source, words) })}
        />
      );
    case 'offers':
      return null;
  }
}

function Tick({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label className="check-line">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
      {label}
    </label>
  );
}

/** `pdf`, `word` … of a media type. */
function kindOf(type: FileType) {
  return (
    {
      'application/pdf': 'pdf',
      'image/jpeg': 'jpeg',
      'image/png': 'png',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'excel',
      'text/csv': 'csv',
    } as const
  )[type];
}

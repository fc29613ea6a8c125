import { newOption, withWords } from '#survey';
import type { Option } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { useWriting } from './draft-context.ts';

/** The options of a question, one a line; Enter adds the next one. `fixed`: only their words can be changed. */
export function OptionsEditor(props: {
  label: string;
  options: readonly Option[];
  fixed?: boolean;
  put: (options: readonly Option[]) => void;
}) {
  const { label, options, fixed = false, put } = props;
  const { t } = useText();
  const { source } = useWriting().view;
  const add = (at: number) => {
    const words = t('workshop.newOption', { number: options.length + 1 });
    put(options.toSpliced(at, 0, newOption(options, source, words)));
  };
  const move = (from: number, to: number) => put(options.toSpliced(from, 1).toSpliced(to, 0, options[from]!));
  return (
    <fieldset className="workshop-options">
      <legend>{label}</legend>
      <ol>
        {options.map((option, index) => (
          <li key={option.id}>
            <input
              className="input"
              lang={source}
              dir="auto"
              required
              maxLength={500}
              aria-label={t('workshop.optionWords', { number: index + 1 })}
              value={option.label[source]}
              onFocus={(event) => event.target.select()}
              onChange={(event) =>
                put(
                  options.with(index, {
                    ...option,
                    label: withWords(option.label, source, event.target.value),
                  }),
                )
              }
              onKeyDown={(event) => {
                if (fixed || event.key !== 'Enter') return;
                event.preventDefault();
                const row = event.currentTarget.closest('li');
                add(index + 1);
                requestAnimationFrame(() => row?.nextElementSibling?.querySelector('input')?.focus());
              }}
            />
            {!fixed && (
              <span className="workshop-move">
                <button
                  type="button"
                  aria-label={t('workshop.optionUp', { number: index + 1 })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <Icon name="arrow-up" />
                </button>
                <button
                  type="button"
                  aria-label={t('workshop.optionDown', { number: index + 1 })}
                  disabled={index === options.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <Icon name="arrow-down" />
                </button>
                <button
                  type="button"
                  aria-label={t('workshop.optionRemove', { number: index + 1 })}
                  disabled={options.length <= 2}
                  onClick={() => put(options.toSpliced(index, 1))}
                >
                  <Icon name="cross" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!fixed && (
        <button type="button" className="button button-link" onClick={() => add(options.length)}>
          {t('workshop.addOption')}
        </button>
      )}
    </fieldset>
  );
}

import type { Coverage } from '../api/languages.ts';
import { useText } from '../i18n/text-context.tsx';

/** The share of texts that are shown in a language, as a bar with its number. */
export function CoverageBar({ coverage }: { coverage: Pick<Coverage, 'percent'> }) {
  const { t } = useText();
  return (
    <span className="coverage">
      <span className="coverage-track" aria-hidden="true">
        <span style={{ inlineSize: `${coverage.percent}%` }} />
      </span>
      <span className="coverage-number">{t('languages.percent', { percent: coverage.percent })}</span>
    </span>
  );
}

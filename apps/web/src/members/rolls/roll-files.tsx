import { builtInLanguage, isBuiltIn } from '#members';
import type { FrozenRollSummary } from '../../api/rolls.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The roll to take away, with the hash by which a copy is told from the frozen text. */
export function RollFiles({ roll }: { roll: FrozenRollSummary }) {
  const { t, language } = useText();
  return (
    <div className="small-print">
      <div>
        <p>
          {t('rolls.hash')} <bdi className="hash roll-hash">{roll.hash}</bdi>
        </p>
        <p>{t('rolls.hashHelp')}</p>
      </div>
      <div className="small-print-links no-print">
        <a href={`/api/rolls/${roll.id}/document.pdf?language=${builtInLanguage(language)}`}>
          {t('rolls.download')}
        </a>
        {!isBuiltIn(language) && <span>{t('languages.documentInEnglish')}</span>}
        <a href={`/api/rolls/${roll.id}/document.json`} download={`gnlc-roll-${roll.on}.json`}>
          {t('ranking.json')}
        </a>
      </div>
    </div>
  );
}

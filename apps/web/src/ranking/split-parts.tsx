import type { LocalText } from '#members';
import { useText } from '../i18n/text-context.tsx';
import { AreaNames } from './area-names.tsx';

/** More parts than this are no priority any more. */
const most = 6;

/** The areas that one is split into: their names, one more, one fewer, whole again. */
export function SplitParts(props: {
  parts: readonly { readonly id: string; readonly name: LocalText }[];
  rename: (area: string, name: LocalText) => void;
  split: (parts: number) => void;
}) {
  const { parts, rename, split } = props;
  const { t } = useText();
  return (
    <div className="area-lineage">
      <p className="quiet">{t('ranking.splitHelp')}</p>
      {parts.map(({ id, name }, index) => (
        <fieldset key={id} className="split-part">
          <legend>{t('ranking.splitPart', { number: index + 1 })}</legend>
          <AreaNames value={name} change={(given) => rename(id, given)} />
        </fieldset>
      ))}
      {parts.length < most && (
        <button type="button" className="button button-link" onClick={() => split(parts.length + 1)}>
          {t('ranking.splitMore')}
        </button>
      )}
      {parts.length > 2 && (
        <button type="button" className="button button-link" onClick={() => split(parts.length - 1)}>
          {t('ranking.splitFewer')}
        </button>
      )}
      <button type="button" className="button button-link" onClick={() => split(0)}>
        {t('ranking.unsplit')}
      </button>
    </div>
  );
}

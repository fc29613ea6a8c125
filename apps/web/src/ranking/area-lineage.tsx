import type { LocalText } from '#members';
import type { MovedArea } from '#ranking';
import { useText } from '../i18n/text-context.tsx';
import { AreaNames } from './area-names.tsx';
import { MovedFrom } from './moved-from.tsx';

/** Where a chosen area comes from, and what it is to be called. */
export function AreaLineage(props: {
  area: string;
  /** The name in the catalogue. */
  own: string;
  moved: MovedArea | undefined;
  name: (area: string) => string;
  given: LocalText | null;
  rename: (name: LocalText | null) => void;
  unmerge?: () => void;
}) {
  const { own, moved, name, given, rename, unmerge } = props;
  const { t } = useText();
  return (
    <div className="area-lineage">
      {moved !== undefined && unmerge !== undefined && <MovedFrom moved={moved} name={name} />}
      {given === null ? (
        <button
          type="button"
          className="button button-link"
          onClick={() => rename({ en: own, fr: own, es: own, ar: own })}
        >
          {t('ranking.rename')}
        </button>
      ) : (
        <>
          <AreaNames value={given} change={rename} />
          <button
            type="button"
            className="button button-link"
            onClick={() => (unmerge ?? (() => rename(null)))()}
          >
            {t(unmerge === undefined ? 'ranking.keepName' : 'ranking.unmerge')}
          </button>
        </>
      )}
    </div>
  );
}

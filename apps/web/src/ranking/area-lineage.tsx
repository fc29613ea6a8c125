import type { LocalText } from '#members';
import type { MovedArea } from '#ranking';
import { useText } from '../i18n/text-context.tsx';
import { AreaNames } from './area-names.tsx';
import { MovedFrom } from './moved-from.tsx';
import { SplitParts } from './split-parts.tsx';

/** Where a chosen area comes from, and what it is to be called. */
export function AreaLineage(props: {
  area: string;
  /** The name in the catalogue, in every language. */
  own: LocalText;
  moved: MovedArea | undefined;
  name: (area: string) => string;
  given: LocalText | null;
  rename: (name: LocalText | null) => void;
  unmerge?: () => void;
  /** The parts that it is split into; empty while it is whole. */
  parts: readonly { readonly id: string; readonly name: LocalText }[];
  renamePart: (area: string, name: LocalText) => void;
  /** Gives it so many parts; missing where it cannot be split. */
  split?: (parts: number) => void;
}) {
  const { own, moved, name, given, rename, unmerge, parts, renamePart, split } = props;
  const { t } = useText();
  if (split !== undefined && parts.length > 0)
    return <SplitParts parts={parts} rename={renamePart} split={split} />;
  return (
    <div className="area-lineage">
      {moved !== undefined && unmerge !== undefined && <MovedFrom moved={moved} name={name} />}
      {given === null ? (
        <div className="lineage-actions">
          <button type="button" className="button button-link" onClick={() => rename(own)}>
            {t('ranking.rename')}
          </button>
          {split !== undefined && (
            <button type="button" className="button button-link" onClick={() => split(2)}>
              {t('ranking.split')}
            </button>
          )}
        </div>
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

import { useState } from 'react';
import type { LocalText } from '#members';
import { mergedArea } from '#ranking';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { AreaNames, noName } from './area-names.tsx';

/** Takes areas together under a new name. Its own form, so that its fields never hold up the signature. */
export function MergeForm(props: {
  areas: readonly string[];
  name: (area: string) => string;
  merge: (area: string, name: LocalText) => void;
}) {
  const { areas, name, merge } = props;
  const { t } = useText();
  const [from, setFrom] = useState<readonly string[]>([]);
  const [label, setLabel] = useState(noName);
  const [open, setOpen] = useState(false);
  return (
    <details className="merge no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('ranking.merge')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (from.length < 2) return;
          merge(mergedArea(from), label);
          setFrom([]);
          setLabel(noName);
          setOpen(false);
        }}
      >
        <p className="quiet">{t('ranking.mergeHelp')}</p>
        <p>{t('ranking.mergeGains')}</p>
        <fieldset className="merge-areas">
          <legend>{t('ranking.mergeWhich')}</legend>
          {areas.map((area) => (
            <label key={area} className="merge-area">
              <input
                type="checkbox"
                checked={from.includes(area)}
                onChange={(event) =>
                  setFrom(event.target.checked ? [...from, area] : from.filter((one) => one !== area))
                }
              />
              <AreaBar area={area} />
              <span>{name(area)}</span>
            </label>
          ))}
        </fieldset>
        <AreaNames value={label} change={setLabel} />
        <div>
          <button type="submit" className="button button-outline" disabled={from.length < 2}>
            {t('ranking.mergeThese', { count: from.length })}
          </button>
        </div>
      </form>
    </details>
  );
}

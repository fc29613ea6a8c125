import { useText } from '../../i18n/text-context.tsx';
import type { NamedArea } from '../field-props.ts';

/** Tells "no opinion" from "less important": areas ticked here are left out of the comparison. */
export function OpinionsWithheld(props: {
  areas: readonly NamedArea[];
  withheld: readonly string[];
  set: (area: string, hasOpinion: boolean) => void;
}) {
  const { areas, withheld, set } = props;
  const { t } = useText();
  if (areas.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{t('form.noOpinion', { count: withheld.length })}</summary>
      <p>{t('form.noOpinionHelp')}</p>
      {areas.map((area) => (
        <label key={area.id} className="tick">
          <input
            type="checkbox"
            checked={withheld.includes(area.id)}
            onChange={(event) => set(area.id, !event.currentTarget.checked)}
          />
          <span>{area.name}</span>
        </label>
      ))}
    </details>
  );
}

import type { RunComparison } from '#ranking';
import { useText } from '../../i18n/text-context.tsx';

/** Why two runs differ: the answers, the settings, the engine, and whether any move is more than chance. */
export function WhyMoved({
  comparison,
  name,
}: {
  comparison: RunComparison;
  name: (area: string) => string;
}) {
  const { answers, settings, engines, moved, apart } = comparison;
  const { t, has, number, list } = useText();
  const others = answers.added + answers.removed + answers.changed;
  const worded = (setting: string, value: string | number) => {
    const key = `rounds.${setting}.${value}`;
    if (has(key)) return t(key);
    return Number.isNaN(Number(value)) ? String(value) : number(Number(value));
  };
  return (
    <ul className="compare-why">
      {moved.length > 0 && (
        <li>{t('compare.apart', { apart: apart.length, areas: list(apart.map(name)) })}</li>
      )}
      <li>
        {others === 0
          ? t('compare.sameAnswers', { same: answers.same })
          : t('compare.answers', { ...answers })}
      </li>
      {settings.length === 0 && <li>{t('compare.sameSettings')}</li>}
      {settings.map(({ setting, before, after }) => {
        const key = `compare.setting.${setting}`;
        return (
          <li key={setting}>
            {t('compare.setting', {
              setting: has(key) ? t(key) : setting,
              before: worded(setting, before),
              after: worded(setting, after),
            })}
          </li>
        );
      })}
      {engines !== null && <li>{t('compare.engines', { ...engines })}</li>}
    </ul>
  );
}

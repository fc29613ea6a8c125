import { useQuery } from '@tanstack/react-query';
import { readSettings } from '../api/round-life.ts';
import { useText } from '../i18n/text-context.tsx';

/** When and why the signed settings were changed after the opening; nothing where they were not. */
export function SettingsChanged({ round }: { round: string }) {
  const { t, date } = useText();
  const settings = useQuery({ queryKey: ['settings', round], queryFn: () => readSettings(round) });
  const versions = [...(settings.data?.earlier.toReversed() ?? []), settings.data?.signed ?? null];
  return versions.map(
    (version) =>
      version !== null &&
      version.reason !== null && (
        <p key={version.version}>
          {t('ranking.settingsChanged', { date: date(version.signedAt), reason: version.reason })}
        </p>
      ),
  );
}

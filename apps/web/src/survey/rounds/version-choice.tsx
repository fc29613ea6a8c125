import type { PublishedVersion } from '../../api/workshop.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';

/** A version as one word of a list. */
export const nameOfVersion = ({
  questionnaire,
  version,
}: Pick<PublishedVersion, 'questionnaire' | 'version'>): string => `${questionnaire} ${version}`;

/** The version that such a word stands for. */
export function versionOf(name: string): { id: string; version: number } {
  const [id = '', version] = name.split(' ');
  return { id, version: Number(version) };
}

/** A choice among the published versions of questionnaires. */
export function VersionChoice(props: {
  versions: readonly PublishedVersion[];
  value: string;
  choose: (name: string) => void;
  /** Stands before the versions. */
  first?: readonly [value: string, text: string];
}) {
  const { versions, value, choose, first } = props;
  const { t } = useText();
  return (
    <Choice
      label={t('workshop.ask')}
      value={value}
      choose={choose}
      options={[
        ...(first === undefined ? [] : [first]),
        ...versions.map(
          (version) =>
            [
              nameOfVersion(version),
              t('workshop.askVersion', { title: version.title, version: version.version }),
            ] as const,
        ),
      ]}
    />
  );
}

import { directionOf, languages } from '#members';
import type { ItemView } from '../api/assembly.ts';
import { languageName } from '../i18n/language-name.ts';
import { useText } from '../i18n/text-context.tsx';

/** What an item is about in a sentence; the reason of an amendment stands in the language of its mover and says so. */
export function ItemSummary({ item }: { item: Pick<ItemView, 'kind' | 'summary'> }) {
  const { local, language } = useText();
  const { kind, summary } = item;
  const behind: readonly string[] = summary.unreviewed ?? [];
  const written = languages.filter((each) => !behind.includes(each));
  const [original] = written;
  if (kind !== 'amendment' || written.length !== 1 || original === undefined || original === language)
    return local(summary);
  return (
    <>
      <span lang={original} dir={directionOf(original)}>
        {summary[original]}
      </span>{' '}
      <span className="quiet">({languageName(original, language)})</span>
    </>
  );
}

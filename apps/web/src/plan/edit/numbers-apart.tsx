import { builtInLanguage } from '#members';
import { linesApart, paragraphText } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { useEditor } from './editor-context.ts';

/** Says of a text written by hand that it names numbers which the fields do not bear, and what the draft would write. */
export function NumbersApart({ id }: { id: string }) {
  const { t, language } = useText();
  const { plan, cities } = useEditor();
  const apart = linesApart(plan, cities).find((each) => each.id === id);
  if (apart === undefined) return null;
  const would = paragraphText(apart.would, (text) => text[builtInLanguage(language)]);
  return (
    <p className="field-help short">
      {t('plan-edit.numbersApart')} <bdi>{would}</bdi>
    </p>
  );
}

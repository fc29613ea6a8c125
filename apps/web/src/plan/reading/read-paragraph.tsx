import { paragraphParts, paragraphText, unmarkedText } from '#plan';
import type { Paragraph } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { MarkedText } from '../marked-text.tsx';
import { ReadLine } from './read-line.tsx';
import type { Asking } from './read-line.tsx';

/** A paragraph of the plan; what it says to be missing is marked as a gap. */
export function ReadParagraph({ paragraph, asking }: { paragraph: Paragraph; asking: Asking }) {
  const { local, t } = useText();
  const whole = unmarkedText(paragraphText(paragraph, local));
  return (
    <ReadLine id={paragraph.id} name={whole.slice(0, 80)} asking={asking}>
      {paragraphParts(paragraph, local).map(({ gap, text }) =>
        gap ? (
          <p key={text} className="read-gap">
            <b>{t('plan-read.gap')}</b> {unmarkedText(text)}
          </p>
        ) : (
          <MarkedText key={text} text={text} />
        ),
      )}
    </ReadLine>
  );
}

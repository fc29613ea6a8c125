import { Fragment } from 'react';
import type { Paragraph } from '#plan';
import { paragraphText } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { ReadLine } from './read-line.tsx';
import type { Asking } from './read-line.tsx';

/** A paragraph of the plan; a sentence that says what is missing is marked as a gap. */
export function ReadParagraph({ paragraph, asking }: { paragraph: Paragraph; asking: Asking }) {
  const { local, t } = useText();
  const whole = paragraphText(paragraph, local);
  return (
    <ReadLine id={paragraph.id} name={whole.slice(0, 80)} asking={asking}>
      <p>
        {paragraph.sentences.map(({ text, gap }) => (
          <Fragment key={local(text)}>
            {gap ? (
              <span className="read-gap">
                <b>{t('plan-read.gap')}</b> {local(text)}
              </span>
            ) : (
              local(text)
            )}{' '}
          </Fragment>
        ))}
      </p>
    </ReadLine>
  );
}

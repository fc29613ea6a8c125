import { useText } from '../i18n/text-context.tsx';
import { SimulatedMark } from '../marks/simulated-mark.tsx';

/** How far one is, in words and as a row of bars. */
export function Progress({ question, of, simulated }: { question: number; of: number; simulated: boolean }) {
  const { t } = useText();
  return (
    <div className="progress">
      <p className="progress-words">
        <span>{t('form.progress', { question, of })}</span>
        {simulated && <SimulatedMark />}
      </p>
      <div className="progress-bars" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} className={index < question ? 'progress-done' : ''} />
        ))}
      </div>
    </div>
  );
}

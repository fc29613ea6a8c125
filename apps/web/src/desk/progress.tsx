import { useText } from '../i18n/text-context.tsx';

/** Work that takes more than a second: what it is, how far it is, as a bar and a number. */
export function Progress({ label, share }: { label: string; share: number }) {
  const { number } = useText();
  const words = number(share, { style: 'percent' });
  return (
    <div className="progress">
      <span>
        {label}: <b>{words}</b>
      </span>
      <span
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={words}
      >
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}

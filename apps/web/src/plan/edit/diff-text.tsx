import type { DiffPart } from '#plan';

/** A text word by word: what was taken out struck through, what came in underlined. */
export function DiffText({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <span className="plan-diff">
      {parts.map(({ kind, text }, index) => {
        // Parts of a finished text never move.
        const key = `${index} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}

import { Icon } from '../marks/icon.tsx';

/** The finding of a figure; where figures fold, it opens and closes the rest. */
export function FigureTitle(props: {
  id: string;
  title: string;
  fold: { readonly folds: boolean; readonly open: boolean; readonly turn: () => void };
}) {
  const { id, title, fold } = props;
  if (!fold.folds) return <h2 id={id}>{title}</h2>;
  return (
    <h2 id={id} className="figure-fold">
      <button type="button" aria-expanded={fold.open} onClick={fold.turn}>
        <span>{title}</span>
        <Icon name="down" />
      </button>
    </h2>
  );
}

import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { IconName } from '../../marks/icon.tsx';
import type { NamedArea } from '../field-props.ts';

/** One ranked area with its place, a list to choose another one, and three buttons. A digit moves it to that place. */
export function RankedRow(props: {
  area: NamedArea;
  /** From 0. */
  position: number;
  count: number;
  /** The number to show: tied areas have the same one. */
  place: number;
  /** Puts it level with the one above or below it again; absent where that cannot be. */
  level?: { readonly is: boolean; readonly change: () => void };
  move: (to: number, act: 'up' | 'down' | 'place') => void;
  remove: () => void;
  /** How far it stands from its place while a row is being dragged, in pixels. */
  shift: number;
  dragged: boolean;
  beginDrag: (event: React.PointerEvent<HTMLElement>) => void;
}) {
  const { area, position, count, place, level, move, remove, shift, dragged, beginDrag } = props;
  const { t, number } = useText();
  const onKeyDown = (event: React.KeyboardEvent) => {
    const digit = Number(event.key);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const choosing = event.target instanceof HTMLSelectElement;
    if (digit >= 1 && digit <= count)
      move(digit - 1, choosing ? 'place' : digit - 1 < position ? 'up' : 'down');
    else if (choosing) return;
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else return;
    event.preventDefault();
  };
  // A button that cannot act keeps the focus, so that the next press does not land on something else.
  const step = (act: 'up' | 'down', to: number, icon: IconName) => (
    <button
      type="button"
      className="ranking-button"
      data-act={act}
      aria-disabled={to < 0 || to >= count}
      aria-label={t(act === 'up' ? 'form.moveUp' : 'form.moveDown', { area: area.name })}
      onClick={() => to >= 0 && to < count && move(to, act)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <li
      className={dragged ? 'ranked-row ranked-dragged' : 'ranked-row'}
      data-area={area.id}
      style={shift === 0 ? {} : { transform: `translateY(${shift}px)` }}
      onKeyDown={onKeyDown}
      onPointerDown={beginDrag}
    >
      <span className="ranked-position">{place}</span>
      <span className="ranked-name">{area.name}</span>
      <span className="ranked-buttons">
        <select
          className="ranked-place"
          data-act="place"
          aria-label={t('form.placeOf', { area: area.name })}
          value={position}
          onChange={(event) => move(Number(event.currentTarget.value), 'place')}
        >
          {Array.from({ length: count }, (_, to) => (
            <option key={to} value={to}>
              {number(to + 1)}
            </option>
          ))}
        </select>
        {step('up', position - 1, 'arrow-up')}
        {step('down', position + 1, 'arrow-down')}
        <button
          type="button"
          className="ranking-button ranking-remove"
          data-act="remove"
          aria-label={t('form.remove', { area: area.name })}
          onClick={remove}
        >
          <Icon name="cross" />
        </button>
      </span>
      {level !== undefined && (
        <button
          type="button"
          className="button button-link ranked-level"
          data-act="level"
          aria-label={`${t(level.is ? 'form.unlevel' : 'form.level')}: ${area.name}`}
          onClick={level.change}
        >
          {t(level.is ? 'form.unlevel' : 'form.level')}
        </button>
      )}
    </li>
  );
}

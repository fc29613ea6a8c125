import { useId, useRef } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { NamedArea } from '../field-props.ts';
import { nextMatch } from './next-match.ts';

/** The areas that are not ranked yet. Arrows and letters go to an area, Enter adds it last, a digit at that place. */
export function AreasToAdd(props: {
  areas: readonly NamedArea[];
  ranked: number;
  limit: number;
  add: (area: string, position: number) => void;
}) {
  const { areas, ranked, limit, add } = props;
  const { t } = useText();
  const title = useId();
  const help = useId();
  const list = useRef<HTMLUListElement>(null);
  const full = ranked >= limit;
  if (areas.length === 0) return null;

  const go = (index: number) => list.current?.querySelectorAll('button')[index]?.focus();
  const onKeyDown = (event: React.KeyboardEvent, index: number, area: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const digit = Number(event.key);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(index + 1, areas.length - 1),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: areas.length - 1,
    };
    if (digit >= 1 && digit <= limit) add(area, digit - 1);
    else if (to[event.key] !== undefined) go(to[event.key]!);
    else if (/^\p{L}$/u.test(event.key)) {
      const names = areas.map(({ name }) => name);
      const match = nextMatch(names, event.key, index);
      if (match >= 0) go(match);
    } else return;
    event.preventDefault();
  };

  return (
    <section className="ranking-add" aria-labelledby={title}>
      <div className="ranking-add-head">
        <h2 id={title}>{t('form.addArea')}</h2>
        <span>{t('form.randomOrder')}</span>
      </div>
      <p className={full ? 'ranking-full' : 'unseen'} id={help}>
        {full ? t('form.rankingFull', { limit }) : t('form.addKeys', { limit })}
      </p>
      <ul ref={list} aria-describedby={help}>
        {areas.map((area, index) => (
          <li key={area.id}>
            <button
              type="button"
              className="ranking-add-row"
              data-add={area.id}
              aria-disabled={full}
              aria-label={t('form.add', { area: area.name })}
              onClick={() => add(area.id, ranked)}
              onKeyDown={(event) => onKeyDown(event, index, area.id)}
            >
              <span>{area.name}</span>
              <Icon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

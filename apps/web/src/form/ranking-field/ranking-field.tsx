import { useLayoutEffect, useRef, useState } from 'react';
import type { RankingAnswer, RankingQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps, NamedArea } from '../field-props.ts';
import { AreasToAdd } from './areas-to-add.tsx';
import { OpinionsWithheld } from './opinions-withheld.tsx';
import { RankedRow } from './ranked-row.tsx';
import {
  isLevel,
  levelled,
  placed,
  placeOf,
  rankedAreas,
  unrankedAreas,
  withOpinion,
  withoutArea,
} from './ranking-order.ts';
import { shiftOf } from './row-drag.ts';
import { useRowDrag } from './use-row-drag.ts';
import './ranking-field.css';

/**
 * Ranks areas by buttons, by a list of places, by digits (a place), by letters (to an area) and by dragging: one or two presses for each choice.
 * Every step is announced, and the focus stays with what was moved.
 */
export function RankingField(props: FieldProps<RankingQuestion, RankingAnswer>) {
  const { question, answer, change, areas, labelledBy, describedBy } = props;
  const { t } = useText();
  const [said, say] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { limit, tiesAllowed } = question;
  const ranked = rankedAreas(answer);
  const nameOf = (area: string) => areas.find((each) => each.id === area)?.name ?? area;
  const left = unrankedAreas(
    answer,
    areas.map(({ id }) => id),
  );
  const leftAreas = left.map((id): NamedArea => ({ id, name: nameOf(id) }));
  const full = ranked.length >= limit;

  // The control that takes the focus once it stands in its new place: before the next key can be pressed.
  const wanted = useRef<readonly string[]>([]);
  const focus = (...selectors: string[]) => {
    wanted.current = selectors;
  };
  useLayoutEffect(() => {
    const found = wanted.current.map((each) => place.current?.querySelector<HTMLElement>(each));
    found.find((each) => each != null)?.focus();
    wanted.current = [];
  });

  const put = (area: string, position: number) => {
    const next = placed(answer, area, position, limit);
    change(next);
    const at = rankedAreas(next).indexOf(area);
    say(t('form.nowAt', { area: nameOf(area), position: at + 1, count: rankedAreas(next).length }));
  };
  const { drag, begin } = useRowDrag(put);
  const move = (area: string, position: number, act: 'up' | 'down' | 'place') => {
    put(area, position);
    focus(`[data-area="${area}"] [data-act="${act}"]`);
  };
  const level = (area: string) => {
    if (answer === undefined) return;
    const next = levelled(answer, area);
    const count = ranked.length;
    change(next);
    say(
      isLevel(next, area)
        ? t('form.nowLevel', { area: nameOf(area), position: placeOf(next, area) })
        : t('form.nowAt', { area: nameOf(area), position: placeOf(next, area), count }),
    );
    focus(`[data-area="${area}"] [data-act="level"]`);
  };
  const add = (area: string, position: number) => {
    if (full) {
      say(t('form.rankingFull', { limit }));
      return;
    }
    // The next area to choose takes the place of this one under the finger and under the key.
    const next = left[left.indexOf(area) + 1] ?? left[left.indexOf(area) - 1];
    put(area, position);
    focus(next === undefined ? `[data-area="${area}"] [data-act="remove"]` : `[data-add="${next}"]`);
  };
  const remove = (area: string) => {
    if (answer === undefined) return;
    const neighbour = ranked[ranked.indexOf(area) + 1] ?? ranked[ranked.indexOf(area) - 1];
    change(withoutArea(answer, area));
    say(t('form.takenOut', { area: nameOf(area), count: ranked.length - 1 }));
    focus(`[data-area="${neighbour ?? ''}"] [data-act="remove"]`, `[data-add="${area}"]`);
  };

  return (
    <div
      className="ranking"
      ref={place}
      id={props.id}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <div className="ranking-box">
        {ranked.length > 0 && (
          <ol aria-label={t('form.yourOrder')} className={drag === null ? undefined : 'ranking-dragging'}>
            {ranked.map((area, position) => (
              <RankedRow
                key={area}
                area={{ id: area, name: nameOf(area) }}
                position={position}
                count={ranked.length}
                place={placeOf(answer, area)}
                {...(tiesAllowed &&
                  position > 0 && {
                    level: { is: isLevel(answer, area), change: () => level(area) },
                  })}
                move={(to, act) => move(area, to, act)}
                remove={() => remove(area)}
                shift={drag === null ? 0 : shiftOf(drag, position)}
                dragged={drag?.area === area}
                beginDrag={(event) => begin(event, area, position)}
              />
            ))}
          </ol>
        )}
        {!full && (
          <p className="ranking-room">
            <span aria-hidden="true">
              {ranked.length + 1 === limit ? limit : `${ranked.length + 1}–${limit}`}
            </span>
            <span>
              {t(ranked.length === 0 ? 'form.noneRanked' : 'form.roomFor', { room: limit - ranked.length })}
            </span>
          </p>
        )}
      </div>
      {ranked.length > 1 && <p className="ranking-hint">{t('form.dragHint')}</p>}
      <AreasToAdd areas={leftAreas} ranked={ranked.length} limit={limit} add={add} />
      <OpinionsWithheld
        areas={leftAreas}
        withheld={answer?.noOpinion ?? []}
        set={(area, hasOpinion) => change(withOpinion(answer, area, hasOpinion))}
      />
      <p className="unseen" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

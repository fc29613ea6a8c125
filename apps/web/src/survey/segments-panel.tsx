import { useState } from 'react';
import { regions } from '#members';
import { segmentDimensions } from '#survey';
import { segmentsBy } from '../api/monitor.ts';
import type { Monitor, Segment } from '../api/monitor.ts';
import { Pick } from '../desk/pick.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { RegionMark } from '../marks/region-mark.tsx';
import { SegmentBars } from './segment-bars.tsx';
import { segmentName } from './segment-name.ts';
import { TargetsForm } from './targets-form.tsx';

const atFirst = 8;

/** How far each region, country, language, size or cohort has answered; the team sets the targets here. */
export function SegmentsPanel({ monitor }: { monitor: Monitor }) {
  const text = useText();
  const { t } = text;
  const [by, choose] = useAddressState('by', 'region');
  const [all, setAll] = useState(false);
  const maySet = useSession().actions.includes('round.set-targets');
  const known = segmentDimensions.filter((each) => segmentsBy(monitor, each).length > 0);
  const dimension = known.find((each) => each === by) ?? 'region';
  const rows = segmentsBy(monitor, dimension);
  const region = (row: Segment) => regions.find((each) => dimension === 'region' && each === row.segment);
  const bars = (all ? rows : rows.slice(0, atFirst)).map((row) => {
    const mark = region(row);
    return {
      id: row.segment ?? '',
      label: (
        <>
          {mark !== undefined && <RegionMark region={mark} />}
          <bdi>{segmentName(dimension, row, text)}</bdi>
        </>
      ),
      members: row.members,
      answered: row.answered,
      target: row.percent === null ? null : row.percent / 100,
      needed: row.needed,
      colour: mark === undefined ? 'var(--edge)' : `var(--region-${mark})`,
    };
  });
  return (
    <section className="panel">
      <div className="page-head">
        <h2>{t('monitor.whoAnswered')}</h2>
        {known.length > 1 && (
          <Pick
            label={t('monitor.tellApart')}
            value={dimension}
            options={known.map((id) => ({ id, label: t(`monitor.by.${id}`) }))}
            choose={choose}
          />
        )}
      </div>
      <SegmentBars rows={bars} />
      {dimension === 'language' && <p className="quiet side-note">{t('monitor.severalLanguages')}</p>}
      {rows.length > atFirst && (
        <button type="button" className="button button-link no-print" onClick={() => setAll(!all)}>
          {all
            ? t('monitor.fewerSegments', { count: atFirst })
            : t('monitor.allSegments', { count: rows.length })}
        </button>
      )}
      {maySet && (
        <details className="targets no-print">
          <summary>{t('monitor.setTargets')}</summary>
          <TargetsForm key={dimension} round={monitor.round} dimension={dimension} rows={rows} />
        </details>
      )}
    </section>
  );
}

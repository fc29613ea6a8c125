import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { SegmentDimension, SegmentTarget } from '#survey';
import { readTargets, setTargets } from '../api/monitor.ts';
import type { Segment } from '../api/monitor.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { segmentName } from './segment-name.ts';

interface TargetsOf {
  readonly round: string;
  readonly dimension: SegmentDimension;
  readonly rows: readonly Segment[];
}

/** The targets of one dimension; those of the others stay as they are. */
export function TargetsForm(props: TargetsOf) {
  const { round } = props;
  const targets = useQuery({ queryKey: ['targets', round], queryFn: () => readTargets(round) });
  return <Loaded query={targets}>{(data) => <Fields {...props} targets={data.targets} />}</Loaded>;
}

function Fields({ round, dimension, rows, targets }: TargetsOf & { targets: readonly SegmentTarget[] }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const queries = useQueryClient();
  const [percents, setPercents] = useState<ReadonlyMap<string | null, string>>(
    new Map(
      targets
        .filter((target) => target.dimension === dimension)
        .map(({ segment, percent }) => [segment, String(percent)]),
    ),
  );
  const save = useMutation({
    mutationFn: () =>
      setTargets(round, [
        ...targets.filter((target) => target.dimension !== dimension),
        ...[...percents].flatMap(([segment, percent]) =>
          percent === '' ? [] : [{ dimension, segment, percent: Number(percent) }],
        ),
      ]),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['targets', round] }),
        queries.invalidateQueries({ queryKey: ['monitor', round] }),
      ]),
  });
  const segments = [null, ...rows.flatMap(({ segment }) => segment ?? [])];
  const name = (segment: string | null) =>
    segment === null
      ? t('monitor.targetOfAll')
      : segmentName(dimension, rows.find((row) => row.segment === segment) ?? { segment, name: null }, text);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className="quiet" id={`${id}help`}>
        {t('monitor.targetsHelp')}
      </p>
      <div className="target-fields">
        {segments.map((segment, index) => (
          <span key={segment ?? ''} className="target-field">
            <label htmlFor={`${id}${index}`}>{name(segment)}</label>
            <input
              id={`${id}${index}`}
              className="input"
              type="number"
              min={1}
              max={100}
              step={1}
              inputMode="numeric"
              aria-describedby={`${id}help`}
              value={percents.get(segment) ?? ''}
              onChange={(event) => setPercents(new Map(percents).set(segment, event.target.value))}
            />
          </span>
        ))}
      </div>
      <div className="page-actions">
        <button type="submit" className="button" disabled={save.isPending}>
          {t('monitor.saveTargets')}
        </button>
        <span role="status">{save.isSuccess && t('monitor.targetsSaved')}</span>
      </div>
      {save.error !== null && <Refusal problem={save.error} />}
    </form>
  );
}

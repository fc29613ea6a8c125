import { activityNumber } from '#plan';
import type { AmendmentLine, AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { DataTable } from '../../desk/data-table.tsx';
import type { Column } from '../../desk/data-table.tsx';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Text } from '../../i18n/text.ts';
import { fateInWords } from './fate-in-words.ts';
import { labelOf } from './amendment-ties.tsx';
import { linePart } from './line-part.ts';

/** What of a line is changed: a part of it, or all of it. */
function whatOf({ kind, line }: AmendmentLine, text: Pick<Text, 't' | 'has'>): string {
  if (kind === 'removed') return text.t('amendments.takeOut');
  if (kind === 'added') return text.t('amendments.addActivity');
  return kind === 'moved' ? text.t('amendments.move') : linePart(line, text);
}

/** The amendments by the line that they change, with who stands by them, whom they are in the way of, and their state. */
export function AmendmentsTable(props: {
  all: AmendmentsView;
  session: AssemblyView;
  shown: string;
  open: (id: string) => void;
  ticked: readonly string[];
  /** Left out where there is nothing to do with several. */
  tick?: (ids: readonly string[]) => void;
}) {
  const { all, session, shown, open, ticked, tick } = props;
  const text = useText();
  const { t, list, language } = text;
  const { amendments, conflicts } = all;
  const inTheWay = (id: string) =>
    [...new Set(conflicts.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])))].map((other) =>
      labelOf(amendments, other),
    );
  const columns: readonly Column<AmendmentView>[] = [
    {
      id: 'number',
      label: t('amendment-desk.number'),
      kind: 'name',
      value: ({ number }) => number,
      cell: ({ id, label }) => (
        <span className="amendments-number">
          {tick !== undefined && (
            <input
              type="checkbox"
              aria-label={t('amendment-desk.tick', { label })}
              checked={ticked.includes(id)}
              onChange={() =>
                tick(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])
              }
            />
          )}
          <button
            type="button"
            className="button button-link"
            aria-label={t('amendment-desk.show', { label })}
            aria-expanded={id === shown}
            onClick={() => open(id === shown ? '' : id)}
          >
            {label}
          </button>
        </span>
      ),
    },
    {
      id: 'line',
      label: t('amendment-desk.line'),
      value: ({ lines, number }) => `${lines[0]?.line ?? ''} ${String(number).padStart(4, '0')}`,
      cell: ({ lines }) => {
        const [first] = lines;
        if (first === undefined) return null;
        const activity = /^P\d+\.O\d+\.A\d+/.exec(first.line)?.[0];
        return (
          <>
            {activity !== undefined && `${activityNumber(activity)} `}
            {first.heading} <b>{whatOf(first, text)}</b>
            {lines.length > 1 && ` ${t('amendments.more', { count: lines.length - 1 })}`}
          </>
        );
      },
    },
    {
      id: 'cities',
      label: t('amendment-desk.cities'),
      value: ({ cities }) => -cities.length,
      cell: ({ cities }) =>
        t('amendment-desk.cityCount', { city: cities[0]?.cityName ?? '', others: cities.length - 1 }),
    },
    {
      id: 'conflicts',
      label: t('amendment-desk.conflicts'),
      phoneLabel: true,
      value: ({ id }) => -inTheWay(id).length,
      cell: ({ id }) => {
        const others = inTheWay(id);
        return others.length === 0 ? '–' : <span className="amendments-way">{list(others)}</span>;
      },
    },
    {
      id: 'languages',
      label: t('amendment-desk.languages'),
      phoneLabel: true,
      value: ({ untranslated }) => -untranslated.length,
      cell: ({ untranslated }) =>
        untranslated.length === 0
          ? t('amendment-desk.allLanguages')
          : list(untranslated.map((each) => languageName(each, language))),
    },
    {
      id: 'state',
      label: t('amendment-desk.state'),
      value: ({ state }) => state,
      cell: (amendment) => {
        const number = session.items.find(({ id }) => id === amendment.item)?.number;
        const state = t(`amendments.state.${amendment.state}`);
        return (
          fateInWords(amendment, amendments, text) ??
          (number === undefined ? state : t('amendment-desk.onAgenda', { state, number }))
        );
      },
    },
  ];
  return (
    <DataTable
      label={t('amendment-desk.table')}
      columns={session.state === 'open' ? columns : columns.filter(({ id }) => id !== 'conflicts')}
      rows={amendments}
      rowKey={({ id }) => id}
      sort="line"
      chosen={({ id }) => id === shown}
    />
  );
}

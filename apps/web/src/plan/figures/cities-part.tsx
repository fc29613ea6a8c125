import { TableFigure } from '../../charts/table-figure.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { RegionMark } from '../../marks/region-mark.tsx';
import { areaShort } from '../area-short.ts';
import { PlanFiles } from '../plan-files.tsx';
import type { PlanPart } from '../plan-part.ts';
import { cityTasks } from './city-tasks.ts';
import type { TaskCounts } from './city-tasks.ts';
import './figures.css';

const functions = ['coordinate', 'lead', 'host'] as const;

/** Who does what: cities by region against areas. */
export function CitiesPart({ view, plan, look }: PlanPart) {
  const text = useText();
  const { t, local, number, list, compare } = text;
  const groups = cityTasks(plan, look, compare);
  const cities = groups.flatMap((group) => group.cities);
  const most = Math.max(0, ...cities.map(({ total }) => total));
  const inWords = (counts: TaskCounts) =>
    list(
      functions
        .filter((task) => counts[task] > 0)
        .map((task) => t(`plan-read.task.${task}`, { count: counts[task] })),
    );
  const letters = (counts: TaskCounts) =>
    functions
      .filter((task) => counts[task] > 0)
      .map((task) => (
        <span key={task} className={`task-mark task-${task}`}>
          {t(`plan-read.letter.${task}`)}
          {counts[task] > 1 && number(counts[task])}
        </span>
      ));
  /** Nothing where there is nothing: what is there stands out. */
  const sumOf = (counts: readonly number[]) => (sum(counts) === 0 ? '' : number(sum(counts)));
  const title = t('plan-read.citiesTitle', {
    cities: cities.length,
    regions: groups.filter(({ region }) => region !== null).length,
    most,
  });
  return (
    <div className="page">
      <PageTitle>{t('plan-read.tabCities')}</PageTitle>
      <h1>{title}</h1>
      <TableFigure
        title={t('plan-read.citiesFigure')}
        table={{
          head: [t('plan-read.city'), ...plan.areas.map(({ name }) => local(name)), t('plan-read.tasks')],
          rows: cities.map(({ name, areas, total }) => [name, ...areas.map(inWords), total]),
        }}
        file={`work-plan-version-${view.version}-cities`}
      >
        <ul className="task-legend">
          {functions.map((task) => (
            <li key={task}>
              <span className={`task-mark task-${task}`} aria-hidden="true">
                {t(`plan-read.letter.${task}`)}
              </span>{' '}
              {t(`plan-read.function.${task}`)}
            </li>
          ))}
        </ul>
        <ul className="matrix-areas">
          {plan.areas.map((area, index) => (
            <li key={area.id}>
              <AreaBar area={area.area} /> {number(index + 1)} {areaShort(area, text)}
            </li>
          ))}
        </ul>
        <table className="data-table city-matrix">
          <thead>
            <tr>
              <th scope="col">{t('plan-read.city')}</th>
              {plan.areas.map((area, index) => (
                <th key={area.id} scope="col" title={local(area.name)}>
                  <AreaBar area={area.area} /> {number(index + 1)}{' '}
                  <span className="matrix-area">{areaShort(area, text)}</span>
                </th>
              ))}
              <th scope="col" className="number">
                {t('plan-read.tasks')}
              </th>
            </tr>
          </thead>
          {groups.map(({ region, cities: own }) => (
            <tbody key={region ?? ''}>
              <tr className="matrix-region">
                <th scope="rowgroup">
                  <span className="city-name">
                    {region !== null && <RegionMark region={region} />}
                    {region === null ? t('plan-read.noRegion') : t(`common.region.${region}`)}
                  </span>
                </th>
                {plan.areas.map((area, index) => (
                  <td key={area.id}>{sumOf(own.map(({ areas }) => tasksOf(areas[index])))}</td>
                ))}
                <td className="number">{number(sum(own.map(({ total }) => total)))}</td>
              </tr>
              {own.map((each) => (
                <tr key={each.city}>
                  <th scope="row">
                    <bdi>{each.name}</bdi>
                  </th>
                  {each.areas.map((counts, index) => (
                    <td key={plan.areas[index]?.id} title={inWords(counts)}>
                      <span aria-hidden="true">{letters(counts)}</span>
                      <span className="unseen">{inWords(counts)}</span>
                    </td>
                  ))}
                  <td className="number">{number(each.total)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableFigure>
      <PlanFiles view={view} />
    </div>
  );
}

function tasksOf(counts: TaskCounts | undefined): number {
  return counts === undefined ? 0 : counts.coordinate + counts.lead + counts.host;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

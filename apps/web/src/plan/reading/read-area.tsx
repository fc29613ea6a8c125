import type { PlanArea } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';
import { ReadActivity } from './read-activity.tsx';
import { ReadGaps } from './read-gaps.tsx';
import { ReadIndicators } from './read-indicators.tsx';
import { ReadLine } from './read-line.tsx';
import type { Asking } from './read-line.tsx';
import { ReadParagraph } from './read-paragraph.tsx';

/** A priority area in full: objective, outcome, outputs with their activities, indicators, resources, risks, gaps. */
export function ReadArea(props: {
  area: PlanArea;
  position: number;
  look: (city: string) => CityLook;
  asking: Asking;
}) {
  const { area, position, look, asking } = props;
  const { t, local, number, list } = useText();
  const name = local(area.name);
  const { resources, evidence } = area;
  return (
    <section className="read-chapter">
      <ReadLine id={area.id} name={name} asking={asking}>
        <h2>
          <AreaBar area={area.area} /> {number(position)} {name}
        </h2>
      </ReadLine>
      <h3>{t('plan.objective')}</h3>
      <ReadParagraph paragraph={area.objective} asking={asking} />
      {area.sdgTargets.length > 0 && (
        <p className="quiet">{t('plan-read.sdg', { targets: list(area.sdgTargets) })}</p>
      )}
      {evidence !== null && (
        <p className="quiet">
          {t('plan-read.evidence', {
            rankedBy: evidence.rankedBy,
            answered: evidence.answered,
            rank: evidence.rank,
            one: evidence.lower === evidence.upper ? 'yes' : 'no',
            lower: evidence.lower,
            upper: evidence.upper,
          })}
        </p>
      )}
      <h3>{t('plan.coordinating')}</h3>
      <ReadLine
        id={`${area.id}.coordinators`}
        name={t('plan.coordinatorsOf', { area: name })}
        asking={asking}
      >
        {area.coordinators.length === 0 ? (
          <p className="read-gap">{t('plan.nobodyOffered')}</p>
        ) : (
          <ul className="city-list">
            {area.coordinators.map(({ city, consent }) => (
              <li key={city}>
                <CityName {...look(city)} />{' '}
                <span className="quiet">{t('plan-read.consent', { state: consent })}</span>
              </li>
            ))}
          </ul>
        )}
      </ReadLine>
      <h3>{t('plan-read.outcome')}</h3>
      <ReadParagraph paragraph={area.outcome} asking={asking} />
      {area.outputs.map((output, index) => (
        <div key={output.id} id={output.id} className="read-output">
          <h3>{t('plan-read.output', { number: `${number(position)}.${number(index + 1)}` })}</h3>
          <ReadParagraph paragraph={output.text} asking={asking} />
          {area.activities
            .filter((activity) => activity.output === output.id)
            .map((activity) => (
              <ReadActivity key={activity.id} activity={activity} look={look} asking={asking} />
            ))}
        </div>
      ))}
      <h3>{t('plan-read.indicators')}</h3>
      <ReadIndicators
        label={t('plan-read.indicatorsOf', { area: name })}
        indicators={area.indicators}
        look={look}
        asking={asking}
      />
      <h3>{t('plan.resources')}</h3>
      <ReadLine id={`${area.id}.resources`} name={t('plan-read.resourcesOf', { area: name })} asking={asking}>
        <p>
          {list(
            resources.cash.map(({ year, cash }) =>
              t('plan-read.cashOf', { year: `${year}`, cash: number(cash) }),
            ),
          )}
          . {t('plan-read.inKind', { days: resources.inKindDays })}
          {resources.unfunded > 0 && (
            <>
              {' '}
              <span className="read-gap">
                {t('plan-read.unfunded', { cash: number(resources.unfunded) })}
              </span>
            </>
          )}
        </p>
      </ReadLine>
      <h3>{t('plan.risk')}</h3>
      {area.risks.map(({ id, text, mitigation, owner }) => (
        <ReadLine key={id} id={id} name={local(text)} asking={asking}>
          <p>
            {local(text)} {local(mitigation)}{' '}
            <span className="quiet">
              {owner === null
                ? t('plan-read.watchedByTeam')
                : t('plan-read.watchedBy', { city: look(owner).name })}
            </span>
          </p>
        </ReadLine>
      ))}
      <ReadGaps base={`${area.id}.`} gaps={area.gaps} asking={asking} />
    </section>
  );
}

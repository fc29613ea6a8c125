import type { Plan } from '#plan';
import type { AreaCatalogue } from '#survey';
import type { AssemblyView } from '../api/assembly.ts';
import type { MemberView } from '../api/members.ts';
import type { PlanView } from '../api/plan.ts';
import type { PublishedAnswer, RoundResults } from '../api/ranking.ts';
import type { ResponseView } from '../api/survey.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { CheckYourself } from './check-yourself.tsx';
import { cityFinding } from './city-finding.ts';
import { cityOutcome } from './city-outcome.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { WhatWasDecided } from './what-was-decided.tsx';
import { WhoOffers } from './who-offers.tsx';

/** What became of a city's answer, led by the city's own order. */
export function CityAnswer(props: {
  city: MemberView;
  ranked: readonly (readonly string[])[];
  response: ResponseView;
  catalogue: AreaCatalogue;
  results: RoundResults | undefined;
  published: PublishedAnswer | undefined;
  view: PlanView | undefined;
  plan: Plan | undefined;
  assembly: AssemblyView | undefined;
  cityName: (id: string) => string;
}) {
  const { city, ranked, response, catalogue, results, published, view, plan, assembly, cityName } = props;
  const { t, date, local } = useText();
  const outcome = cityOutcome({
    city: city.id,
    ranked,
    areas: results?.report.areas ?? [],
    plan: plan ?? null,
    decided: results?.decision?.areas ?? null,
  });
  const standing = plan === undefined ? 'none' : view?.state === 'adopted' ? 'adopted' : 'draft';
  const finding = cityFinding(city.name, outcome, standing);
  const name = (area: string) => {
    const known = catalogue.areas.find((each) => each.id === area);
    return known === undefined ? area : local(known.name);
  };
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="city-title">{t(finding.key, finding.values)}</h1>
          <p className="lead">
            {response.submittedAt === null
              ? t('city.notSent')
              : t('city.lead', {
                  city: city.name,
                  sent: date(response.submittedAt, { day: 'numeric', month: 'long', year: 'numeric' }),
                  plan: standing,
                  date: view === undefined ? '' : date(view.versionAt ?? view.createdAt),
                })}
          </p>
        </div>
        <button type="button" className="button button-outline no-print" onClick={() => print()}>
          <Icon name="print" />
          {t('ranking.print')}
        </button>
      </div>
      <div className="page-with-side city-answer">
        <div>
          <OutcomeTable
            city={city.name}
            outcome={outcome}
            results={results}
            published={published}
            name={name}
            cityName={cityName}
          />
          <div className="city-further">
            {results?.decision && (
              <WhatWasDecided
                decision={results.decision}
                ranked={ranked}
                basis={plan === undefined ? undefined : view?.decision}
                name={name}
              />
            )}
            <WhoOffers outcome={outcome} plan={plan} city={city.id} name={name} cityName={cityName} />
          </div>
        </div>
        <CheckYourself city={city} response={response} published={published} assembly={assembly} />
      </div>
    </>
  );
}

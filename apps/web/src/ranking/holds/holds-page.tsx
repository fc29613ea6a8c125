import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { allTests, testsOfRanking, agreeing, losing } from '#findings';
import { readWithoutCountries } from '../../api/ranking.ts';
import { FoldedFigures } from '../../charts/use-fold.ts';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { NoReport } from '../no-report.tsx';
import { SampledNote } from '../sampled-note.tsx';
import { useRanking } from '../ranking-context.ts';
import { HardQuestions } from './hard-questions.tsx';
import { MarginsFigure } from './margins-figure.tsx';
import { SilentFigure } from './silent-figure.tsx';
import { StabilityFigure } from './stability-figure.tsx';
import { VariantFigure } from './variant-figure.tsx';

/** Does it hold: the ranking under other methods, weights and readings, without regions and countries, and against chance. */
export function HoldsPage() {
  const text = useText();
  const { t, number, list } = text;
  const countryName = useCountryName();
  const { report, run, name, team, to } = useRanking();
  const id = run?.id ?? '';
  const countries = useQuery({
    queryKey: ['without-countries', id],
    enabled: team && report !== null,
    queryFn: () => readWithoutCountries(id),
  });
  const known = countries.data?.countries;
  const tests = useMemo(
    () => report && testsOfRanking(report, known ?? [], text, countryName),
    [report, known, text, countryName],
  );
  if (report === null || run === null || tests === null) return <NoReport />;
  const places = report.settings.places;
  const all = allTests(tests);
  const losers = losing(report, all);
  const title = t('holds.finding', {
    held: Math.min(places, report.areas.length) - losers.length,
    lose: losers.length,
    places,
    tests: all.length,
  });
  const figure = { report, name };
  const same = (variants: typeof all) => ({ same: agreeing(variants), all: variants.length, places });
  const single = report.robustness.withoutCities;
  const decisive = single?.decisive.reduce((sum, each) => sum + each.answers, 0) ?? 0;
  return (
    <div className="question-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {losers.length > 0 && (
        <p className="lead">
          {all
            .filter(({ left }) => left.length > 0)
            .map(({ label, left }) =>
              t('holds.dropsOut', { test: label, areas: list(left.map(name)), count: left.length }),
            )
            .join(' ')}
        </p>
      )}
      <SampledNote report={report} />
      <HardQuestions report={report} tests={tests} name={name} />
      <FoldedFigures value={true}>
        <VariantFigure
          {...figure}
          variants={tests.methods}
          title={t('holds.methodsTitle', same(tests.methods))}
          note={t('holds.spreadNote')}
          file={`holds-methods-run-${run.number}`}
        >
          <Link className="no-print" to={to('methods', { panel: 'all' })}>
            {t('ranking.allMethods', { methods: Object.keys(report.methods).length })}
          </Link>
        </VariantFigure>
        {run.file === null && (
          <VariantFigure
            {...figure}
            variants={tests.weightings}
            title={t('holds.weightingsTitle', same(tests.weightings))}
            note={t('holds.weightingsNote', { weighting: t(`holds.weighting.${report.settings.weighting}`) })}
            file={`holds-weightings-run-${run.number}`}
          />
        )}
        {tests.conventions.length > 0 && (
          <VariantFigure
            {...figure}
            variants={tests.conventions}
            title={t('holds.conventionsTitle', same(tests.conventions))}
            note={t('holds.conventionsNote', { reading: report.settings.unranked })}
            file={`holds-readings-run-${run.number}`}
          />
        )}
        {tests.regions.length > 0 && (
          <VariantFigure
            {...figure}
            variants={tests.regions}
            title={t('holds.regionsTitle', same(tests.regions))}
            note={t('holds.leftOutNote')}
            file={`holds-regions-run-${run.number}`}
          />
        )}
        {tests.countries.length > 0 && (
          <VariantFigure
            {...figure}
            variants={tests.countries}
            title={t('holds.countriesTitle', same(tests.countries))}
            note={t('holds.countriesNote', {
              least: countries.data?.smallestCell ?? 0,
              small: countries.data?.smallCountries ?? 0,
            })}
            file={`holds-countries-run-${run.number}`}
          />
        )}
        {single !== null && (
          <section className="finding-block finding-between">
            <h2>{t('holds.citiesTitle', { decisive, places })}</h2>
            <p>
              {t('holds.citiesLargest', {
                area: name(single.largest.area),
                from: single.largest.from,
                to: single.largest.to,
                moves: single.largest.from === single.largest.to ? 'no' : 'yes',
                points: number(Math.abs(single.largest.scoreChange), { maximumFractionDigits: 1 }),
              })}
            </p>
          </section>
        )}
        {report.sampled === undefined && (
          <MarginsFigure {...figure} file={`holds-margins-run-${run.number}`} />
        )}
        <SilentFigure {...figure} file={`holds-silent-run-${run.number}`} />
        <StabilityFigure {...figure} file={`holds-stability-run-${run.number}`} />
      </FoldedFigures>
      <p className="small-print">
        {t('holds.made', {
          answers: report.preferences,
          source: run.file === null ? 'round' : 'file',
          number: run.number,
          draws: report.uncertainty.replicates,
        })}
      </p>
    </div>
  );
}

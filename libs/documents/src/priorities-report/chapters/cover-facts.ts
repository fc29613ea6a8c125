import type { PaperFact } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';

/** What the cover says of round, settings and hashes. */
export function coverFacts(reading: ReportReading): readonly PaperFact[] {
  const { t, text, round, run, report, settingsHash, percent } = reading;
  const { settings, strata, preferences, inputHash, engine } = report;
  const day = (iso: string) => text.date(iso.slice(0, 10));
  const members = strata.reduce((sum, stratum) => sum + stratum.members, 0);
  return [
    {
      label: t('report.factAsked'),
      value: t('report.period', { from: day(round.opensAt), to: day(round.deadline) }),
    },
    { label: t('report.factAnswers'), value: t('ranking.answered', { answered: preferences, members }) },
    { label: t('report.factRule'), value: t('report.ruleBorda', { places: settings.places }) },
    { label: t('report.factWeighting'), value: t(`holds.weighting.${settings.weighting}`) },
    {
      label: t('report.factConfidence'),
      value: t('report.confidence', { share: percent(settings.confidence), draws: settings.draws }),
    },
    {
      label: t('report.factRun'),
      value: t('report.run', { number: run.number, date: day(run.finishedAt), engine }),
    },
    { label: t('report.factSeed'), value: settings.seed, exact: true },
    ...(settingsHash === null
      ? []
      : [{ label: t('report.factSettingsHash'), value: settingsHash, exact: true }]),
    { label: t('report.factInputHash'), value: inputHash, exact: true },
    { label: t('report.factReportHash'), value: run.reportHash, exact: true },
  ];
}

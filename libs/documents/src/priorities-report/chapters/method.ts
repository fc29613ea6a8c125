import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { closed } from './summary.ts';
import { references } from '../words/references.ts';

const parts = [
  'rule',
  'weights',
  'sets',
  'methods',
  'robustness',
  'consensus',
  'proportional',
  'privacy',
] as const;

/** A text in Latin letters keeps its direction, its full stop included, within any language. */
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** When the rules were fixed: before the answers, or changed since, when and why. */
export function rulesFixed({ t, text, settingsHash, settingsChanges }: ReportReading): readonly PaperBlock[] {
  const changed = settingsChanges.map(({ at, reason }) =>
    closed(
      t('ranking.settingsChanged', { date: text.date(at.slice(0, 10)), reason: `\u2068${reason}\u2069` }),
    ),
  );
  if (changed.length > 0)
    return [{ kind: 'text', text: [...changed, t('report.methodAgain')].join(' '), tone: 'lead' }];
  return [
    {
      kind: 'text',
      text: t(settingsHash === null ? 'report.methodAgain' : 'report.methodLead'),
      tone: 'lead',
    },
  ];
}

/** The annex: how everything was computed, on what literature it rests, and how to compute it again. */
export function methodChapter(reading: ReportReading): PaperChapter {
  const { t, report, percent, run, settingsHash } = reading;
  const { settings, uncertainty } = report;
  const values = {
    places: settings.places,
    share: percent(settings.confidence),
    draws: settings.draws,
    replicates: uncertainty.replicates,
    weighting: t(`holds.weighting.${settings.weighting}`),
    unranked: settings.unranked,
    top: report.proportional.top,
    engine: report.engine,
    sure: t('ranking.standing.sure'),
    contends: t('ranking.standing.contends'),
    below: t('ranking.standing.below'),
    groups: uncertainty.covarianceBy === 'random-groups' ? 'yes' : 'no',
  };
  const blocks: readonly PaperBlock[] = [
    ...rulesFixed(reading),
    ...parts.flatMap((part): readonly PaperBlock[] => [
      { kind: 'heading', text: t(`report.method.${part}.title`) },
      { kind: 'text', text: t(`report.method.${part}.text`, values), tone: 'plain' },
    ]),
    { kind: 'heading', text: t('report.verifyTitle') },
    { kind: 'text', text: t('report.verifyText'), tone: 'plain' },
    {
      kind: 'code',
      lines: ['npm run -s gnlc -- verify gnlc-bundle.zip', 'Rscript borda.R preferences.csv'],
    },
    {
      kind: 'facts',
      facts: [
        { label: t('report.factInputHash'), value: report.inputHash, exact: true },
        { label: t('report.factReportHash'), value: run.reportHash, exact: true },
        ...(settingsHash === null
          ? []
          : [{ label: t('report.factSettingsHash'), value: settingsHash, exact: true }]),
        { label: t('report.factSeed'), value: settings.seed, exact: true },
      ],
    },
    { kind: 'heading', text: t('report.referencesTitle') },
    { kind: 'list', items: references.map(leftToRight) },
  ];
  return { title: t('report.annexMethod'), fresh: false, annex: true, blocks };
}

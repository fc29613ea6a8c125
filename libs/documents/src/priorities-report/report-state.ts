import type { ReportReading } from './report-reading.ts';

/** How far the matter is: still counted, ranked, or decided, in a sentence. */
export function reportState({ t, text, run, decision }: ReportReading): {
  readonly sentence: string;
  readonly provisional: boolean;
} {
  const { number } = run;
  if (!run.official) return { sentence: t('report.stateUnofficial'), provisional: true };
  if (decision === null) return { sentence: t('report.stateOfficial', { number }), provisional: true };
  if (decision.secondSignedAt === null) {
    return { sentence: t('report.stateDraft', { number }), provisional: true };
  }
  const date = text.date(decision.secondSignedAt, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { sentence: t('report.stateDecided', { number, date }), provisional: false };
}

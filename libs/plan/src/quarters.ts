import type { LocalText } from '#members';
import type { Quarter } from './plan.ts';
import { fillText } from './texts/fill-text.ts';

/** All quarters of a plan's years, in order. */
export const calendar: readonly Quarter[] = [
  '2020-Q1',
  '2020-Q2',
  '2020-Q3',
  '2020-Q4',
  '2021-Q1',
  '2021-Q2',
  '2021-Q3',
  '2021-Q4',
];

/** The month in which each quarter of a `{year}` ends. */
export const quarterEndTexts = [
  { en: 'March {year}', fr: 'mars {year}', es: 'marzo de {year}', ar: 'مارس {year}' },
  { en: 'June {year}', fr: 'juin {year}', es: 'junio de {year}', ar: 'يونيو {year}' },
  { en: 'September {year}', fr: 'septembre {year}', es: 'septiembre de {year}', ar: 'سبتمبر {year}' },
  { en: 'December {year}', fr: 'décembre {year}', es: 'diciembre de {year}', ar: 'ديسمبر {year}' },
] as const satisfies readonly LocalText[];

/** The month in which each quarter of a `{year}` begins. */
export const quarterStartTexts = [
  { en: 'January {year}', fr: 'janvier {year}', es: 'enero de {year}', ar: 'يناير {year}' },
  { en: 'April {year}', fr: 'avril {year}', es: 'abril de {year}', ar: 'أبريل {year}' },
  { en: 'July {year}', fr: 'juillet {year}', es: 'julio de {year}', ar: 'يوليو {year}' },
  { en: 'October {year}', fr: 'octobre {year}', es: 'octubre de {year}', ar: 'أكتوبر {year}' },
] as const satisfies readonly LocalText[];

/** The quarters from the first to the last, both included; the first alone when they are reversed. */
export function quartersBetween({
  from,
  to,
}: {
  readonly from: Quarter;
  readonly to: Quarter;
}): readonly Quarter[] {
  const quarters = calendar.slice(calendar.indexOf(from), calendar.indexOf(to) + 1);
  return quarters.length > 0 ? quarters : [from];
}

/** The month in which a quarter ends, with its year: "December 2021". */
export function quarterEnd(quarter: Quarter): LocalText {
  return monthOf(quarter, quarterEndTexts);
}

/** The month in which a quarter begins, with its year: "January 2020". */
export function quarterStart(quarter: Quarter): LocalText {
  return monthOf(quarter, quarterStartTexts);
}

function monthOf(quarter: Quarter, texts: readonly LocalText[]): LocalText {
  const [year = '', number = '4'] = quarter.split('-Q');
  return fillText(texts[Number(number) - 1] ?? quarterEndTexts[3], { year });
}

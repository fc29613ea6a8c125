import type { LocalText } from '#members';
import type { Quarter } from './plan.ts';

/** All quarters of a plan's years, in order. */
const calendar: readonly Quarter[] = [
  '2020-Q1',
  '2020-Q2',
  '2020-Q3',
  '2020-Q4',
  '2021-Q1',
  '2021-Q2',
  '2021-Q3',
  '2021-Q4',
];

const lastMonths: readonly LocalText[] = [
  { en: 'March', fr: 'mars', es: 'marzo', ar: 'مارس' },
  { en: 'June', fr: 'juin', es: 'junio', ar: 'يونيو' },
  { en: 'September', fr: 'septembre', es: 'septiembre', ar: 'سبتمبر' },
  { en: 'December', fr: 'décembre', es: 'diciembre', ar: 'ديسمبر' },
];

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
  const [year = '', number = '4'] = quarter.split('-Q');
  const month = lastMonths[Number(number) - 1] ?? { en: '', fr: '', es: '', ar: '' };
  return {
    en: `${month.en} ${year}`,
    fr: `${month.fr} ${year}`,
    es: `${month.es} de ${year}`,
    ar: `${month.ar} ${year}`,
  };
}

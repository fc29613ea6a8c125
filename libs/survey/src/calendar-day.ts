const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the Gregorian calendar, written `2019-04-30`; days so written compare as texts. */
export function isCalendarDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = shape.exec(text) ?? [];
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = month === '02' && leap ? 29 : (lengths[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= length;
}

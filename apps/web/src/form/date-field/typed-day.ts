/** A day while it is being typed. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of an answer, also of one that is no day yet. */
export function partsOfDay(answer: string | undefined): TypedDay {
  const [year = '', month = '', day = ''] = (answer ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The day as an answer; null when nothing is typed. Two digits for day and month, in Latin ones. */
export function typedDay({ day, month, year }: TypedDay): string | null {
  const [y, m, d] = [year, month, day].map((part) =>
    part
      .trim()
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)),
  ) as [string, string, string];
  return y + m + d === '' ? null : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

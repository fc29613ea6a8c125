import type { IsoDate } from '#members';

const day = 86_400_000;

/** The last day of a span that ends before `until`, as people say it. */
export const lastDay = (until: IsoDate): IsoDate =>
  new Date(Date.parse(until) - day).toISOString().slice(0, 10);

/** Whether the text is a day that exists in the calendar, as `2019-04-01`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 30 February over into March in some engines.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

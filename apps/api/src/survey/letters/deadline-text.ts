import type { InterfaceLanguage } from '#members';

/**
 * A deadline in words, in the zone in which it was announced, which is named: mails do not know the reader's. The end of a
 * day is said as its last minute, since midnight is taken for that of the day before.
 */
export function deadlineText(deadline: string, timeZone: string, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const midnight = time.format(new Date(deadline)) === '00:00';
  const said = new Date(Date.parse(deadline) - (midnight ? 60_000 : 0));
  return `${format.format(said)} (${timeZone.replaceAll('_', ' ')})`;
}

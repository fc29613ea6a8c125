import type { InterfaceLanguage } from '#members';
import { deadlineSaid, zoneToday } from '#survey';

/**
 * A deadline in words, in the zone in which it was announced, which is named: mails do not know the reader's.
 */
export function deadlineText(deadline: string, timeZone: string, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `${format.format(new Date(deadlineSaid(deadline, timeZone)))} (${zoneToday(timeZone)})`;
}

import type { CityContacts } from '../api/contacts.ts';
import { useText } from '../i18n/text-context.tsx';

/** Whether a city's contact can be relied on, in words. */
export function ContactState({
  contact,
}: {
  contact: Pick<CityContacts, 'confirmedAt' | 'bounced' | 'stale'>;
}) {
  const { t, date } = useText();
  const { confirmedAt, bounced, stale } = contact;
  const words = t('people.contactState', {
    state: confirmedAt === null ? 'none' : bounced ? 'bounced' : stale ? 'old' : 'right',
    date: confirmedAt === null ? '' : date(confirmedAt),
  });
  return stale ? <b className="wanting">{words}</b> : <>{words}</>;
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmContact, contactBounced, readContact } from '../api/contacts.ts';
import type { CityContactView } from '../api/contacts.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { ChangeList } from './change-list.tsx';
import { ContactState } from './contact-state.tsx';
import { OfficeForm } from './office-form.tsx';

/** How to reach a city's office: read, confirmed or corrected by whoever may, with every change. */
export function OfficePanel({ city, own }: { city: string; own: boolean }) {
  const { t } = useText();
  const queries = useQueryClient();
  const contact = useQuery({ queryKey: ['contact', city], queryFn: () => readContact(city), retry: false });
  const changed = async (next: CityContactView) => {
    queries.setQueryData(['contact', city], next);
    await queries.invalidateQueries({ queryKey: ['contacts'] });
  };
  return (
    <section className="panel">
      <h2>{t('people.office')}</h2>
      <Loaded query={contact}>
        {(data) => (
          <>
            <Office data={data} own={own} changed={changed} />
            <details className="office-history">
              <summary>{t('people.changes')}</summary>
              <p className="quiet">{t('people.changesHelp')}</p>
              <ChangeList changes={data.changes} />
            </details>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Office(props: {
  data: CityContactView;
  own: boolean;
  changed: (next: CityContactView) => Promise<unknown>;
}) {
  const { data, own, changed } = props;
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  const confirm = useMutation({ mutationFn: () => confirmContact(data.city).then(changed) });
  const bounced = useMutation({ mutationFn: () => contactBounced(data.city).then(changed) });
  const { contact } = data;
  if (contact === null || editing) {
    return (
      <>
        {contact === null && <p className="quiet">{t('people.noOffice')}</p>}
        <OfficeForm
          city={data.city}
          office={contact}
          saved={async (next) => {
            setEditing(false);
            await changed(next);
          }}
        />
      </>
    );
  }
  const state = { confirmedAt: contact.confirmedAt, bounced: contact.bouncedAt !== null, stale: data.stale };
  const error = confirm.error ?? bounced.error;
  return (
    <div className="stack">
      <address className="office">
        <bdi className="address">{contact.email}</bdi>
        {contact.phone !== null && <bdi dir="ltr">{contact.phone}</bdi>}
        {contact.address !== null && <bdi>{contact.address}</bdi>}
      </address>
      {contact.note !== null && <p dir="auto">{contact.note}</p>}
      <p role="status">
        {confirm.isSuccess && !data.stale && <Icon name="tick" />} <ContactState contact={state} />
      </p>
      {error !== null && <Refusal problem={error} />}
      <div className="page-actions no-print">
        <button
          type="button"
          className={data.stale ? 'button' : 'button button-outline'}
          disabled={confirm.isPending}
          onClick={() => confirm.mutate()}
        >
          {t('people.confirm')}
        </button>
        <button type="button" className="button button-outline" onClick={() => setEditing(true)}>
          {t('people.correctOffice')}
        </button>
        {!own && !state.bounced && (
          <button
            type="button"
            className="button button-link"
            disabled={bounced.isPending}
            onClick={() => bounced.mutate()}
          >
            {t('people.bounced')}
          </button>
        )}
      </div>
    </div>
  );
}

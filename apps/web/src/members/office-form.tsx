import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CityContact } from '#members';
import { saveContact } from '../api/contacts.ts';
import type { CityContactView } from '../api/contacts.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { LongField, TextField } from './fields.tsx';

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Writes how a city's office is reached; saving says that it is right. */
export function OfficeForm(props: {
  city: string;
  office: CityContact | null;
  saved: (next: CityContactView) => Promise<unknown>;
}) {
  const { city, office, saved } = props;
  const { t } = useText();
  const [email, setEmail] = useState(office?.email ?? '');
  const [phone, setPhone] = useState(office?.phone ?? '');
  const [address, setAddress] = useState(office?.address ?? '');
  const [note, setNote] = useState(office?.note ?? '');
  const save = useMutation({
    mutationFn: () =>
      saveContact(city, {
        email: email.trim(),
        phone: given(phone),
        address: given(address),
        note: given(note),
      }).then(saved),
  });
  return (
    <form
      className="stack office-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label={t('people.officeEmail')}
        type="email"
        required
        maxLength={254}
        value={email}
        change={setEmail}
      />
      <TextField label={t('people.officePhone')} type="tel" maxLength={60} value={phone} change={setPhone} />
      <LongField label={t('people.officeAddress')} maxLength={500} value={address} change={setAddress} />
      <LongField
        label={t('people.officeNote')}
        help={t('people.officeNoteHelp')}
        maxLength={1000}
        value={note}
        change={setNote}
      />
      {save.error !== null && <Refusal problem={save.error} />}
      <button type="submit" className="button" disabled={save.isPending}>
        {t('people.saveOffice')}
      </button>
    </form>
  );
}

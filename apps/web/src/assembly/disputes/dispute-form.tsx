import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { readSeat } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { fileDispute } from '../../api/disputes.ts';
import { readDevice } from '../../api/seat-device.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The seat of this device, or of the city that the person represents; null for everyone else. */
function useOwnSeat(assembly: string): string | null {
  const { grants } = useSession();
  const city = grants.find(({ role }) => role === 'representative')?.city ?? null;
  const device = useQuery({ queryKey: ['device', assembly], queryFn: () => readDevice(assembly) });
  const seat = useQuery({
    queryKey: ['seat', assembly, city],
    queryFn: () => readSeat(assembly, city ?? ''),
    enabled: city !== null,
    retry: false,
  });
  return device.data?.bound?.seat ?? seat.data?.seat ?? null;
}

/** Disputes a result, or the session. */
export function DisputeForm({ view }: { view: AssemblyView }) {
  const { t, local, language } = useText();
  const id = useId();
  const queries = useQueryClient();
  const seat = useOwnSeat(view.id);
  const [poll, setPoll] = useState('');
  const [text, setText] = useState('');
  const file = useMutation({
    mutationFn: () =>
      fileDispute(view.id, { seat: seat ?? '', language, text: text.trim(), ...(poll !== '' && { poll }) }),
    onSuccess: (seen) => {
      queries.setQueryData(['disputes', view.id], seen);
      setText('');
    },
  });
  if (seat === null) return <p>{t('verify.disputeOnlySeats')}</p>;
  const polls = view.items.flatMap((item) => (item.poll === null ? [] : [{ poll: item.poll.id, item }]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        file.mutate();
      }}
    >
      <h2>{t('verify.disputeFile')}</h2>
      <div className="field">
        <label htmlFor={`${id}poll`}>{t('verify.disputeOf')}</label>
        <select
          id={`${id}poll`}
          className="input"
          value={poll}
          onChange={(event) => setPoll(event.target.value)}
        >
          <option value="">{t('verify.disputeSession')}</option>
          {polls.map(({ poll: of, item }) => (
            <option key={of} value={of}>
              {local(item.title)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}text`}>{t('verify.disputeText')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('verify.disputeTextHelp')}
        </span>
        <textarea
          id={`${id}text`}
          className="input"
          rows={5}
          required
          minLength={10}
          maxLength={2000}
          aria-describedby={`${id}help`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {file.error !== null && <Refusal problem={file.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={file.isPending || text.trim().length < 10}>
          {t('verify.disputeSend')}
        </button>
        <span role="status">
          {file.isSuccess ? t('verify.disputeSent', { number: file.data.disputes.at(-1)?.number ?? 0 }) : ''}
        </span>
      </div>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { headText } from '#assembly';
import type { AssemblyView } from '../../api/assembly.ts';
import { readWitnesses, registerWitness, signHead } from '../../api/witnesses.ts';
import type { Witnesses } from '../../api/witnesses.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { followHead } from '../../hall/sign/follow-head.ts';
import { keyForCode, keyOfSeat } from '../../hall/sign/device-key.ts';
import { useText } from '../../i18n/text-context.tsx';

/** Of the key with which this device counter-signs. */
const mark = 'witness';

/**
 * This device counter-signs the record: whenever a poll is closed it reads what has come, recomputes that nothing before
 * was changed, and signs the head by itself.
 */
export function WitnessPanel({ assembly }: { assembly: AssemblyView }) {
  const { t } = useText();
  const { id } = assembly;
  const queries = useQueryClient();
  const witnesses = useQuery({ queryKey: ['witnesses', id], queryFn: () => readWitnesses(id) });
  const keep = (seen: Witnesses) => queries.setQueryData(['witnesses', id], seen);
  const register = useMutation({ mutationFn: () => registered(id), onSuccess: keep });
  const sign = useMutation({ mutationFn: () => signedHeads(id, witnesses.data!), onSuccess: keep });

  const own = witnesses.data?.witnesses.find((one) => one.own) ?? null;
  const waiting = own === null ? 0 : (witnesses.data?.heads.filter(({ waits }) => waits).length ?? 0);
  const { isPending, isError, mutate } = sign;
  useEffect(() => {
    if (waiting > 0 && !isPending && !isError) mutate();
  }, [waiting, isPending, isError, mutate]);

  if (witnesses.data === undefined) return null;
  const last = witnesses.data.heads.at(-1);
  return (
    <section className="teller-poll witness-panel">
      <h2>{t('console.witness')}</h2>
      <p className="quiet">{t('console.witnessHelp')}</p>
      {register.error !== null && <Refusal problem={register.error} />}
      {sign.error !== null && <Refusal problem={sign.error} />}
      {own === null ? (
        <button
          type="button"
          className="button"
          disabled={register.isPending}
          onClick={() => register.mutate()}
        >
          {t('console.witnessRegister')}
        </button>
      ) : (
        <p role="status">{t(isError ? 'console.witnessOther' : 'console.witnessOn')}</p>
      )}
      {own !== null && isError && (
        <button type="button" className="button button-outline" onClick={() => register.mutate()}>
          {t('console.witnessRegister')}
        </button>
      )}
      {last !== undefined && (
        <p>
          {t('console.witnessLast', { number: last.number, count: last.by.length })}{' '}
          <bdi dir="ltr">{last.digits.join(' ')}</bdi>{' '}
          {t(last.witnessed ? 'console.witnessDone' : 'console.witnessMissing')}
        </p>
      )}
    </section>
  );
}

async function registered(assembly: string): Promise<Witnesses> {
  const key = await keyForCode(assembly, mark);
  if (key === null) throw new Error('this browser keeps no key');
  return registerWitness(assembly, key.publicKey);
}

/** Signs every head that waits for this device, once the record is found to lead there. */
async function signedHeads(assembly: string, seen: Witnesses): Promise<Witnesses> {
  const key = await keyOfSeat(assembly, seen.witnesses.find(({ own }) => own)?.key ?? null);
  if (key === null) throw new Error('the key is on another device');
  let after = seen;
  for (const { number, hash } of seen.heads.filter(({ waits }) => waits)) {
    // One after the other: each head rests on the one before.
    // oxlint-disable-next-line no-await-in-loop
    const memory = await followHead(assembly, { number, hash });
    if (memory.broken) throw new Error('the record does not continue what this device remembers');
    // oxlint-disable-next-line no-await-in-loop
    const signature = await key.sign(headText(assembly, { number, hash }));
    // oxlint-disable-next-line no-await-in-loop
    after = await signHead(assembly, { number, hash, signature });
  }
  return after;
}

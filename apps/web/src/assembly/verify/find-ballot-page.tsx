import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { readLedgerLines } from '../../api/ledger.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { choiceInWords } from '../choice-in-words.ts';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { findBallot } from './find-ballot.ts';
import type { FoundBallot } from './find-ballot.ts';
import './verify.css';

/** Whoever has a receipt finds the ballot on the published record. */
export function FindBallotPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const tabs = useAssemblyTabs(id);
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={tabs} />
      <div className="page verify-page">
        <PageTitle>{t('verify.find')}</PageTitle>
        <h1>{t('verify.find')}</h1>
        <p className="lead">{t('verify.findLead')}</p>
        <Loaded query={assembly}>{(view) => <FindBallot view={view} />}</Loaded>
      </div>
    </>
  );
}

function FindBallot({ view }: { view: AssemblyView }) {
  const { t } = useText();
  const id = useId();
  const [number, setNumber] = useState('');
  const [check, setCheck] = useState('');
  const find = useMutation({
    mutationFn: async () => findBallot(await readLedgerLines(view.id, 0), Number(number), check),
  });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}number`}>{t('verify.receiptNumber')}</label>
          <input
            id={`${id}number`}
            className="input"
            inputMode="numeric"
            dir="ltr"
            required
            pattern="[0-9]{1,7}"
            value={number}
            onChange={(event) => setNumber(event.target.value.trim())}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}check`}>{t('verify.receiptCheck')}</label>
          <input
            id={`${id}check`}
            className="input"
            inputMode="numeric"
            dir="ltr"
            required
            pattern="[0-9 ]{6,9}"
            value={check}
            onChange={(event) => setCheck(event.target.value)}
          />
        </div>
        <div className="page-actions">
          <button type="submit" className="button" disabled={find.isPending}>
            {t('verify.findNow')}
          </button>
        </div>
      </form>
      <div role="status" aria-live="polite">
        {find.isError && <p>{t('common.broken')}</p>}
        {find.data !== undefined &&
          (typeof find.data === 'string' ? (
            <EmptyNote title={t(notFound[find.data])}>
              <p>{t('verify.findElse')}</p>
            </EmptyNote>
          ) : (
            <Ballot view={view} ballot={find.data} />
          ))}
      </div>
    </>
  );
}

const notFound = {
  unknown: 'verify.findUnknown',
  'other-check': 'verify.findOther',
  hidden: 'verify.findHidden',
} as const;

function Ballot({ view, ballot }: { view: AssemblyView; ballot: FoundBallot }) {
  const text = useText();
  const { t, local, date, number } = text;
  const item = view.items.find(({ poll }) => poll?.id === ballot.poll);
  const vote = item?.poll?.named?.find(({ seat }) => seat === ballot.seat);
  const at = date(ballot.at, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (
    <section className="panel">
      <h2>{t('verify.foundBallot', { number: number(ballot.number) })}</h2>
      <dl>
        {item !== undefined && (
          <>
            <dt>{t('verify.ofItem')}</dt>
            <dd>{local(item.title)}</dd>
          </>
        )}
        {vote !== undefined && (
          <>
            <dt>{t('verify.ofCity')}</dt>
            <dd>
              <bdi>{vote.cityName}</bdi>
            </dd>
          </>
        )}
        <dt>{t('verify.saidChoice')}</dt>
        <dd>{choiceInWords(item?.poll ?? { options: [] }, ballot.choice, text)}</dd>
        <dt>{t('verify.recordedAt')}</dt>
        <dd>{at}</dd>
      </dl>
      <p>{t(ballot.signed ? 'verify.isSigned' : 'verify.isUnsigned')}</p>
      <p>
        {ballot.replacedBy === null
          ? t('verify.counts')
          : t('verify.replaced', { number: number(ballot.replacedBy) })}
      </p>
      <p>
        <Link to={`/assembly/${view.id}/disputes`}>{t('verify.disputeFile')}</Link>
      </p>
      <p>
        <Link to="/verify">{t('verify.title')}</Link>
      </p>
    </section>
  );
}

import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Check } from '#assembly';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { CheckList } from './check-list.tsx';
import { verified } from './verified.ts';
import './verify.css';

type Found = { readonly name: string } & (
  { readonly checks: readonly Check[] } | { readonly refused: string }
);

/** Anybody drops a bundle here and reads what the numbered checks find; nothing leaves the device. */
export function VerifyPage() {
  const { t } = useText();
  const id = useId();
  const [bundle, setBundle] = useState<File | null>(null);
  const [older, setOlder] = useState<File | null>(null);
  const [found, setFound] = useState<Found | 'checking' | null>(null);
  const check = async (file: File, before: File | null): Promise<void> => {
    setFound('checking');
    const archive = await bytesOf(file);
    const answer = await verified(archive, before === null ? null : await bytesOf(before));
    setFound({ name: file.name, ...answer });
  };
  const choose = (file: File | undefined): void => {
    if (file === undefined) return;
    setBundle(file);
    void check(file, older);
  };
  const chooseOlder = (file: File | undefined): void => {
    setOlder(file ?? null);
    if (bundle !== null) void check(bundle, file ?? null);
  };
  return (
    <div className="page verify-page">
      <PageTitle>{t('verify.title')}</PageTitle>
      <h1>{t('verify.title')}</h1>
      <p className="lead">{t('verify.lead')}</p>
      <div
        className="verify-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0]);
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t('verify.bundle')}</label>
          <span className="field-help" id={`${id}help`}>
            {t('verify.bundleHelp')}
          </span>
          <input
            id={id}
            className="input"
            type="file"
            accept=".zip"
            aria-describedby={`${id}help`}
            onChange={(event) => choose(event.target.files?.[0])}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}older`}>{t('verify.older')}</label>
          <span className="field-help" id={`${id}olderhelp`}>
            {t('verify.olderHelp')}
          </span>
          <input
            id={`${id}older`}
            className="input"
            type="file"
            accept=".zip"
            aria-describedby={`${id}olderhelp`}
            onChange={(event) => chooseOlder(event.target.files?.[0])}
          />
        </div>
      </div>
      <div role="status" aria-live="polite">
        {found === 'checking' && <p>{t('verify.checking')}</p>}
        {found !== null && found !== 'checking' && <Verdict found={found} />}
      </div>
      {found !== null && found !== 'checking' && 'checks' in found && <CheckList checks={found.checks} />}
      <section>
        <h2>{t('verify.elsewhere')}</h2>
        <p>{t('verify.elsewhereHelp')}</p>
        <pre dir="ltr">
          npm run -s gnlc -- verify bundle.zip{'\n'}python3 test/verifier/verify.py bundle.zip
        </pre>
        <p>
          <Link to="/trust">{t('verify.toTrust')}</Link>
        </p>
      </section>
    </div>
  );
}

function Verdict({ found }: { found: Found }) {
  const { t } = useText();
  if ('refused' in found)
    return (
      <p className="verify-verdict" data-status="failed">
        {t('verify.refused', { name: found.name })}
      </p>
    );
  const failed = found.checks.filter(({ status }) => status === 'failed');
  return (
    <p className="verify-verdict" data-status={failed.length === 0 ? 'passed' : 'failed'}>
      {failed.length === 0
        ? t('verify.holds', { name: found.name })
        : t('verify.broken', { name: found.name, count: failed.length })}
    </p>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

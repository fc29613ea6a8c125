import { Link } from 'react-router';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import './verify.css';

const guaranteed = [
  'verify.trust.counted',
  'verify.trust.text',
  'verify.trust.chain',
  'verify.trust.signed',
  'verify.trust.witnessed',
  'verify.trust.recount',
] as const;
const trusted = [
  'verify.trust.desk',
  'verify.trust.device',
  'verify.trust.tellers',
  'verify.trust.server',
  'verify.trust.roll',
] as const;
const never = [
  'verify.trust.secret',
  'verify.trust.coercion',
  'verify.trust.unsigned',
  'verify.trust.available',
] as const;

/** What the record guarantees, who must be trusted for what, and what is not promised. */
export function TrustPage() {
  const { t } = useText();
  return (
    <div className="page verify-page">
      <PageTitle>{t('verify.trust')}</PageTitle>
      <h1>{t('verify.trust')}</h1>
      <p className="lead">{t('verify.trust.lead')}</p>
      <Points title={t('verify.trust.guaranteed')} points={guaranteed.map((key) => t(key))} />
      <Points title={t('verify.trust.whom')} points={trusted.map((key) => t(key))} />
      <Points title={t('verify.trust.not')} points={never.map((key) => t(key))} />
      <p>
        <Link to="/verify">{t('verify.title')}</Link>
      </p>
    </div>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="verify-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

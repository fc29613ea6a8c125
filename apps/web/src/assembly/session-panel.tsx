import { Link } from 'react-router';
import { isBuiltIn } from '#members';
import type { AssemblyView } from '../api/assembly.ts';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** Beside the agenda: the head of the record as digits for the eye, the ways into the hall, and the files. */
export function SessionPanel({ assembly }: { assembly: AssemblyView }) {
  const { t, number, language } = useText();
  const session = useSession();
  const seat = session.grants.find((grant) => grant.role === 'representative');
  const leads = session.grants.find(({ role }) => role === 'focal-point' || role === 'signatory');
  const { ledgerHead } = assembly;
  // In an added language the service takes the built-in one that suits the reader.
  const asked = isBuiltIn(language) ? `?language=${language}` : '';
  const minutes = (file: string) => `/api/assemblies/${assembly.id}/minutes/${file}${asked}`;
  return (
    <aside>
      <section className="panel">
        <h2>{t('assembly.ledgerHead')}</h2>
        <p className="ledger-digits" dir="ltr">
          {ledgerHead.digits.map((digits) => (
            <span key={digits}>{digits}</span>
          ))}
        </p>
        <p className="quiet">{t('assembly.ledgerHelp', { number: number(ledgerHead.number) })}</p>
      </section>
      <section className="panel no-print">
        <h2>{t('assembly.hall')}</h2>
        <ul className="panel-links">
          <li>
            <a href={`/hall/${assembly.id}/screen`}>{t('assembly.screen')}</a>
          </li>
          <li>
            <a href={`/hall/${assembly.id}/booth`}>{t('assembly.booth')}</a>
          </li>
          {leads?.city != null && (
            <li>
              <Link to={`/city/${leads.city}/delegation/${assembly.id}`}>
                {t('credentials.register.own')}
              </Link>
            </li>
          )}
          <li>
            <a
              href={`/hall/${assembly.id}${seat?.city == null ? '' : `?city=${encodeURIComponent(seat.city)}`}`}
            >
              {seat?.cityName == null ? t('assembly.phone') : t('assembly.seatOf', { city: seat.cityName })}
            </a>
          </li>
        </ul>
      </section>
      <section className="panel no-print">
        <h2>{t('assembly.minutes')}</h2>
        <ul className="panel-links">
          <li>
            <a href={minutes('minutes.pdf')} download>
              {t('assembly.minutesPdf')}
            </a>
          </li>
          <li>
            <a href={minutes('minutes.docx')} download>
              {t('assembly.minutesDocx')}
            </a>
          </li>
        </ul>
        <p className="quiet">{t('assembly.minutesHelp')}</p>
      </section>
      <section className="panel no-print">
        <h2>{t('assembly.check')}</h2>
        <ul className="panel-links">
          <li>
            <a href={`/api/assemblies/${assembly.id}/bundle.zip`}>{t('assembly.bundle')}</a>
          </li>
          <li>
            <a href={`/api/assemblies/${assembly.id}/ledger.ndjson`}>{t('assembly.ledger')}</a>
          </li>
          <li>
            <Link to={`/assembly/${assembly.id}/ballot`}>{t('verify.find')}</Link>
          </li>
          <li>
            <Link to={`/assembly/${assembly.id}/disputes`}>{t('verify.disputes')}</Link>
          </li>
          <li>
            <Link to={`/assembly/${assembly.id}/press`}>{t('verify.press')}</Link>
          </li>
          <li>
            <Link to="/verify">{t('verify.title')}</Link>
          </li>
          <li>
            <Link to="/trust">{t('verify.trust')}</Link>
          </li>
          <li>
            <Link to={`/plan/${assembly.plan}?version=${assembly.planVersion}`}>
              {t('assembly.planVersion', { version: assembly.planVersion })}
            </Link>
          </li>
        </ul>
        <p className="quiet">{t('assembly.checkHelp')}</p>
      </section>
    </aside>
  );
}

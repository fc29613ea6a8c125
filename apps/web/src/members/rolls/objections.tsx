import { Link } from 'react-router';
import type { FrozenRollDetail, Ruling } from '../../api/rolls.ts';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ObjectionForm } from './objection-form.tsx';
import { ObjectionItem } from './objection-item.tsx';

/** Until when and how one can object, what the reader may see of the objections, and every ruling. */
export function Objections({ detail, team }: { detail: FrozenRollDetail; team: boolean }) {
  const { t } = useText();
  const { objections, rulings } = detail;
  const seen = new Set(objections.map(({ id }) => id));
  const others = rulings.filter(({ objection }) => !seen.has(objection));
  return (
    <section className="panel roll-panel" id="objections">
      <h2>{t('rolls.objections')}</h2>
      <HowToObject detail={detail} />
      {team && detail.roll.publication !== null && objections.length === 0 && (
        <p className="quiet">{t('rolls.noObjections')}</p>
      )}
      {objections.length > 0 && (
        <ul className="objections">
          {objections.map((objection) => (
            <ObjectionItem key={objection.id} objection={objection} detail={detail} team={team} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="objections">
          {others.map((ruling) => (
            <PublicRuling key={ruling.objection} ruling={ruling} />
          ))}
        </ul>
      )}
    </section>
  );
}

function HowToObject({ detail }: { detail: FrozenRollDetail }) {
  const { t, date } = useText();
  const session = useSession();
  const { publication } = detail.roll;
  if (publication === null) return <p>{t('rolls.objectLater')}</p>;
  const until = date(publication.objectionsUntil);
  if (!publication.objectionsOpen) return <p>{t('rolls.objectOver', { until })}</p>;
  return (
    <>
      <p>{t('rolls.objectUntil', { until })}</p>
      {detail.mayObjectFor.length > 0 ? (
        <ObjectionForm detail={detail} />
      ) : (
        <p className="quiet">
          {t('rolls.objectWho')} {session.person === null && <Link to="/sign-in">{t('shell.signIn')}</Link>}
        </p>
      )}
    </>
  );
}

function PublicRuling({ ruling }: { ruling: Ruling }) {
  const { t, date } = useText();
  return (
    <li>
      <p>
        <b>{t('rolls.ended', { outcome: ruling.outcome, date: date(ruling.at) })}</b>{' '}
        <bdi>{ruling.reason}</bdi>
      </p>
    </li>
  );
}

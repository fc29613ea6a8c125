import type { RoundSettings } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SettingsChanges } from './settings-changes.tsx';
import { SettingsForm } from './settings-form.tsx';

/** Fewer answers than this say little about a network; a round with fewer cities can have them all. */
const usualMinimum = 10;

/** How the answers will be ranked: what was signed and by whom, and while the round is planned the form to sign. */
export function SettingsPanel(props: { round: RoundSummary; settings: RoundSettings; maySign: boolean }) {
  const { round, settings, maySign } = props;
  const { signed, usual } = settings;
  const { t, date, number } = useText();
  return (
    <>
      {signed === null ? (
        <p className="quiet">{t(round.state === 'draft' ? 'rounds.unsigned' : 'rounds.neverSigned')}</p>
      ) : (
        <>
          <p>
            {t('rounds.signedBy', {
              who: signed.signedBy ?? '–',
              date: date(signed.signedAt),
              version: signed.version,
            })}
          </p>
          <dl className="round-facts">
            <Fact name={t('rounds.places')} value={number(signed.settings.places)} />
            <Fact name={t('rounds.weighting')} value={t(`rounds.weighting.${signed.settings.weighting}`)} />
            <Fact name={t('rounds.unranked')} value={t(`rounds.unranked.${signed.settings.unranked}`)} />
            <Fact name={t('rounds.minimum')} value={number(signed.minimumAnswers)} />
            <Fact name={t('rounds.merged')} value={t(`rounds.merged.${signed.merged}`)} />
            <Fact name={t('rounds.minimumCell')} value={number(signed.minimumCell)} />
            <Fact
              name={t('rounds.confidence')}
              value={number(signed.settings.confidence, { style: 'percent' })}
            />
            <Fact name={t('rounds.seed')} value={<bdi>{signed.settings.seed}</bdi>} />
            <Fact name={t('rounds.hash')} value={<code>{signed.hash.slice(0, 16)}</code>} />
          </dl>
        </>
      )}
      <SettingsChanges round={round} settings={settings} />
      {maySign && signed === null && (
        <SettingsForm
          round={round.id}
          from={usual}
          minimum={Math.max(1, Math.min(usualMinimum, round.invited))}
          reason={null}
        />
      )}
      {maySign && signed !== null && (
        // Folded again by every new signature: what stands above is what counts.
        <details key={signed.version} className="no-print">
          <summary>{t('rounds.signAgain')}</summary>
          <SettingsForm
            round={round.id}
            from={signed.settings}
            minimum={signed.minimumAnswers}
            reason={null}
          />
        </details>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

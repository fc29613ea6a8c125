import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { SaveState } from './save-state.ts';

const onPhone = matchMedia('(pointer: coarse) and (max-width: 640px)').matches;

/** Two lines at the foot: what is safe, and where. */
export function SaveLine({ state, act }: { state: SaveState; act: () => void }) {
  const { t, date } = useText();
  const device = onPhone ? 'phone' : 'computer';
  const when = (at: string) => {
    const time = date(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const today = new Date(at).toDateString() === new Date().toDateString();
    return today
      ? t('form.save.at', { time })
      : t('form.save.on', { day: date(at, { day: 'numeric', month: 'long' }), time });
  };
  const lines = (): readonly [string, string] => {
    switch (state.kind) {
      case 'nothing':
        return [t('form.save.nothing'), t('form.save.nothingHelp')];
      case 'saved':
        return [when(state.at), t('form.save.where', { device })];
      case 'sending':
        return [t('form.save.sending'), t('form.save.sendingHelp', { device })];
      case 'waiting':
        return [t('form.save.waiting', { device }), t('form.save.waitingHelp')];
      case 'unkept':
        return [t('form.save.unkept'), t('form.save.unkeptHelp')];
      case 'signed-out':
        return [t('form.save.signedOut'), t('form.save.kept', { changes: state.changes, device })];
      case 'conflict':
        return [t('form.save.conflict'), t('form.save.conflictHelp')];
      case 'refused':
        return [t('form.save.refused', { device }), state.reason];
    }
  };
  const [what, where] = lines();
  const needsPerson = state.kind === 'signed-out' || state.kind === 'conflict' || state.kind === 'refused';
  const uneasy = needsPerson || state.kind === 'waiting' || state.kind === 'unkept';
  return (
    <div className={uneasy ? 'save-line save-line-uneasy' : 'save-line'}>
      {state.kind === 'saved' ? (
        <Icon name="tick" />
      ) : uneasy ? (
        <Icon name="flag" />
      ) : (
        <span className="save-dot" />
      )}
      <p role="status">
        <b>{what}</b>
        <span>{where}</span>
      </p>
      {needsPerson && (
        <button type="button" className="button button-link" onClick={act}>
          {t(
            state.kind === 'signed-out'
              ? 'form.save.signIn'
              : state.kind === 'refused' && !state.final
                ? 'common.tryAgain'
                : 'form.save.look',
          )}
        </button>
      )}
    </div>
  );
}

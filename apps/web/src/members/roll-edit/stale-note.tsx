import { useEffect, useRef } from 'react';
import { memberChanges } from '#members';
import type { MemberCity } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { ChangesTable } from './changes-table.tsx';

/** Somebody else was faster: shows what they changed, and goes on from there with what was typed. */
export function StaleNote(props: { seen: MemberCity; current: MemberCity; goOn: () => void }) {
  const { seen, current, goOn } = props;
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="refusal" role="alert">
      <p>
        <b>{t('roll-edit.stale')}</b> {t('roll-edit.staleHelp')}
      </p>
      <ChangesTable label={t('roll-edit.stale')} changes={memberChanges(seen, current)} />
      <button type="button" className="button" onClick={goOn}>
        {t('roll-edit.goOn')}
      </button>
    </div>
  );
}

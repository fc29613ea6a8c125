import { useId, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { bindDevice } from '../../api/seat-device.ts';
import { useText } from '../../i18n/text-context.tsx';
import { forgetCode } from './code-in-address.ts';
import { keyForCode } from '../sign/device-key.ts';
import { deviceMark } from './device-mark.ts';
import './bind-seat.css';

/** Capitals and digits in two groups, however they are typed. */
const grouped = (typed: string): string => {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 8);
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
};

/** Takes the code from the credentials desk, scanned or typed, and binds this device to the seat: no e-mail. */
export function BindSeat(props: { assembly: string; scanned: string | null; done: () => void }) {
  const { assembly, scanned, done } = props;
  const { t } = useText();
  const id = useId();
  const [code, setCode] = useState(grouped(scanned ?? ''));
  const [refused, refuse] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const take = async () => {
    setSending(true);
    refuse(null);
    try {
      const mark = deviceMark(code);
      const key = await keyForCode(assembly, mark);
      await bindDevice(assembly, code, mark, key?.publicKey ?? null);
      forgetCode();
      done();
    } catch (problem) {
      const said = problem instanceof ApiProblem && problem.status !== 0 ? problem.detail : '';
      refuse(said || t('hall.offline'));
      setSending(false);
    }
  };
  return (
    <form
      className="bind-seat"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('bind.code')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('bind.help')}
        </span>
        <input
          id={id}
          className="input bind-code"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="go"
          required
          pattern=".{9}"
          maxLength={12}
          aria-describedby={refused === null ? `${id}help` : `${id}help ${id}error`}
          aria-invalid={refused !== null}
          value={code}
          onChange={(event) => setCode(grouped(event.target.value))}
        />
        {refused !== null && (
          <span className="field-error" id={`${id}error`} role="alert">
            {refused}
          </span>
        )}
      </div>
      <button type="submit" className="button" disabled={sending || code.length < 9}>
        {t('bind.take')}
      </button>
    </form>
  );
}

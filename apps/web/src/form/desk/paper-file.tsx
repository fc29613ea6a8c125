import { useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { sendFile } from '../../api/survey.ts';
import type { ResponseAddress, ResponseFile } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import '../file-field/file-field.css';

/** Sends one photograph or scan and says what became of it; on a phone the camera is offered. */
export function PaperFile(props: {
  address: ResponseAddress;
  place: 'signed-sheet' | 'paper';
  sent: ResponseFile | null;
  took: (file: ResponseFile) => void;
}) {
  const { address, place, sent, took } = props;
  const { t } = useText();
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const last = useRef({ same: '', key: '' });
  const take = async (file: File) => {
    setProblem(null);
    setSending(file.name);
    const same = [file.name, file.size, file.lastModified].join('/');
    // Chosen again after a lost reply it is the same write.
    if (last.current.same !== same) last.current = { same, key: idempotencyKey() };
    try {
      took(await sendFile(address, place, file, last.current.key));
    } catch (cause) {
      const reason = cause instanceof ApiProblem ? cause.detail : '';
      setProblem(reason || t('answer-desk.sheetFailed', { name: file.name }));
    }
    setSending(null);
  };
  return (
    <>
      <p className={problem === null ? 'file-line' : 'file-line field-error'} role="status">
        {problem ??
          (sending !== null
            ? t('answer-desk.sheetSending', { name: sending })
            : sent === null
              ? ''
              : t('answer-desk.sheetChosen', { name: sent.name }))}
      </p>
      <label className="button button-outline file-choose">
        <input
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          disabled={sending !== null}
          aria-invalid={problem !== null}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file !== undefined) void take(file);
          }}
        />
        <Icon name="plus" />
        {t('answer-desk.sheetChoose')}
      </label>
    </>
  );
}

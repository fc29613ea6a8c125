import { useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { sendFile } from '../../api/survey.ts';
import type { ResponseAddress, ResponseFile } from '../../api/survey.ts';
import { fileTypeNames, paperBytes, paperTypes } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { fileSize } from '../file-field/file-words.ts';
import '../file-field/file-field.css';

/** Sends one photograph or scan and says what became of it; on a phone the camera is offered. */
export function PaperFile(props: {
  address: ResponseAddress;
  place: 'signed-sheet' | 'paper';
  sent: ResponseFile | null;
  took: (file: ResponseFile) => void;
  /** Id of the field, for an error that leads to it. */
  field?: string;
  /** It was to be submitted without the paper. */
  missing?: boolean;
}) {
  const { address, place, sent, took, field, missing = false } = props;
  const { t, list, number } = useText();
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const last = useRef({ same: '', key: '' });
  const take = async (file: File) => {
    setProblem(null);
    // To spare the line; what the file is, the service finds out by its content.
    const types = list(fileTypeNames(paperTypes));
    if (file.type !== '' && !paperTypes.some((type) => type === file.type)) {
      setProblem(t('form.fileWrongType', { name: file.name, types }));
      return;
    }
    if (file.size > paperBytes) {
      setProblem(t('form.fileTooLarge', { name: file.name, size: fileSize(paperBytes, number) }));
      return;
    }
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
  const wrong = problem ?? (missing ? t('answer-desk.sheetMissing') : null);
  return (
    <>
      <p className="field-help">
        {t('answer-desk.sheetRules', {
          types: list(fileTypeNames(paperTypes)),
          size: fileSize(paperBytes, number),
        })}
      </p>
      <p className={wrong === null ? 'file-line' : 'file-line field-error'} role="status">
        {wrong ??
          (sending !== null
            ? t('answer-desk.sheetSending', { name: sending })
            : sent === null
              ? ''
              : t('answer-desk.sheetChosen', { name: sent.name }))}
      </p>
      <label className="button button-outline file-choose">
        <input
          id={field}
          type="file"
          accept={paperTypes.join(',')}
          disabled={sending !== null}
          aria-invalid={wrong !== null}
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

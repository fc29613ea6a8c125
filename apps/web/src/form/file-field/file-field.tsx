import { useRef, useState } from 'react';
import { fileTypeNames, purgeDays } from '#survey';
import type { FileAnswer, FileQuestion, Upload } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { FieldProps, SummaryProps } from '../field-props.ts';
import { fileSize } from './file-words.ts';
import './file-field.css';

/** Files that go with the answer: each is sent when it is chosen, and stands here once it has arrived. */
export function FileField(props: FieldProps<FileQuestion, FileAnswer>) {
  const { question, answer = [], change, id, labelledBy, describedBy, invalid, uploads } = props;
  const { t, number, list } = useText();
  const [sending, send] = useState<string | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const [sent, setSent] = useState<readonly Upload[]>([]);
  // What was sent meanwhile is added to the answer as it is then, not as it was when the sending began.
  const latest = useRef(answer);
  latest.current = answer;
  const input = useRef<HTMLInputElement>(null);
  const { accept, maxBytes, maxFiles } = question;
  const full = answer.length >= maxFiles;
  const size = fileSize(maxBytes, number);
  const known = (file: string) => sent.find((each) => each.id === file) ?? uploads?.known.get(file);

  const take = async (file: File) => {
    refuse(null);
    // By name and declared type, to spare the line; what the file is, the service finds out by its content.
    if (file.type !== '' && !accept.some((type) => type === file.type)) {
      refuse(t('form.fileWrongType', { name: file.name, types: list(fileTypeNames(accept)) }));
    } else if (file.size > maxBytes) refuse(t('form.fileTooLarge', { name: file.name, size }));
    else if (uploads !== undefined) {
      send(file.name);
      try {
        const upload = await uploads.send(file, question.id);
        setSent((before) => [...before, upload]);
        change([...latest.current.filter((each) => each !== upload.id), upload.id]);
      } catch (problem) {
        // What the service says of a file is worth more than that it did not go.
        const reason = problem instanceof ApiProblem ? problem.detail : '';
        refuse(reason || t('form.fileNotSent', { name: file.name }));
      }
      send(null);
    }
  };
  const remove = (file: string) => {
    const left = answer.filter((each) => each !== file);
    change(left.length === 0 ? null : left);
    input.current?.focus();
  };

  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="files"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <p className="field-help">
        {t('form.fileRules', { types: list(fileTypeNames(accept)), size, most: maxFiles })}{' '}
        {t('form.filesErased', { days: purgeDays })}
      </p>
      {answer.length > 0 && (
        <ul className="file-list">
          {answer.map((file) => {
            const upload = known(file);
            const name = upload?.name ?? file;
            return (
              <li key={file} className="file-row">
                <span className="file-name">
                  <bdi>{name}</bdi>
                  {upload !== undefined && (
                    <span className="field-help"> {fileSize(upload.bytes, number)}</span>
                  )}
                </span>
                <button
                  type="button"
                  className="step-button"
                  aria-label={t('form.removeFile', { name })}
                  onClick={() => remove(file)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p className={refused === null ? 'file-line' : 'file-line field-error'} role="status">
        {refused ??
          (sending === null
            ? t('form.filesChosen', { count: answer.length })
            : t('form.fileSending', { name: sending }))}
      </p>
      {uploads === undefined ? (
        <p>{t('form.noUploads')}</p>
      ) : full ? (
        <p className="field-help">{t('form.filesFull')}</p>
      ) : (
        <label className="button button-outline file-choose">
          <input
            ref={input}
            type="file"
            accept={accept.join(',')}
            aria-invalid={invalid || refused !== null}
            disabled={sending !== null}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // Emptied, so that choosing the same file again is a choice.
              event.currentTarget.value = '';
              if (file !== undefined) void take(file);
            }}
          />
          <Icon name="plus" />
          {t('form.chooseFile')}
        </label>
      )}
    </div>
  );
}

/** How many files there are; their names are the service's to tell. */
export function FileSummary({ answer }: SummaryProps<FileQuestion, FileAnswer>) {
  const { t } = useText();
  return <p>{t('form.filesChosen', { count: answer.length })}</p>;
}

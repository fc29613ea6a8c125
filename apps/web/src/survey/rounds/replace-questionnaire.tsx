import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Questionnaire } from '#survey';
import { previewQuestionnaire, replaceQuestionnaire } from '../../api/round-questionnaire.ts';
import type { QuestionnairePreview } from '../../api/round-questionnaire.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { readVersion, readWorkshop } from '../../api/workshop.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { VersionChoice, versionOf } from './version-choice.tsx';
import { VersionPreview } from './version-preview.tsx';

/** Chooses another version, published here or from a file, shows what it would do to the answers, and only then puts it. */
export function ReplaceQuestionnaire(props: {
  round: RoundSummary;
  questionnaire: Questionnaire;
  done: (preview: QuestionnairePreview) => void;
}) {
  const { round, questionnaire, done } = props;
  const { t } = useText();
  const id = useId();
  const [file, choose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const look = useMutation({ mutationFn: (text: string) => previewQuestionnaire(round.id, text) });
  const put = useMutation({
    mutationFn: (text: string) => replaceQuestionnaire(round.id, text, reason),
    onSuccess: done,
  });
  const preview = look.data;
  const workshop = useQuery({ queryKey: ['workshop'], queryFn: readWorkshop });
  const others = (workshop.data?.published ?? []).filter(
    (version) => version.questionnaire !== questionnaire.id || version.version !== questionnaire.version,
  );
  const [from, setFrom] = useState('file');
  const version = useQuery({
    queryKey: ['questionnaire-version', from],
    queryFn: () => readVersion(versionOf(from).id, versionOf(from).version),
    enabled: from !== 'file',
  });
  const given = from === 'file' ? file : version.data === undefined ? null : JSON.stringify(version.data);
  const chosen = (text: string | null) => {
    look.reset();
    put.reset();
    choose(text);
  };
  return (
    <form
      className="stack round-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== null) (preview === undefined ? look : put).mutate(given);
      }}
    >
      {others.length > 0 && (
        <VersionChoice
          versions={others}
          first={['file', t('workshop.orFile')]}
          value={from}
          choose={(name) => {
            setFrom(name);
            chosen(null);
          }}
        />
      )}
      <div className="field" hidden={from !== 'file'}>
        <label htmlFor={id}>{t('rounds.replaceBy')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('rounds.replaceHelp', { state: round.state })}
        </span>
        <input
          id={id}
          className="input"
          type="file"
          accept=".json,application/json"
          required={from === 'file'}
          aria-describedby={`${id}help`}
          onChange={(event) => {
            const picked = event.target.files?.[0];
            if (picked === undefined) chosen(null);
            else void picked.text().then(chosen);
          }}
        />
      </div>
      {version.error !== null && <Refusal problem={version.error} />}
      {look.error !== null && <Refusal problem={look.error} />}
      {preview === undefined ? (
        <button type="submit" className="button button-outline" disabled={given === null || look.isPending}>
          {t('rounds.checkVersion')}
        </button>
      ) : (
        <>
          <VersionPreview
            preview={preview}
            before={questionnaire}
            after={JSON.parse(given ?? '{}') as Questionnaire}
          />
          {preview.possible && (
            <>
              <LongField
                label={t('rounds.whyReplace')}
                required
                maxLength={500}
                value={reason}
                change={setReason}
              />
              {put.error !== null && <Refusal problem={put.error} />}
              <button type="submit" className="button" disabled={put.isPending}>
                {t('rounds.askFromNow', { version: preview.to.version })}
              </button>
            </>
          )}
        </>
      )}
    </form>
  );
}

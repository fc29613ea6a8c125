import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { builtInLanguage, languageNames } from '#members';
import { copyDraft, importDraft, readWorkshop } from '../../api/workshop.ts';
import type { DraftSummary, DraftView, PublishedVersion } from '../../api/workshop.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { FileButton } from '../../desk/file-button.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { SurveyBar } from '../survey-bar.tsx';
import './workshop.css';

/** The questionnaires that are being written, and the versions that rounds can ask. */
export function WorkshopPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const workshop = useQuery({ queryKey: ['workshop'], queryFn: readWorkshop });
  const open = (draft: DraftView) => navigate(`/survey/workshop/${draft.id}`);
  const bring = useMutation({ mutationFn: importDraft, onSuccess: open });
  const copy = useMutation({ mutationFn: copyDraft, onSuccess: open });
  const refusal = bring.error ?? copy.error;
  return (
    <>
      <SurveyBar />
      <div className="page">
        <PageTitle>{t('workshop.questionnaires')}</PageTitle>
        <Loaded query={workshop}>
          {({ drafts, published }) => (
            <>
              <div className="page-head">
                <div>
                  <h1>{t('workshop.title', { drafts: drafts.filter(isWritten).length })}</h1>
                  <p className="lead">{t('workshop.lead')}</p>
                </div>
                <FileButton
                  label={t('workshop.bring')}
                  accept=".xlsx,.xls,.lss,.txt,.tsv,.json"
                  disabled={bring.isPending}
                  choose={(file) => bring.mutate(file)}
                />
              </div>
              <p className="quiet">{t('workshop.bringHelp')}</p>
              {bring.isPending && <p role="status">{t('workshop.reading')}</p>}
              {refusal !== null && <Refusal problem={refusal} />}
              <Drafts drafts={drafts} />
              <Published
                versions={published}
                pending={copy.isPending}
                copy={({ questionnaire, version }) =>
                  copy.mutate({ questionnaire, version, source: builtInLanguage(language) })
                }
              />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

const isWritten = ({ publishedVersion }: DraftSummary): boolean => publishedVersion === null;

function Drafts({ drafts }: { drafts: readonly DraftSummary[] }) {
  const { t, date } = useText();
  if (drafts.length === 0) return <p className="workshop-none">{t('workshop.noDrafts')}</p>;
  return (
    <DataTable
      label={t('workshop.drafts')}
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          label: t('workshop.questionnaire'),
          kind: 'name',
          cell: ({ id, title, source, publishedVersion, gaps }) => (
            <>
              <Link className="name" to={`/survey/workshop/${id}`}>
                <bdi lang={source}>{title}</bdi>
              </Link>
              <br />
              <span className="quiet">
                {publishedVersion === null
                  ? t('workshop.gaps', { count: gaps })
                  : t('workshop.publishedAs', { version: publishedVersion })}
              </span>
            </>
          ),
        },
        {
          id: 'questions',
          label: t('workshop.questions'),
          kind: 'number',
          phoneLabel: true,
          value: ({ questions }) => questions,
          cell: ({ questions }) => questions,
        },
        {
          id: 'source',
          label: t('workshop.source'),
          phoneLabel: true,
          cell: ({ source }) => <span lang={source}>{languageNames[source]}</span>,
        },
        {
          id: 'changed',
          label: t('workshop.changed'),
          value: ({ changedAt }) => changedAt,
          cell: ({ changedAt, changedBy }) => (
            <span className="quiet">
              {date(changedAt, { dateStyle: 'medium', timeStyle: 'short' })} · {changedBy ?? '–'}
            </span>
          ),
        },
      ]}
    />
  );
}

function Published(props: {
  versions: readonly PublishedVersion[];
  pending: boolean;
  copy: (version: PublishedVersion) => void;
}) {
  const { versions, pending, copy } = props;
  const { t } = useText();
  if (versions.length === 0) return null;
  return (
    <section className="workshop-published">
      <h2>{t('workshop.published')}</h2>
      <p className="quiet">{t('workshop.publishedHelp')}</p>
      <DataTable
        label={t('workshop.published')}
        rows={versions}
        rowKey={({ questionnaire, version }) => `${questionnaire} ${version}`}
        columns={[
          {
            id: 'title',
            label: t('workshop.questionnaire'),
            kind: 'name',
            cell: ({ title }) => <bdi lang="en">{title}</bdi>,
          },
          {
            id: 'version',
            label: t('workshop.version'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ version }) => version,
          },
          {
            id: 'questions',
            label: t('workshop.questions'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ questions }) => questions,
          },
          {
            id: 'copy',
            label: t('workshop.goOn'),
            cell: (version) => (
              <button
                type="button"
                className="button button-link"
                disabled={pending}
                onClick={() => copy(version)}
              >
                {t('workshop.copy')}
                <span className="unseen">
                  {' '}
                  {version.title}, {version.version}
                </span>
              </button>
            ),
          },
        ]}
      />
    </section>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { readEdits } from '../api/member-files.ts';
import type { MemberEdit } from '../api/member-files.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { EditChanges } from './edit-changes.tsx';

/** Every change of the roll, the latest first; each opens to what it changed, and can be undone there. */
export function EditsPage() {
  const { t } = useText();
  const pages = useInfiniteQuery({
    queryKey: ['member-edits', 'all'],
    queryFn: ({ pageParam }) => readEdits(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.more ? last.edits.at(-1)?.id : undefined),
  });
  const edits = pages.data?.pages.flatMap((page) => page.edits) ?? [];
  return (
    <div className="page">
      <PageTitle>{t('roll-files.edits')}</PageTitle>
      {pages.data === undefined ? (
        pages.error === null ? (
          <Skeleton />
        ) : (
          <div className="stack">
            <h1>{t('shell.notShown')}</h1>
            <Refusal problem={pages.error} retry={() => void pages.refetch()} />
          </div>
        )
      ) : edits.length === 0 ? (
        <EmptyNote title={t('roll-files.noEdits')}>
          <p>{t('roll-files.noEditsHelp')}</p>
        </EmptyNote>
      ) : (
        <>
          <h1>
            {pages.hasNextPage
              ? t('roll-files.latestTitle', { count: edits.length })
              : t('roll-files.editsTitle', { count: edits.length })}
          </h1>
          <p className="lead">{t('roll-files.editsLead')}</p>
          <EditList edits={edits} />
          {pages.hasNextPage && (
            <button
              type="button"
              className="button button-outline"
              disabled={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('roll-files.earlier')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function EditList({ edits }: { edits: readonly MemberEdit[] }) {
  const { t, date } = useText();
  const [open, setOpen] = useAddressState('edit', '');
  return (
    <ol className="edit-list">
      {edits.map((edit) => (
        <li key={edit.id} className={edit.undoneBy === null ? undefined : 'edit-undone'}>
          <button
            type="button"
            className="edit-head"
            aria-expanded={open === edit.id}
            onClick={() => setOpen(open === edit.id ? '' : edit.id)}
          >
            <Icon name={open === edit.id ? 'up' : 'down'} />
            <span className="edit-what">
              {t('roll-files.edit', {
                kind: edit.kind,
                cities: edit.cities,
                title: edit.title ?? t('roll-files.aFile'),
              })}
              {edit.city !== null && (
                <>
                  {' · '}
                  <bdi>{edit.city}</bdi>
                </>
              )}
            </span>
            {edit.undoneBy !== null && <span className="edit-mark">{t('roll-files.undoneMark')}</span>}
            <span className="edit-who quiet">
              {t('roll-files.byAt', {
                by: edit.by ?? t('roll-files.service'),
                at: date(edit.at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </span>
            {edit.reason !== null && (
              <span className="edit-why quiet">
                <bdi>{edit.reason}</bdi>
              </span>
            )}
          </button>
          {open === edit.id && <EditChanges edit={edit} />}
        </li>
      ))}
    </ol>
  );
}

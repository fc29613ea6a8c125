import { useInfiniteQuery } from '@tanstack/react-query';
import { readEditChanges } from '../api/member-files.ts';
import type { MemberEdit } from '../api/member-files.ts';
import { Refusal } from '../desk/refusal.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { useText } from '../i18n/text-context.tsx';
import { ChangeTable } from './change-table.tsx';
import { UndoEdit } from './undo-edit.tsx';

/** What an edit changed, and the way to take it back. */
export function EditChanges({ edit }: { edit: MemberEdit }) {
  const { t } = useText();
  const pages = useInfiniteQuery({
    queryKey: ['member-edits', edit.id],
    queryFn: ({ pageParam }) => readEditChanges(edit.id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.more ? last.cities.at(-1)?.city : undefined),
    // What an edit did never changes.
    staleTime: Infinity,
  });
  if (pages.error !== null) return <Refusal problem={pages.error} retry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Skeleton />;
  return (
    <div className="edit-changes stack">
      <UndoEdit
        edit={edit.id}
        undone={edit.undoneBy !== null}
        cities={edit.cities}
        label={t('roll-files.undo')}
      />
      <ChangeTable label={t('roll-files.changed')} cities={pages.data.pages.flatMap((page) => page.cities)} />
      {pages.hasNextPage && (
        <button
          type="button"
          className="button button-outline"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('roll-files.moreCities')}
        </button>
      )}
    </div>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';
import { Refusal } from './refusal.tsx';
import { Skeleton } from './skeleton.tsx';

/** Shows what a query brought; until then a skeleton, and what went wrong with the way to try again. */
export function Loaded<Data>(props: {
  query: UseQueryResult<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { query, skeleton = <Skeleton />, children } = props;
  const { t } = useText();
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    return (
      <div className="stack">
        <h1>{t('shell.notShown')}</h1>
        <Refusal problem={query.error} retry={() => void query.refetch()} />
      </div>
    );
  }
  return skeleton;
}

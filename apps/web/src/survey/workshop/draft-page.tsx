import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { readDraft } from '../../api/workshop.ts';
import type { DraftView } from '../../api/workshop.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Skeleton } from '../../desk/skeleton.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { DraftContext } from './draft-context.ts';
import { SaveLine } from './save-line.tsx';
import { useDraftWriting } from './use-draft-writing.ts';
import { WritePart } from './write-part.tsx';
import './workshop.css';

/** What is done with a draft, by the end of the address. */
const parts: Readonly<Record<string, ComponentType>> = {
  write: WritePart,
  translate: lazy(() => import('./translate-part.tsx').then((c) => ({ default: c.TranslatePart }))),
  preview: lazy(() => import('./preview-part.tsx').then((c) => ({ default: c.PreviewPart }))),
  publish: lazy(() => import('./publish-part.tsx').then((c) => ({ default: c.PublishPart }))),
};

/** One questionnaire in the workshop: write, translate, try out, publish. */
export function DraftPage() {
  const { draft: id = '', part = 'write' } = useParams();
  const { t } = useText();
  const draft = useQuery({ queryKey: ['draft', id], queryFn: () => readDraft(id), staleTime: Infinity });
  const Part = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return (
    <>
      <StageBar
        label={t('workshop.questionnaires')}
        tabs={[
          { to: `/survey/workshop/${id}`, label: t('workshop.write') },
          { to: `/survey/workshop/${id}/translate`, label: t('workshop.translate') },
          { to: `/survey/workshop/${id}/preview`, label: t('workshop.preview') },
          { to: `/survey/workshop/${id}/publish`, label: t('workshop.publish') },
        ]}
      />
      <div className="page workshop">
        <PageTitle>{t('workshop.questionnaires')}</PageTitle>
        <Loaded query={draft}>
          {(view) =>
            Part === undefined ? (
              <NotFound />
            ) : (
              <Written key={`${id} ${view.published?.version}`} view={view} Part={Part} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function Written({ view, Part }: { view: DraftView; Part: ComponentType }) {
  const writing = useDraftWriting(view);
  return (
    <DraftContext value={writing}>
      <Suspense fallback={<Skeleton />}>
        <Part />
      </Suspense>
      <SaveLine />
    </DraftContext>
  );
}

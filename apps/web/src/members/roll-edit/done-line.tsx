import { Link } from 'react-router';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { EditDone } from './use-roll-edit.ts';

/** Announces what was changed and leads to where it can be taken back; the line is there before it speaks, so that screen readers hear it. */
export function DoneLine({ done }: { done: EditDone | null }) {
  const { t } = useText();
  return (
    <div role="status" className="done-line edit-done">
      {done !== null && (
        <>
          <Icon name="tick" />
          <p>
            {done.text}{' '}
            {done.edit !== null && (
              <Link to={`/members/edits?edit=${done.edit}`}>{t('roll-files.undo')}</Link>
            )}
          </p>
        </>
      )}
    </div>
  );
}

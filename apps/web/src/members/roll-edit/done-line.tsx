import { Icon } from '../../marks/icon.tsx';
import type { EditDone } from './use-roll-edit.ts';

/** Announces what was changed; the line is there before it speaks, so that screen readers hear it. */
export function DoneLine({ done }: { done: EditDone | null }) {
  return (
    <div role="status" className="done-line edit-done">
      {done !== null && (
        <>
          <Icon name="tick" />
          <p>{done.text}</p>
        </>
      )}
    </div>
  );
}

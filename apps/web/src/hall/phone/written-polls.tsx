import type { AssemblyView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { SeatCasters } from '../ballot/seat-casters.ts';
import { ballotState } from '../ballot/ballot-state.ts';
import { openInWriting } from '../live/scene.ts';

const day = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** Polls in writing that wait for this seat, beside whatever goes on in the hall. */
export function WrittenPolls(props: {
  assembly: AssemblyView;
  casters: SeatCasters;
  open: (poll: string) => void;
}) {
  const { assembly, casters, open } = props;
  const { t, local, date } = useText();
  const polls = openInWriting(assembly);
  if (polls.length === 0) return null;
  return (
    <section className="written-polls">
      <h2>{t('hall.writtenTitle', { count: polls.length })}</h2>
      <ul>
        {polls.map(({ item, poll }) => (
          <li key={poll.id}>
            <span>
              {local(item.title)}
              <small>
                {poll.closesAt !== null && t('hall.closesOn', { at: date(poll.closesAt, day) })}
                {ballotState(casters.box(poll.id), poll.id).kind === 'recorded' && ` · ${t('hall.voted')}`}
              </small>
            </span>
            <button type="button" className="button button-outline" onClick={() => open(poll.id)}>
              {t('hall.writtenOpen')}
              <span className="unseen"> {local(item.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { AssemblyView, ItemView, PollView, SeatView } from '../../api/assembly.ts';
import { choiceInWords } from '../../assembly/choice-in-words.ts';
import type { Text } from '../../i18n/text.ts';
import type { BallotBox } from '../ballot/ballot-box.ts';
import { ballotState } from '../ballot/ballot-state.ts';
import type { BallotState } from '../ballot/ballot-state.ts';
import { callSubject } from '../ballot/call-subject.ts';
import type { SeatCasters } from '../ballot/seat-casters.ts';
import { comingItem, lastDecided } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import type { LineSubject } from './ballot-line.tsx';
import type { PressBallot } from './press-ballot.ts';

const nothing: BallotState = { kind: 'none' };

/** What the phone is about now: the item, where its ballot is, and what a press does. */
export function lineOf(from: {
  scene: Scene;
  /** A poll in writing that its holder has opened. */
  writing: { readonly item: ItemView; readonly poll: PollView } | null;
  assembly: AssemblyView;
  seat: SeatView;
  ballots: (subject: string) => BallotBox;
  casters: SeatCasters;
  text: Pick<Text, 't' | 'local' | 'number'>;
}): {
  readonly item: ItemView | undefined;
  readonly about: LineSubject;
  readonly state: BallotState;
  readonly press: PressBallot;
} {
  const { scene, writing, assembly, seat, ballots, casters, text } = from;
  if (writing === null && scene.kind === 'calling') {
    const subject = callSubject(scene.call.id);
    const known = ballotState(ballots(subject), subject);
    const stands = known.kind === 'none' && seat.objects;
    return {
      item: scene.item,
      about: { kind: 'call', open: true, how: 'yes-no', words: () => '' },
      state: stands ? { kind: 'recorded', choice: 'object', number: 0, check: '' } : known,
      press: (choice) => casters.press(subject, choice),
    };
  }
  const poll = writing?.poll ?? pollOf(scene, assembly);
  const item =
    writing?.item ??
    (scene.kind === 'polling' || scene.kind === 'board' || scene.kind === 'next'
      ? scene.item
      : assembly.state === 'closed'
        ? undefined
        : comingItem(assembly));
  return {
    item,
    about: {
      kind: poll === null ? 'nothing' : 'poll',
      open: writing !== null || scene.kind === 'polling',
      how: poll?.kind ?? 'yes-no',
      words: (choice) => choiceInWords(poll ?? { options: [] }, choice, text),
    },
    state: poll === null ? nothing : ballotState(ballots(poll.id), poll.id),
    press: (choice) => poll !== null && casters.press(poll.id, choice),
  };
}

/** The poll that the hall is busy with, or the last one. */
function pollOf(scene: Scene, { items }: AssemblyView): PollView | null {
  if (scene.kind === 'polling' || scene.kind === 'board' || scene.kind === 'result') return scene.poll;
  const last = lastDecided(items);
  return last?.kind === 'result' ? last.poll : null;
}

import type { MinutedItem, MinutedPoll } from '#assembly';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** What was decided, on one page. */
export function briefChapter(reading: MinutesReading): PaperChapter {
  const { minutes, t, practice } = reading;
  const adopted = minutes.items.filter((item) => item.adopted !== null);
  const consensus = adopted.filter((item) => item.adopted?.by === 'consensus').length;
  const { plan } = minutes;
  return {
    title: t('minutes.brief'),
    fresh: true,
    blocks: [
      {
        kind: 'text',
        tone: 'lead',
        text: t('minutes.briefLead', {
          adopted: adopted.length,
          items: minutes.items.length,
          consensus,
          poll: adopted.length - consensus,
        }),
      },
      {
        kind: 'text',
        tone: 'plain',
        text: practice
          ? t('minutes.rehearsal')
          : plan
            ? t('minutes.planAdopted', { version: plan.version, number: plan.number })
            : t('minutes.planNot'),
      },
      decisionsTable(reading),
    ],
  };
}

function decisionsTable(reading: MinutesReading): PaperBlock {
  const { minutes, t, text, item } = reading;
  return {
    kind: 'table',
    title: t('minutes.decisionsTitle'),
    note: null,
    legend: [],
    columns: [
      { head: t('minutes.number'), width: 0.7, number: true },
      { head: t('minutes.item'), width: 5 },
      { head: t('minutes.decision'), width: 2.6 },
      { head: t('minutes.votes'), width: 1.8, number: true },
      { head: t('minutes.entry'), width: 1, number: true },
    ],
    rows: minutes.items.map((minuted): PaperCell[] => {
      const known = item(minuted.item);
      return [
        known ? text.number(known.number) : '',
        { text: known ? text.local(known.title) : minuted.item, tone: 'strong' },
        stateOf(minuted, reading),
        votesOf(lastPoll(minuted)),
        minuted.adopted ? text.number(minuted.adopted.number) : '',
      ];
    }),
    lineAfter: null,
  };
}

/** The last poll on an item that counts. */
function lastPoll({ steps }: MinutedItem): MinutedPoll | null {
  return (
    steps
      .filter((step) => step.kind === 'poll')
      .findLast(({ voided, opened }) => voided === null && !opened.rehearsal) ?? null
  );
}

function votesOf(poll: MinutedPoll | null): string {
  if (poll === null || !('yes' in poll.result.tally)) return '';
  const { yes, no, abstain } = poll.result.tally;
  return `\u2066${yes}–${no}–${abstain}\u2069`;
}

function stateOf(minuted: MinutedItem, { t, text, item }: MinutesReading): PaperCell {
  const poll = lastPoll(minuted);
  const outcome = poll?.result.outcome;
  if (minuted.adopted?.by === 'poll' && outcome?.verdict === 'chosen') {
    const option = item(minuted.item)?.options[poll!.opened.poll]?.[outcome.chosen ?? ''];
    return t('minutes.state.chosen', { option: option ? text.local(option) : (outcome.chosen ?? '') });
  }
  if (minuted.adopted?.by === 'poll' && outcome?.verdict === 'ordered') return t('minutes.state.ordered');
  if (minuted.adopted) {
    // Nothing befell it on its own: it went with the items that were decided together.
    if (minuted.steps.length === 0) return t('minutes.state.bloc');
    return t(`minutes.state.${minuted.adopted.by}`);
  }
  if (minuted.withdrawn) return { text: t('minutes.state.withdrawn'), tone: 'quiet' };
  switch (outcome?.verdict) {
    case 'rejected':
      return t('minutes.state.rejected');
    case 'no-quorum':
      return { text: t('minutes.state.no-quorum'), tone: 'warning' };
    case undefined:
      return {
        text: t(minuted.steps.length === 0 ? 'minutes.state.not-taken-up' : 'minutes.state.undecided'),
        tone: 'quiet',
      };
    default:
      return { text: t('minutes.state.undecided'), tone: 'quiet' };
  }
}

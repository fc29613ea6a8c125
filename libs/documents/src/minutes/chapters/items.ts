import type { MinutedItem, MinutedMotion, MinutedStep } from '#assembly';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';
import { pollBlocks } from './poll.ts';

/** What befell each item, in the order of the agenda. */
export function itemsChapter(reading: MinutesReading): PaperChapter {
  return {
    title: reading.t('minutes.items'),
    fresh: true,
    blocks: [
      { kind: 'text', tone: 'quiet', text: reading.t('minutes.allTimes') },
      ...reading.minutes.items.flatMap((item) => itemBlocks(item, reading)),
    ],
  };
}

function itemBlocks(minuted: MinutedItem, reading: MinutesReading): readonly PaperBlock[] {
  const { t, text, item, hour } = reading;
  const known = item(minuted.item);
  const title = known
    ? t('minutes.itemTitle', { number: known.number, title: text.local(known.title) })
    : minuted.item;
  const blocks: PaperBlock[] = [{ kind: 'heading', text: title }];
  if (known) blocks.push({ kind: 'text', tone: 'quiet', text: text.local(known.question), kept: true });
  if (minuted.holds.length > 0)
    blocks.push(plain(t('minutes.en-bloc', { items: text.list(minuted.holds.map(titleIn(reading))) })));
  for (const step of minuted.steps) blocks.push(...stepBlocks(step, minuted, reading));
  if (minuted.steps.length === 0 && minuted.adopted === null) blocks.push(plain(t('minutes.notTakenUp')));
  if (minuted.adopted !== null) {
    const { by, at, number } = minuted.adopted;
    blocks.push({
      kind: 'text',
      // A poll has told its result in large letters.
      tone: by === 'poll' && minuted.steps.length > 0 ? 'plain' : 'lead',
      text: t('minutes.adopted', { time: hour(at), by, entry: number }),
    });
  }
  return [...blocks, ...minuted.reservations.map((reservation) => reservationNote(reservation, reading))];
}

function stepBlocks(step: MinutedStep, minuted: MinutedItem, reading: MinutesReading): readonly PaperBlock[] {
  const { t, text, hour, sorted } = reading;
  switch (step.kind) {
    case 'poll':
      return pollBlocks(step, minuted.item, reading);
    case 'call': {
      const { present, objecting, quorate } = step;
      const values = { time: hour(step.at), present };
      const said =
        objecting.length === 0
          ? t('minutes.callNone', values)
          : t('minutes.callSome', {
              ...values,
              count: objecting.length,
              cities: text.list(sorted(objecting)),
            });
      return [plain(quorate ? said : `${said} ${t('minutes.callNoQuorum')}`)];
    }
    default:
      return [plain(motionText(step, reading))];
  }
}

function motionText(step: MinutedMotion, reading: MinutesReading): string {
  const { t, text, hour, city } = reading;
  const time = hour(step.at);
  if (step.kind === 'divided')
    return t('minutes.divided', { time, parts: text.list(step.parts.map(titleIn(reading))) });
  const key = step.kind === 'voided' ? 'minutes.openVoided' : (`minutes.${step.kind}` as const);
  return t(key, { time, mover: city(step.mover), reason: step.reason });
}

/** In the words and the language of the city: minutes translate no statement. */
function reservationNote(
  reservation: MinutedItem['reservations'][number],
  { t, city, languageName }: MinutesReading,
): PaperBlock {
  const { kind, seat, language, text } = reservation;
  return {
    kind: 'note',
    title: t(`minutes.${kind}`, { city: city(seat), language: languageName(language) }),
    text: `\u2068${text}\u2069`,
  };
}

function titleIn({ item, text }: MinutesReading): (id: string) => string {
  return (id) => {
    const known = item(id);
    return known ? text.local(known.title) : id;
  };
}

function plain(text: string): PaperBlock {
  return { kind: 'text', tone: 'plain', text };
}

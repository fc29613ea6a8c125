import type { AssemblyRecord } from '../assembly-record.ts';
import { when } from '../breach.ts';
import type { Breach } from '../breach.ts';
import type { LedgerEventOf } from '../ledger.ts';
import type { AmendmentState } from './amendment.ts';
import type { AmendmentEvent, TranslatedText } from './amendment-events.ts';

/** An amendment as the ledger tells it so far. */
export interface AmendmentOnRecord {
  readonly submitted: LedgerEventOf<'amendment-submitted'>;
  /** Seats, the mover first. */
  readonly supporters: Set<string>;
  fallsIf: readonly string[];
  alternatives: string | null;
  readonly translations: Map<string, readonly TranslatedText[]>;
  /** The item of the agenda as which it is put. */
  item: string | null;
  /** It is decided although it is not there in every language. */
  untranslated: boolean;
  state: AmendmentState;
  /** The poll or the call that decided it; the amendment with which it fell. */
  by: string | null;
}

const order = (broken: boolean, code: string): readonly Breach[] => when(broken, 'ledger-order', code);

/** Takes an event about amendments into the record and returns what it breaks. */
export function recordAmendment(record: AssemblyRecord, event: AmendmentEvent): readonly Breach[] {
  if (event.type === 'amendment-submitted') return submit(record, event);
  if (event.type === 'amendments-ordered') {
    const unknown = event.order.some((id) => record.amendments.get(id)?.state !== 'submitted');
    return order(unknown || new Set(event.order).size < event.order.length, 'amendment-not-open');
  }
  if (event.type === 'plan-amended') return amendPlan(record, event);
  const amendment = record.amendments.get(event.amendment);
  if (amendment === undefined) return order(true, 'amendment-unknown');
  if (event.type === 'amendment-restored') return restore(record, amendment);
  // Whoever reads it later may still be given it in another language.
  if (event.type === 'amendment-translated') {
    const { language, texts } = event;
    amendment.translations.set(language, texts);
    const known = new Set(amendment.submitted.edits.flatMap((edit) => (edit.op === 'text' ? [edit.id] : [])));
    return [
      ...order(language === amendment.submitted.language, 'translated-into-itself'),
      ...order(
        texts.some(({ id }) => !known.has(id)),
        'translates-no-text',
      ),
    ];
  }
  if (amendment.state !== 'submitted') return order(true, 'amendment-not-open');
  switch (event.type) {
    case 'amendment-supported': {
      const twice = amendment.supporters.has(event.seat);
      amendment.supporters.add(event.seat);
      return order(twice, 'amendment-supported-twice');
    }
    case 'amendment-tied':
      amendment.fallsIf = event.fallsIf;
      amendment.alternatives = event.alternatives;
      return order(
        event.fallsIf.some((id) => id === event.amendment || !record.amendments.has(id)),
        'amendment-unknown',
      );
    case 'amendment-put': {
      const item = record.items.get(event.item);
      amendment.item = event.item;
      return order(item === undefined || item.withdrawn, 'item-not-on-agenda');
    }
    case 'amendment-untranslated':
      amendment.untranslated = true;
      return [];
    case 'amendment-withdrawn':
      amendment.state = 'withdrawn';
      amendment.by = event.mover;
      return [];
    case 'amendment-decided':
      return decide(record, amendment, event);
    case 'amendment-fell':
      return fall(record, amendment, event);
  }
}

function submit(record: AssemblyRecord, event: LedgerEventOf<'amendment-submitted'>): readonly Breach[] {
  if (record.amendments.has(event.amendment)) return order(true, 'amendment-submitted-twice');
  const named = [...(event.to === null ? [] : [event.to]), ...event.fallsIf, ...event.replaces];
  const breaches = [
    ...order(event.number !== record.amendments.size + 1, 'amendment-number-out-of-line'),
    ...order(event.base !== record.opened?.planHash, 'amendment-of-another-plan'),
    ...order(
      named.some((id) => !record.amendments.has(id)),
      'amendment-unknown',
    ),
    ...order(event.edits.length === 0, 'amendment-empty'),
  ];
  record.amendments.set(event.amendment, {
    submitted: event,
    supporters: new Set([event.seat, ...event.supporters]),
    fallsIf: event.fallsIf,
    alternatives: event.alternatives,
    translations: new Map(),
    item: null,
    untranslated: false,
    state: 'submitted',
    by: null,
  });
  return breaches;
}

/** Adopted where its item was adopted by that very poll or call; rejected where that poll said no to it. */
function decide(
  record: AssemblyRecord,
  amendment: AmendmentOnRecord,
  event: LedgerEventOf<'amendment-decided'>,
): readonly Breach[] {
  const by = 'poll' in event.by ? event.by.poll : event.by.call;
  amendment.state = event.fate;
  amendment.by = by;
  const { item } = amendment;
  const adopted = item !== null && record.items.get(item)?.adoptedBy === by;
  const poll = record.polls.get(by);
  const rejected =
    poll?.declared?.outcome.verdict === 'rejected' && !poll.voided && poll.opened.item === item;
  return when(
    event.fate === 'adopted' ? !adopted : !rejected,
    'ledger-adoptions',
    'amendment-not-decided-by-it',
  );
}

/** Whether it had to fall, as far as that can be told without the plan. */
function fall(
  record: AssemblyRecord,
  amendment: AmendmentOnRecord,
  event: LedgerEventOf<'amendment-fell'>,
): readonly Breach[] {
  amendment.state = 'fallen';
  amendment.by = event.with;
  const other = record.amendments.get(event.with);
  if (other === undefined) return order(true, 'amendment-unknown');
  const { submitted, fallsIf, alternatives } = amendment;
  const right =
    event.cause === 'parent'
      ? submitted.to === event.with && other.state !== 'submitted'
      : other.state === 'adopted' &&
        {
          stated: fallsIf.includes(event.with),
          alternative: alternatives !== null && alternatives === other.alternatives,
          replaced: other.submitted.replaces.includes(event.amendment),
          excluded: submitted.to === other.submitted.to,
        }[event.cause];
  return when(!right, 'ledger-adoptions', 'amendment-fell-without-cause');
}

/** Open again once what decided it, or what it fell with, is undone. */
function restore(record: AssemblyRecord, amendment: AmendmentOnRecord): readonly Breach[] {
  const { state, item, by } = amendment;
  const stands =
    state === 'adopted'
      ? item !== null && record.items.get(item)?.adoptedBy === by
      : state === 'rejected'
        ? false
        : state === 'fallen'
          ? record.amendments.get(by ?? '')?.state !== 'submitted'
          : true;
  amendment.state = 'submitted';
  amendment.by = null;
  return order(stands, 'amendment-still-decided');
}

function amendPlan(record: AssemblyRecord, event: LedgerEventOf<'plan-amended'>): readonly Breach[] {
  record.amended = event;
  const adopted = [...record.amendments].filter(([, { state }]) => state === 'adopted').map(([id]) => id);
  const same =
    adopted.length === event.amendments.length && adopted.every((id) => event.amendments.includes(id));
  return [
    ...when(!same, 'ledger-adoptions', 'other-amendments-than-adopted'),
    ...when(event.base !== record.opened?.planHash, 'ledger-adoptions', 'other-plan-than-put'),
  ];
}

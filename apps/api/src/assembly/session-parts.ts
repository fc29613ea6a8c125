import { activityItems, agendaOfPlan, blocItem } from '#assembly';
import type { LedgerEntry, SessionParts, SessionPlanVersion } from '#assembly';
import type { Plan } from '#plan';
import type { AmendmentRecord, AssemblyRecord, ItemRecord, Store } from '#store';
import { frozenText } from '../members/roll-or-refuse.ts';

/** The version of the plan that a session has adopted; null where it adopted none. */
export function decidedVersion(ledger: readonly LedgerEntry[]): number | null {
  const adopted = ledger.findLast(({ event }) => event.type === 'plan-adopted')?.event;
  return adopted?.type === 'plan-adopted' ? adopted.version : null;
}

/** What the ledger of a session names by hash only; `plan` is the text that the bundle holds. */
export async function sessionParts(
  store: Store,
  assembly: AssemblyRecord,
  ledger: readonly LedgerEntry[],
  plan: string,
): Promise<SessionParts> {
  const seats = await store.assemblies.seats(assembly.id);
  const polls = await store.polls.all(assembly.id);
  const items = await store.assemblies.items(assembly.id);
  const put = await store.plans.document(assembly.plan, assembly.planVersion);
  const amendments = await store.amendments.all(assembly.id);
  return {
    roll: assembly.roll === null ? null : await frozenText(store, assembly.roll),
    seats: Object.fromEntries(seats.map(({ id, city }) => [id, city])),
    texts: {
      texts: Object.fromEntries(ownTexts(assembly, items, put, amendments)),
      options: Object.fromEntries(
        polls.flatMap(({ id, options }) =>
          options.length === 0 ? [] : [[id, options.map((one) => ({ id: one.id, title: one.title }))]],
        ),
      ),
    },
    versions: await planVersions(store, assembly, ledger, plan),
  };
}

/** Texts of items that are no parts of the plan: the rules, blocs, amendments, what was brought onto the agenda. */
function ownTexts(
  { rules }: AssemblyRecord,
  items: readonly ItemRecord[],
  put: Plan | null,
  amendments: readonly AmendmentRecord[],
): (readonly [string, unknown])[] {
  const ofPlan = new Set([
    ...(put === null ? [] : agendaOfPlan(put, (city) => city)).map(({ textHash }) => textHash),
    ...(put?.areas ?? []).flatMap((area) => activityItems(area).map(({ textHash }) => textHash)),
  ]);
  return items.flatMap(({ id, kind, textHash, title, question, summary, holds }): [string, unknown][] => {
    if (ofPlan.has(textHash)) return [];
    if (kind === 'rules') return [[textHash, rules]];
    if (kind === 'amendment') {
      const { base, to, edits } = amendments.find(({ item }) => item === id)!;
      return [[textHash, { base, to, edits }]];
    }
    if (kind !== 'bloc') return [[textHash, [title, question, summary]]];
    const held = holds.map((id) => items.find((item) => item.id === id)!);
    return [[blocItem(held).textHash, held.map((item) => item.textHash)]];
  });
}

async function planVersions(
  store: Store,
  assembly: AssemblyRecord,
  ledger: readonly LedgerEntry[],
  plan: string,
): Promise<readonly SessionPlanVersion[]> {
  const numbers = new Set([assembly.planVersion, decidedVersion(ledger) ?? assembly.planVersion]);
  const versions: SessionPlanVersion[] = [];
  for (const number of numbers) {
    const found = await store.plans.version(assembly.plan, number);
    if (found === null) continue;
    const { version, hash, adopted, text } = found;
    versions.push({ version, hash, adopted, plan: text === plan ? null : (JSON.parse(text) as unknown) });
  }
  return versions;
}

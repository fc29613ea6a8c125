import { may } from '#members';
import type { Actor } from '#members';
import type { ObjectionRecord, Store } from '#store';
import type { ObjectionView } from './rolls.view.ts';

/** Whether the actor has made the objection. */
export const isOwn = (actor: Actor, objection: ObjectionRecord): boolean =>
  actor.kind === 'person' && actor.person === objection.person;

/** Objections as the reader may see them; who made one is told to the team only. */
export async function objectionViews(
  store: Store,
  actor: Actor,
  objections: readonly ObjectionRecord[],
): Promise<ObjectionView[]> {
  const views: ObjectionView[] = [];
  for (const objection of objections) {
    const { id, kind, about, city, person, text, at, ruling } = objection;
    const by = may(actor, 'members.edit') ? await store.people.find(person) : null;
    views.push({
      id,
      kind,
      about: { ...about },
      city,
      cityName: (await store.members.find(city))?.name ?? city,
      by: by?.label ?? null,
      own: isOwn(actor, objection),
      text,
      at: at.toISOString(),
      state: ruling?.outcome ?? 'open',
      reason: ruling?.reason ?? null,
      endedAt: ruling?.at.toISOString() ?? null,
    });
  }
  return views;
}

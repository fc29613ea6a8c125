import { Injectable } from '@nestjs/common';
import { undoChanges } from '#members';
import type { Actor, MemberChange, MemberCity } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { MemberEditSummary, MemberUse, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import type {
  EditedCityView,
  MemberEditChangesView,
  MemberEditsView,
  MemberEditView,
} from './member-edits.view.ts';
import { personOf } from './person-of.ts';

const editsOnPage = 100;
const citiesOnPage = 200;
/** How many obstacles a refusal names. */
const obstaclesNamed = 200;

/** What refers to a member, by the table of the record, in the words of a refusal. */
const uses: Readonly<Record<string, string>> = {
  role_grant: 'member-has-people',
  round_city: 'member-in-round',
  response: 'member-has-answer',
  seat: 'member-has-seat',
  roll_objection: 'member-has-objection',
};

/** Every change of the roll, and taking one back. */
@Injectable()
export class MemberEditsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, before: string | null): Promise<MemberEditsView> {
    const edits = await this.gate
      .as(actor)
      .transaction((store) => store.memberEdits.page(editsOnPage + 1, before));
    return { edits: edits.slice(0, editsOnPage).map(view), more: edits.length > editsOnPage };
  }

  async changes(actor: Actor, id: string, after: string): Promise<MemberEditChangesView> {
    return this.gate.as(actor).transaction(async (store) => {
      const edit = await found(store, id);
      const present = new Map((await store.members.all()).map((city) => [city.id, city]));
      const cities = byCity(await store.members.changesOf(id), present).filter(({ city }) => city > after);
      return { edit: view(edit), cities: cities.slice(0, citiesOnPage), more: cities.length > citiesOnPage };
    });
  }

  async undo(actor: Actor, write: WriteKey, id: string, reason: string): Promise<MemberEditView> {
    return this.gate.as(actor).once(write, async (store) => {
      await store.members.lock();
      const edit = await found(store, id);
      if (edit.undoneBy !== null) throw new Problem('conflict', 'edit-undone-already');
      const changes = await store.members.changesOf(id);
      const { cities, taken, obstacles } = undoChanges(await store.members.all(), changes);
      const inTheWay = [...obstacles.map(obstacle), ...(await store.memberEdits.uses(taken)).map(inUse)];
      if (inTheWay.length > 0) throw blocked(inTheWay);
      const undone = await store.members.save(
        cities,
        {
          kind: 'undo',
          person: personOf(actor),
          at: this.clock.now(),
          title: edit.title,
          reason,
          source: null,
          undoes: id,
        },
        taken,
      );
      return view(await found(store, undone?.id ?? id));
    });
  }
}

async function found(store: Store, id: string): Promise<MemberEditSummary> {
  const edit = await store.memberEdits.find(id);
  if (!edit) throw new Problem('not-found', 'edit-unknown');
  return edit;
}

const view = ({
  id,
  kind,
  by,
  at,
  title,
  reason,
  source,
  cities,
  city,
  undoes,
  undoneBy,
}: MemberEditSummary) => ({
  id,
  kind,
  by,
  at: at.toISOString(),
  title,
  reason,
  source,
  cities,
  city,
  undoes,
  undoneBy,
});

const obstacle = ({ city, field, code }: ReturnType<typeof undoChanges>['obstacles'][number]) => ({
  path: field === '*' ? `/${city}` : `/${city}/${field}`,
  code,
});

const inUse = ({ city, table }: MemberUse): ProblemDetail => ({
  path: `/${city}`,
  code: uses[table] ?? 'member-in-use',
});

function blocked(inTheWay: readonly ProblemDetail[]): Problem {
  const params = { count: inTheWay.length };
  return new Problem('conflict', 'edit-undo-blocked', params, inTheWay.slice(0, obstaclesNamed), {
    obstacles: inTheWay.length,
  });
}

/** Changes by city, in the order of ids; a city that has left is named as it was. */
function byCity(
  changes: readonly MemberChange[],
  present: ReadonlyMap<string, MemberCity>,
): readonly EditedCityView[] {
  const cities = new Map<string, EditedCityView>();
  for (const { city, field, before, after } of changes) {
    const whole = field === '*' ? ((after ?? before) as MemberCity) : null;
    const { name = city, country = '', countryName = '' } = present.get(city) ?? whole ?? {};
    const edited = cities.get(city) ?? {
      city,
      name,
      country,
      countryName,
      known: present.has(city),
      changes: [],
    };
    edited.changes.push({ field, before, after });
    cities.set(city, edited);
  }
  return [...cities.values()];
}

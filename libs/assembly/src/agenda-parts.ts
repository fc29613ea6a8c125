import { canonicalJson, sha256Hex } from '#canonical';
import type { LocalText } from '#members';
import { fillText } from '#plan';
import type { PlanArea } from '#plan';
import type { AgendaItem } from './agenda-of-plan.ts';
import { agendaTexts } from './agenda-texts.ts';

/** A part of an item that is put to the vote by itself. */
export type AgendaPart = Omit<AgendaItem, 'number' | 'kind'> & { readonly kind: 'activity' };

/** Each activity of an area as a part of its own, in their order. */
export function activityItems({ area, activities }: PlanArea): readonly AgendaPart[] {
  return activities.map((activity) => ({
    kind: 'activity',
    area,
    title: activity.title,
    question: fillText(agendaTexts.adoptActivity, { name: activity.title }),
    summary: activity.product,
    textHash: sha256Hex(canonicalJson(activity)),
  }));
}

/** Items that are decided together, as one item. */
export type BlocItem = Omit<AgendaItem, 'number' | 'kind'> & {
  readonly kind: 'bloc';
  readonly holds: readonly string[];
};

/** Several items as one that is decided en bloc; its text is theirs. */
export function blocItem(
  items: readonly {
    readonly id: string;
    readonly number: number;
    readonly textHash: string;
  }[],
): BlocItem {
  const numbers: LocalText = fillText(agendaTexts.blocNumbers, {
    numbers: items.map(({ number }) => number).join(', '),
  });
  return {
    kind: 'bloc',
    area: null,
    title: numbers,
    question: fillText(agendaTexts.adoptBloc, { items: numbers }),
    summary: numbers,
    textHash: sha256Hex(canonicalJson(items.map(({ textHash }) => textHash))),
    holds: items.map(({ id }) => id),
  };
}

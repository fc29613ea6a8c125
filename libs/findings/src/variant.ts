import type { RankingChange, RankingReport } from '#ranking';
import { rankIn } from './method-ranks.ts';

/** The ranking as something else would have it: another method, other weights, other answers. */
export interface Variant {
  readonly id: string;
  readonly label: string;
  /** Area → rank; an area that it does not rank is missing. */
  readonly ranks: Readonly<Record<string, number>>;
  /** Areas that come among the places, and that leave them, in the official order. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly largestShift: number;
  /** Said beside it, e.g. what its weights cost. */
  readonly note?: string;
}

/** A variant from ranks that the engine gives, with what changes in the official order. */
export function changeVariant(
  report: Pick<RankingReport, 'areas'>,
  change: Pick<RankingChange, 'ranks' | 'entered' | 'left' | 'largestShift'>,
  words: Pick<Variant, 'id' | 'label' | 'note'>,
): Variant {
  const inOrder = (ids: readonly string[]) =>
    report.areas.map(({ id }) => id).filter((id) => ids.includes(id));
  const { ranks, largestShift } = change;
  return { ...words, ranks, largestShift, entered: inOrder(change.entered), left: inOrder(change.left) };
}

/** A method's order as a variant of the official one. */
export function methodVariant(
  report: Pick<RankingReport, 'areas' | 'methods' | 'settings'>,
  method: string,
  label: string,
): Variant {
  const places = report.settings.places;
  const ranked = report.areas.flatMap(({ id, rank: official }) => {
    const rank = rankIn(report.methods[method]?.order ?? [], id);
    return rank === null ? [] : [{ id, official, rank }];
  });
  return {
    id: method,
    label,
    ranks: Object.fromEntries(ranked.map(({ id, rank }) => [id, rank])),
    entered: ranked.filter(({ official, rank }) => official > places && rank <= places).map(({ id }) => id),
    left: ranked.filter(({ official, rank }) => official <= places && rank > places).map(({ id }) => id),
    largestShift: Math.max(0, ...ranked.map(({ official, rank }) => Math.abs(rank - official))),
  };
}

/** Variants that leave the same areas among the places. */
export function agreeing(variants: readonly Variant[]): number {
  return variants.filter(({ entered, left }) => entered.length + left.length === 0).length;
}

/** Areas among the places that some variant puts beyond them, with the labels of those variants. */
export function losing(
  report: Pick<RankingReport, 'areas' | 'settings'>,
  variants: readonly Variant[],
): readonly { readonly area: string; readonly by: readonly string[] }[] {
  return report.areas
    .filter(({ rank }) => rank <= report.settings.places)
    .map(({ id }) => ({
      area: id,
      by: variants.filter(({ left }) => left.includes(id)).map(({ label }) => label),
    }))
    .filter(({ by }) => by.length > 0);
}

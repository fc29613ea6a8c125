import type { Actor } from '#members';
import { may } from '#members';
import { movedAreas } from '#ranking';
import type { RankingReport } from '#ranking';
import type { DecisionRecord, Store } from '#store';
import { personOf } from '../members/person-of.ts';
import { nobody } from './who-signed.ts';
import type { NameOf } from './who-signed.ts';
import type { DecisionView, DraftDecisionView } from './ranking.view.ts';

/** A decision with what merging did, and who signed it as far as the reader may know. */
export async function decisionView(
  store: Store,
  decision: DecisionRecord,
  nameOf: NameOf = nobody,
): Promise<DecisionView> {
  const { second, signedBy, areas, ...rest } = decision;
  const merged = decision.mergedHash && (await store.decisions.mergedReport(decision.id));
  const report = merged && (await store.rankings.report(decision.run));
  const rows = (text: string) => (JSON.parse(text) as RankingReport).areas;
  const moved = merged && report ? movedAreas(rows(report), rows(merged)) : [];
  return {
    ...rest,
    areas: [...areas],
    moved: moved.map((row) => ({ ...row, before: [...row.before] })),
    signedBy: nameOf(signedBy),
    second: second && { by: nameOf(second.by), at: second.at },
  };
}

/** The decisions of a round as the team sees them, newest first; only the newest may still be signed. */
export async function draftViews(
  store: Store,
  actor: Actor,
  decisions: readonly DecisionRecord[],
  nameOf: NameOf,
): Promise<DraftDecisionView[]> {
  const views: DraftDecisionView[] = [];
  for (const [index, decision] of decisions.entries()) {
    const comments = [];
    for (const comment of await store.decisions.comments(decision.id)) {
      comments.push({ ...comment, by: nameOf(comment.by) });
    }
    const open = decision.second === null && index === 0;
    views.push({
      ...(await decisionView(store, decision, nameOf)),
      comments,
      superseded: decision.second === null && index > 0,
      maySign: open && may(actor, 'decision.sign') && decision.signedBy !== personOf(actor),
    });
  }
  return views;
}

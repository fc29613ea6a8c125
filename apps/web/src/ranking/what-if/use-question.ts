import { useSearchParams } from 'react-router';
import { unrankedConventions, weightings } from '#ranking';
import type { RankingReport } from '#ranking';
import type { Question } from './question.ts';

/** The question that the address holds: it survives a reload and can be sent to a colleague. */
export function useQuestion(report: RankingReport) {
  const [search, setSearch] = useSearchParams();
  const usual: Question = {
    weighting: report.settings.weighting,
    unranked: report.settings.unranked,
    places: report.settings.places,
    rule: 'borda',
    without: '',
  };
  const places = Number(search.get('places') ?? '');
  const question: Question = {
    weighting: weightings.find((one) => one === search.get('weighting')) ?? usual.weighting,
    unranked: unrankedConventions.find((one) => one === search.get('unranked')) ?? usual.unranked,
    places: places >= 1 && places <= report.areas.length ? Math.floor(places) : usual.places,
    rule: Object.keys(report.methods).find((one) => one === search.get('rule')) ?? usual.rule,
    without: report.strata.find(({ id }) => id === search.get('without'))?.id ?? usual.without,
  };
  const keys = Object.keys(usual) as (keyof Question)[];
  const put = (next: Question) =>
    setSearch(
      (previous) => {
        const params = new URLSearchParams(previous);
        for (const key of keys)
          if (next[key] === usual[key]) params.delete(key);
          else params.set(key, String(next[key]));
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    question,
    ask: (part: Partial<Question>) => put({ ...question, ...part }),
    reset: () => put(usual),
    /** Whether the address asks for something that there is not. */
    misread: keys.some((key) => search.has(key) && search.get(key) !== String(question[key])),
    asksNothing: keys.every((key) => question[key] === usual[key]),
  };
}

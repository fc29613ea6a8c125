import type { Question } from '#survey';

/** One page of the form; its name stands behind the # of the address. */
export type FormPage =
  | { readonly kind: 'start' | 'core-done' | 'check' | 'sign' | 'desk' | 'sheet' }
  | { readonly kind: 'question'; readonly question: string };

/** Every page in its order. After the core stands a place to stop. */
export function formPages(questions: readonly Question[]): readonly FormPage[] {
  const pageOf = ({ id }: Question): FormPage => ({ kind: 'question', question: id });
  const optional = questions.filter((question) => !question.core);
  return [
    { kind: 'start' },
    ...questions.filter((question) => question.core).map(pageOf),
    ...(optional.length === 0 ? [] : [{ kind: 'core-done' } as const, ...optional.map(pageOf)]),
    { kind: 'check' },
    { kind: 'sign' },
  ];
}

/** The part of the address behind the #, `#` itself included; empty for the first page. */
export function hashOf(page: FormPage): string {
  if (page.kind === 'question') return `#question/${encodeURIComponent(page.question)}`;
  return page.kind === 'start' ? '' : `#${page.kind}`;
}

/** Pages beside the way: they can be gone to, and lead back to its beginning. */
const aside: readonly FormPage[] = [{ kind: 'desk' }, { kind: 'sheet' }];

/** The page that a hash names; the first for everything unknown. */
export function pageAt(pages: readonly FormPage[], hash: string): FormPage {
  return [...pages, ...aside].find((page) => hashOf(page) === hash) ?? { kind: 'start' };
}

/** The page before or after; null at the ends. */
export function neighbour(pages: readonly FormPage[], page: FormPage, step: 1 | -1): FormPage | null {
  if (aside.some(({ kind }) => kind === page.kind)) return step === 1 ? null : { kind: 'start' };
  const index = pages.findIndex((each) => hashOf(each) === hashOf(page));
  return pages[index + step] ?? null;
}

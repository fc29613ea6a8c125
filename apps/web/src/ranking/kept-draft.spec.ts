import { keepDraft, keptDraft } from './kept-draft.ts';
import type { Draft } from './use-choosing.ts';

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const name = { en: 'Both', fr: 'Les deux', es: 'Ambos', ar: 'كلاهما' };
const draft: Draft = {
  chosen: new Set(['a+b', 'c']),
  names: { 'a+b': name },
  reasons: { c: 'It is asked for.' },
  borderReason: 'We keep to the order.',
};

test('what was chosen, merged, named and reasoned comes back for the same run, and only for it', () => {
  const own = shelf();
  keepDraft('r1', draft, own);
  expect(keptDraft('r1', own)).toEqual(draft);
  expect(keptDraft('r2', own)).toBeNull();
});

test('nothing comes back once it is signed, nor of what cannot be read', () => {
  const own = shelf();
  keepDraft('r1', draft, own);
  keepDraft('r1', null, own);
  expect(keptDraft('r1', own)).toBeNull();
  own.setItem('gnlc-decision-r1', '{broken');
  expect(keptDraft('r1', own)).toBeNull();
});

import type { DiffPart } from '#plan';

const gap = ' … ';

/** A word diff whose unchanged stretches keep only so many words beside each change: what a hall can read at once. */
export function shortParts(parts: readonly DiffPart[], words: number): readonly DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const all = part.text.split(/(?<=\s)/);
    const first = index === 0;
    const last = index === parts.length - 1;
    const head = first ? 0 : words;
    const tail = last ? 0 : words;
    if (all.length <= head + tail + 2) return part;
    const before = all.slice(0, head).join('').trimEnd();
    const after = tail === 0 ? '' : all.slice(-tail).join('').trimStart();
    const text = `${keepSpace(part.text, before)}${gap}${after}`;
    return { kind: 'same', text: first ? text.trimStart() : last ? text.trimEnd() : text };
  });
}

/** The space that parts it from the change before it. */
function keepSpace(text: string, before: string): string {
  return before !== '' && text.startsWith(' ') && !before.startsWith(' ') ? ` ${before}` : before;
}

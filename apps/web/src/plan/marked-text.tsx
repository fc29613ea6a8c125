import { textBlocks } from '#plan';
import type { TextBlock, TextSpan } from '#plan';
import './marked-text.css';

/** A text of the plan with its paragraphs, lists, bold and italic words and links. */
export function MarkedText({ text, className }: { text: string; className?: string | undefined }) {
  // Parts of a finished text never move: their place is their key.
  return stretches(textBlocks(text)).map((blocks, index) => {
    const [first] = blocks;
    if (first === undefined || first.kind === 'paragraph') {
      return (
        <p key={index} className={className}>
          {first !== undefined && <Spans spans={first.spans} />}
        </p>
      );
    }
    const List = first.kind === 'bullet' ? 'ul' : 'ol';
    return (
      <List key={index} className={['marked-list', className].join(' ').trim()}>
        {blocks.map(({ spans }, item) => (
          <li key={item}>
            <Spans spans={spans} />
          </li>
        ))}
      </List>
    );
  });
}

function Spans({ spans }: { spans: readonly TextSpan[] }) {
  return spans.map(({ text, bold, italic, link }, index) => {
    const linked =
      link === undefined ? (
        text
      ) : (
        <a href={link} rel="noopener noreferrer">
          {text}
        </a>
      );
    const leaning = italic ? <em>{linked}</em> : linked;
    return <span key={index}>{bold ? <strong>{leaning}</strong> : leaning}</span>;
  });
}

/** Each paragraph by itself, items of one list together. */
function stretches(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const found: TextBlock[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last !== undefined && block.kind !== 'paragraph' && last[0]?.kind === block.kind) last.push(block);
    else found.push([block]);
  }
  return found;
}

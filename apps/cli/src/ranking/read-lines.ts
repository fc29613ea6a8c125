import { createReadStream } from 'node:fs';
import { fileLimits } from '#ranking';

/**
 * Hands the lines of a UTF-8 file (`-` for standard input) one by one to `push`, without their ends
 * (LF or CRLF); memory does not depend on the size of the file. A line longer than any reader takes is
 * handed over cut, so that the reader refuses it by number.
 */
export async function readLines(path: string, push: (line: string) => void): Promise<void> {
  const stream =
    path === '-'
      ? process.stdin.setEncoding('utf8')
      : createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + String(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      push(withoutReturn(text.slice(from, at)));
      from = at + 1;
    }
    rest = text.slice(from);
    if (rest.length > fileLimits.line + 1) push(rest.slice(0, fileLimits.line + 1));
  }
  if (rest !== '') push(withoutReturn(rest));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

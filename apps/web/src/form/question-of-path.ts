/** The question that a problem's path (`/answers/ranking/ranked/2`) is about; empty for the answers as a whole. */
export function questionOfPath(path: string): string {
  return path.split('/')[2] ?? '';
}

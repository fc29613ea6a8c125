/** The number of a response as people read it out and write it on paper: `3F2A-91BC`, from the response's id. */
export function responseNumber(id: string): string {
  const digits = id.replaceAll('-', '').slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

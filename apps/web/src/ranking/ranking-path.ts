/** The address of a page of the ranking desk; a run that was chosen stays chosen on the way there. */
export function rankingPath(
  round: string,
  page = '',
  run = '',
  search: Readonly<Record<string, string>> = {},
) {
  const query = new URLSearchParams({ ...search, ...(run !== '' && { run }) }).toString();
  return `/ranking/${round}${page && `/${page}`}${query && `?${query}`}`;
}

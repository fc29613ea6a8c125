/** Which answer a page is about. */
export interface FormAddress {
  readonly round: string;
  readonly city: string;
}

/** Round and city of `/form/:round/:city`; null for any other path. */
export function formAddress(path: string): FormAddress | null {
  const [, form, round, city, ...rest] = path.replace(/\/$/, '').split('/');
  if (form !== 'form' || !round || !city || rest.length > 0) return null;
  return { round: decodeURIComponent(round), city: decodeURIComponent(city) };
}

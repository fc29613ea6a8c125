/** The code that a QR code of the credentials desk brought, or null. */
export function codeInAddress(): string | null {
  return new URLSearchParams(location.search).get('code');
}

/** Takes the code out of the address once it is used: going back must not try it again. */
export function forgetCode(): void {
  const address = new URL(location.href);
  address.searchParams.delete('code');
  history.replaceState(null, '', address);
}

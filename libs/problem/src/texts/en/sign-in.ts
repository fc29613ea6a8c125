/** Refusals of signing in. */
export const signInTexts = {
  'sign-in-link-unknown': 'This sign-in link is not known. Ask for a new one.',
  'sign-in-link-used': 'This sign-in link has been used. Ask for a new one.',
  'sign-in-link-expired': 'This sign-in link has expired. Ask for a new one.',
  'sign-in-code-wrong': 'The code does not match. Check it, or ask for a new one.',
  'too-many-attempts': 'Too many attempts. Wait a few minutes and try again.',
  'not-signed-in': 'Please sign in first.',
  'not-allowed': 'Your role does not allow this.',
  'csrf-refused':
    'The request did not come from this site, so it was refused. Reload the page and try again.',
  'first-run-token-wrong':
    'The key of the first start does not match. It stands in the output of the service.',
  'first-run-over': 'The service has been set up already. Please sign in.',
  'person-unknown': 'This person is not known.',
} as const;

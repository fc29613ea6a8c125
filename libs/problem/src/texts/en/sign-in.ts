/** Refusals of signing in. */
export const signInTexts = {
  'sign-in-link-unknown': 'This sign-in link is not known. Ask for a new one.',
  'sign-in-link-used': 'This sign-in link has been used. Ask for a new one.',
  'sign-in-link-expired': 'This sign-in link has expired. Ask for a new one.',
  'sign-in-code-wrong': 'The code does not match. Check it, or ask for a new one.',
  'sign-in-choose': 'Several people read this mailbox. Choose who you are.',
  'session-unknown': 'This session has ended already.',
  'second-factor-wrong': 'The code does not match, or it has been used. Wait for the next one.',
  'second-factor-first': 'Give your second factor first, then change it.',
  'second-factor-unreadable':
    'The key of this service has changed, so your codes cannot be checked. Ask another administrator to reset your second factor.',
  'app-there': 'An authenticator app is set up already. Remove it first.',
  'app-missing': 'Set up an authenticator app first.',
  'passkey-refused': 'The passkey could not be verified. Try again.',
  'passkey-unknown': 'This passkey is not known here. Sign in by mail.',
  'passkey-challenge-gone': 'That took too long, or it was sent twice. Try again.',
  'passkey-there': 'This passkey has been added already.',
  'passkey-missing': 'There is no such passkey.',
  'passkeys-enough': 'There are {limit} passkeys already. Remove one first.',
  'passkeys-need-https': 'Passkeys work only where this service has a name and runs over https.',
  'passkeys-are-for-staff': 'Passkeys are for people with a role in the network.',
  'oidc-unavailable': 'The sign-in of your organisation cannot be reached. Sign in by mail.',
  'oidc-refused': 'The sign-in with your organisation’s account did not work. Try again, or sign in by mail.',
  'oidc-too-late': 'The sign-in with your organisation’s account took too long. Try again.',
  'oidc-person-unknown':
    'Nobody with a role in the network is known here by that account. Ask the coordination team.',
  'oidc-email-unverified': 'Your organisation has not verified the address of that account. Sign in by mail.',
  'oidc-mailbox-shared':
    'Several people share the address of that account. Sign in by mail and choose who you are.',
  'oidc-other-account':
    'You signed in with another account of your organisation before. Use that one, or ask an administrator to reset it.',
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

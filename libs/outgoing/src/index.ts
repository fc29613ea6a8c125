export { certificateUntil } from './certificate-until.ts';
export { isPublicAddress } from './is-public-address.ts';
export { OutgoingRefused, outgoingFetch } from './outgoing-fetch.ts';
export type { OutgoingOptions, OutgoingRequest } from './outgoing-fetch.ts';
export { ownAnswer } from './own-answer.ts';

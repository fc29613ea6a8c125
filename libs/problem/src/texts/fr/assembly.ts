import type { assemblyTexts as english } from '../en/assembly.ts';

/** Refusals in the mayors' session. */
export const assemblyTexts: Readonly<Record<keyof typeof english, string>> = {
  'assembly-unknown': 'Cette session n’existe pas.',
  'assembly-closed': 'La session est close.',
  'item-unknown': 'Ce point n’est pas à l’ordre du jour.',
  'item-adopted': 'Ce point a déjà été adopté.',
  'poll-unknown': 'Ce vote n’existe pas.',
  'poll-not-open': 'Ce vote n’est pas ouvert.',
  'poll-closed': 'Le vote a été clos avant l’arrivée du bulletin. Le bulletin n’a pas été compté.',
  'poll-still-open': 'Un autre vote est encore ouvert.',
  'seat-unknown': 'Ce siège ne figure pas sur la liste de la session.',
  'seat-not-present': 'Ce siège n’a pas de titulaire dans la salle pour le moment.',
  'not-seat-holder': 'Vous n’êtes pas titulaire de ce siège.',
  'ballot-nonce-reused': 'Ce bulletin a été enregistré avec un autre choix. Votez à nouveau pour le changer.',
  'rule-invalid': 'La règle de majorité ou le quorum ne peut pas être utilisé.',
  'rule-out-of-reach': 'Aucun vote ne peut dépasser la totalité.',
  'share-numerator': 'Le numérateur est un nombre entier de 1 à {max}.',
  'share-denominator': 'Le dénominateur est un nombre entier de 1 à {max}.',
  'line-not-json': 'La ligne n’est pas du JSON.',
  'line-not-canonical': 'La ligne n’est pas du JSON canonique (RFC 8785).',
  'line-not-an-entry': 'La ligne n’est pas une entrée du registre.',
};

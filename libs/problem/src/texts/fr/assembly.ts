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
  'roll-needed':
    'Choisissez une liste arrêtée et publiée : seule une répétition se tient avec la liste du jour.',
  'session-roll-not-published':
    'Cette liste n’est pas encore publiée. Publiez-la, pour que les villes puissent faire objection.',
  'rules-invalid': 'Le règlement de séance ne peut pas être appliqué.',
  'rules-without-mayor': 'Une maire ou un maire peut toujours occuper le siège de la ville.',
  'chair-not-on-roll': 'La ville qui préside ne figure pas sur la liste de la séance.',
  'assembly-not-over': 'La séance doit être close avant d’être publiée.',
  'assembly-published': 'Tout le monde peut déjà voir cette séance.',
  'delegation-full': 'Pas plus de {most} personnes peuvent être inscrites. Retirez d’abord quelqu’un.',
  'delegate-unknown': 'Cette personne n’est pas inscrite pour la ville.',
  'delegate-holds-seat': 'Cette personne occupe le siège de la ville. Elle doit d’abord le quitter.',
  'mandate-unknown': 'La ville n’a pas envoyé de lettre de mandat.',
  'mandate-missing':
    'Il n’y a pas de lettre de mandat, et cette personne n’est pas maire. Photographiez la lettre, ou attribuez le siège à titre provisoire.',
  'observer-without-vote': 'Cette personne est inscrite en observation, sans droit de vote.',
  'function-may-not-sit': 'Selon le règlement de séance, cette fonction ne permet pas d’occuper le siège.',
  'holder-sits-already': 'Cette personne occupe déjà le siège.',
  'seat-changed': 'Quelqu’un vient de modifier ce siège. Regardez-le tel qu’il est maintenant.',
  'seat-taken': 'Une autre personne occupe ce siège. Le bureau des pouvoirs peut le transmettre.',
  'name-has-seat':
    'Une personne de ce nom occupe le siège de {city}. Une personne n’occupe qu’un siège : vérifiez qu’il s’agit d’une autre.',
  'person-has-seat': 'Vous occupez le siège d’une autre ville. Une personne n’occupe qu’un siège.',
  'credentials-not-in-doubt': 'Les pouvoirs de ce siège ne sont pas contestés.',
  'seat-code-again': 'Le code n’a pas pu être établi. Réessayez.',
  'seat-code-unknown': 'Ce code est inconnu. Vérifiez les huit caractères.',
  'seat-code-used': 'Ce code a déjà servi. Demandez-en un autre au bureau des pouvoirs.',
  'seat-code-revoked':
    'Un code plus récent a été remis pour ce siège. Utilisez-le, ou adressez-vous au bureau des pouvoirs.',
  'seat-code-expired': 'Ce code date de plus de quinze minutes. Demandez-en un autre au bureau des pouvoirs.',
  'line-not-json': 'La ligne n’est pas du JSON.',
  'line-not-canonical': 'La ligne n’est pas du JSON canonique (RFC 8785).',
  'line-not-an-entry': 'La ligne n’est pas une entrée du registre.',
};

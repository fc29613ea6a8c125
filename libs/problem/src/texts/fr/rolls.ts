import type { rollsTexts as english } from '../en/rolls.ts';

/** Refusals about frozen rolls and objections to them. */
export const rollsTexts: Readonly<Record<keyof typeof english, string>> = {
  'roll-unknown': 'Cette liste n’existe pas, ou elle n’est pas encore publiée.',
  'roll-empty': 'Aucun membre ne figure sur la liste au {on} : il n’y a rien à figer.',
  'roll-frozen-already': 'La liste au {on} est déjà figée, avec exactement ces membres.',
  'roll-of-other-day': 'Une liste ne peut en remplacer qu’une autre de la même date ; celle-ci est du {on}.',
  'roll-replaced': 'Une autre liste a déjà remplacé celle-ci.',
  'roll-published': 'Cette liste est déjà publiée.',
  'roll-not-published': 'On pourra contester la liste dès qu’elle sera publiée.',
  'objections-until-past': 'Ce dernier jour pour contester est déjà passé : choisissez-en un plus tardif.',
  'objections-closed': 'Le dernier jour pour contester était le {until}.',
  'objection-unknown': 'Cette contestation n’existe pas, ou il ne vous appartient pas de la lire.',
  'objection-needs-name': 'Indiquez la ville qui manque.',
  'objection-city-not-listed': 'Choisissez une ville qui figure sur cette liste.',
  'objection-not-yours': 'Seule la personne qui a fait la contestation peut la retirer.',
  'objection-closed': 'Cette contestation est déjà close.',
};

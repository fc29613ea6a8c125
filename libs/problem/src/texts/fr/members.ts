import type { membersTexts as english } from '../en/members.ts';

/** Refusals about member cities and their list. */
export const membersTexts: Readonly<Record<keyof typeof english, string>> = {
  'role-needs-city': 'Ce rôle s’exerce pour une ville : indiquez la ville.',
  'role-takes-no-city': 'Ce rôle s’exerce dans le réseau, pas pour une ville.',
  'city-unknown': 'Cette ville n’est pas sur la liste.',
  'missing-value': 'Une valeur manque.',
  'cell-too-long': 'Le texte est trop long.',
  'broken-encoding': 'Les caractères sont altérés ; enregistrez le fichier en UTF-8.',
  'hidden-characters': 'Le texte contient des caractères invisibles.',
  'name-without-latin-letters': 'Le nom doit avoir une forme en lettres latines.',
  'unknown-country-code': 'Ce n’est pas un code de pays ISO 3166-1 (trois lettres).',
  'unknown-region': 'Ce n’est pas l’une des cinq régions.',
  'not-a-year': 'Ce n’est pas une année.',
  'not-a-count': 'Ce n’est pas un nombre entier.',
  'not-a-date': 'Ce n’est pas une date comme 2019-04-01.',
  'unknown-evidence': 'Ce type de preuve est inconnu.',
  'file-too-large': 'Le fichier est trop volumineux ; la limite est de {limit} octets.',
  'too-many-rows': 'Le fichier a trop de lignes ; la limite est de {limit}.',
  'empty-file': 'Le fichier est vide.',
  'wrong-delimiter':
    'Les colonnes doivent être séparées par des virgules, des points-virgules ou des tabulations.',
  'missing-column': 'Cette colonne manque.',
  'unknown-column': 'Cette colonne est inconnue.',
  'duplicate-column': 'Cette colonne figure deux fois.',
  'too-many-cells': 'La ligne a plus de cellules que de colonnes.',
  'duplicate-city': 'Cette ville figure déjà sur la liste : {value}',
  'country-named-differently': 'Le même pays porte un autre nom à une ligne précédente : {value}',
  'stray-quote': 'Un guillemet figure dans une cellule sans être doublé.',
  'unclosed-quote': 'Un guillemet n’est pas fermé.',
  'span-empty': 'La fin précède le début.',
  'spans-overlap': 'Deux périodes se chevauchent.',
};

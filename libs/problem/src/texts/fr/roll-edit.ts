import type { rollEditTexts as english } from '../en/roll-edit.ts';

/** Refusals of correcting the roll by hand. */
export const rollEditTexts: Readonly<Record<keyof typeof english, string>> = {
  'day-out-of-range': 'Le jour doit se situer entre le {first} et le {last}.',
  'name-repeated': 'Ce nom est déjà indiqué.',
  'too-many-names': 'Il y a trop de noms ; la limite est de {limit}.',
  'former-names-order': 'Les anciens noms doivent se suivre par jour, le plus ancien d’abord.',
  'country-name-differs': 'Les autres membres de ce pays le nomment autrement : {value}',
  'unknown-kind': 'Ce n’est pas l’une des sortes de membres.',
  'unknown-size-class': 'Ce n’est pas l’une des classes de taille.',
  'languages-missing': 'Indiquez de une à {limit} langues.',
  'unknown-language': 'Ce code de langue est inconnu : {value}',
  'language-repeated': 'Cette langue est déjà indiquée.',
  'not-a-web-address': 'Ce n’est pas une adresse web qui commence par https://.',
  'unknown-status': 'Ce n’est pas l’un des statuts.',
  'too-many-spans': 'Il y a trop de périodes ; la limite est de {limit}.',
  'span-begins-that-day': 'Une autre période commence ce jour même, le {from}. Corrigez celle-là.',
  'status-as-before': 'La ville a déjà ce statut ce jour-là, depuis le {from}.',
  'name-as-before': 'La ville porte déjà ce nom.',
  'renamed-later':
    'La ville a été renommée le {day}. Un nouveau nom ne peut commencer qu’après ; corrigez d’abord les anciens noms.',
  'merge-itself': 'Une ville ne peut pas être fusionnée avec elle-même.',
  'merge-already': 'Cette ville a déjà été fusionnée, le {day}.',
  'merge-circle':
    'Cette autre ville a été fusionnée dans celle-ci : la lignée reviendrait à son point de départ.',
  'merge-into-merged':
    'Cette autre ville avait alors déjà été fusionnée, le {day}. Choisissez celle qui lui succède.',
  'merge-before-member': 'La ville n’était pas encore membre avant ce jour.',
  'merge-before-status':
    'Une période de cette ville commence le {day}. Retirez-la ou choisissez un jour plus tardif.',
  'namesake-exists': 'Un membre de ce pays porte déjà ce nom : {name}',
  'member-stale':
    'Quelqu’un d’autre a modifié cette ville entre-temps. Rien de votre part n’est encore enregistré, et rien n’est perdu.',
};

import type { amendmentTexts as english } from '../en/amendments.ts';

/** Refusals of amendments. */
export const amendmentTexts: Readonly<Record<keyof typeof english, string>> = {
  'amendment-unknown': 'Cet amendement n’existe pas.',
  'amendment-not-open': 'Cet amendement est déjà décidé, retiré ou tombé.',
  'amendment-refused': 'Cet amendement ne peut être reçu tel quel ; rien n’a été enregistré.',
  'amendment-empty': 'Il ne change rien.',
  'amendment-without-mover': 'Une ville doit le proposer.',
  'amendment-circle': 'Il s’amenderait lui-même.',
  'amendment-falls-in-circle':
    'Ils tomberaient en cercle l’un avec l’autre. Indiquez plutôt qu’ils sont des variantes.',
  'amendment-language-differs': 'Écrivez ce texte dans la langue de l’amendement.',
  'amendment-base-stale':
    'Le plan a changé depuis que vous avez commencé. Regardez les lignes telles qu’elles sont maintenant et soumettez de nouveau.',
  'amendment-line-changed': 'Quelqu’un d’autre a modifié cette ligne depuis.',
  'amendment-support-is-their-own': 'Une ville dit elle-même qu’elle soutient un amendement.',
  'amendment-on-agenda': 'Cet amendement est à l’ordre du jour. Demandez à la présidence de le retirer.',
  'amendment-on-agenda-already': 'Cet amendement est déjà à l’ordre du jour.',
  'amendment-amended': 'D’autres veulent amender cet amendement. Demandez à la présidence de le retirer.',
  'amendment-own-language': 'C’est la langue dans laquelle l’amendement a été écrit.',
  'amendment-translated': 'Cet amendement existe dans toutes les langues.',
  'amendment-untranslated':
    'L’amendement {number} n’existe pas dans ces langues : {languages}. Traduisez-le ou confirmez qu’il est décidé sans cela.',
  'amendment-twice': 'Un amendement figure deux fois dans l’ordre.',
  'amendment-after-what-it-amends': 'L’amendement {number} est décidé avant celui qu’il amende.',
  'amendment-contested': 'L’amendement {number} en contredit un autre : il est décidé séparément.',
  'amendment-withdrawn-itself': 'Retirez l’amendement : son point disparaît avec lui.',
  'amendments-clash': '{one} et {other} ne peuvent être faits tous deux : ils divergent sur {line}.',
};

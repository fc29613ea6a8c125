import type { planTexts as english } from '../en/plan.ts';

/** Refusals about the plan, documents and the bundle. */
export const planTexts: Readonly<Record<keyof typeof english, string>> = {
  'plan-unknown': 'Ce plan n’existe pas.',
  'plan-version-unknown': 'Cette version du plan n’existe pas.',
  'plan-not-drafted': 'Le plan n’a pas encore été rédigé.',
  'bundle-not-ready': 'Il n’y a encore rien à publier dans un dossier.',
  'archive-unreadable': 'Le fichier n’est pas un dossier lisible.',
  'archive-too-large': 'Le dossier dépasse la taille acceptée.',
  'archive-name-refused': 'Le dossier contient un fichier dont le nom ne peut être accepté : {name}',
  'plan-adopted': 'Le plan a été adopté : il se modifie par amendements, non par rédaction.',
  'plan-format-old':
    'Cette version date d’une édition antérieure du format et ne peut être modifiée. Faites rédiger le plan à nouveau.',
  'plan-base-unknown':
    'La version à partir de laquelle ces modifications ont été commencées n’est pas de ce plan.',
  'plan-edit-conflict':
    'Quelqu’un d’autre a modifié les mêmes lignes entre-temps. Rien n’a été écrasé ; comparez les deux.',
  'plan-edit-refused': 'Ces modifications ne peuvent être faites telles quelles ; rien n’a été changé.',
  'edit-line-unknown': 'Le plan n’a pas cette ligne.',
  'edit-value-unfit': 'Cette valeur ne convient pas à ce champ.',
  'edit-city-unknown': 'Cette ville n’est pas membre.',
  'edit-text-empty': 'Un texte ne peut être vide.',
  'edit-text-too-long': 'Le texte dépasse 8 000 caractères.',
  'edit-output-unknown': 'Une activité ne peut servir qu’un produit de son domaine.',
  'edit-too-many-coordinators': 'Trois villes au plus coordonnent un domaine.',
  'edit-coordinates-twice': '{city} coordonne déjà un domaine.',
  'edit-ends-before-start': 'L’activité se terminerait avant de commencer.',
  'edit-after-unknown': 'Elle ne peut attendre qu’une autre activité de son domaine.',
  'edit-before-what-it-needs': 'Elle commencerait avant la fin de l’activité dont elle dépend.',
  'task-request-unknown': 'Cette ville n’a pas reçu cette demande.',
};

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
};

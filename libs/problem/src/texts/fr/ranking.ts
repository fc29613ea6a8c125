import type { rankingTexts as english } from '../en/ranking.ts';

/** Refusals about runs and decisions. */
export const rankingTexts: Readonly<Record<keyof typeof english, string>> = {
  'run-unknown': 'Ce calcul n’existe pas.',
  'run-not-found': 'Ce calcul n’existe pas.',
  'run-cancelled': 'Le calcul a été annulé.',
  'run-over': 'Le calcul est terminé et ne peut plus être annulé.',
  'run-not-official': 'Seul un calcul officiel terminé peut fonder une décision.',
  'report-not-ready': 'Le calcul n’est pas encore terminé.',
  'no-preferences': 'Aucune ville n’a encore rien classé ; il n’y a rien à compter.',
  'profile-invalid': 'Les préférences ne peuvent pas être comptées en l’état. Problèmes : {errors}',
  'profile-too-large': 'C’est plus qu’un calcul ne peut compter : {part}, limite {limit}.',
  'too-few-areas': 'Il faut au moins deux domaines.',
  'settings-invalid': 'Les réglages ne peuvent pas être utilisés. Problèmes : {errors}',
  'statistics-differ':
    'Ces décomptes portent sur des domaines ou régions différents et ne peuvent être additionnés.',
  'decision-unknown': 'Cette décision n’existe pas.',
  'decision-none': 'Rien n’a encore été décidé.',
  'decision-invalid': 'La décision ne peut pas être signée en l’état.',
  'decision-reason-missing': '{area} est au rang {rank}, hors des {places} places : un motif est nécessaire.',
  'area-unknown': 'Le calcul n’a pas classé ce domaine : {area}',
  'area-repeated': 'Ce domaine est choisi deux fois : {area}',
  'results-not-published': 'Les résultats ne sont pas encore publiés.',
};

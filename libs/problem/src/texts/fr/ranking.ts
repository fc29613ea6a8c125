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
  'shard-altered': 'Une partie des réponses figées n’est plus celle qui a été figée : partie {number}',
  'profile-in-shards': 'Au-delà de {limit} réponses, elles ne sont pas remises en un seul texte.',
  'decision-unknown': 'Cette décision n’existe pas.',
  'decision-none': 'Rien n’a encore été décidé.',
  'decision-invalid': 'La décision ne peut pas être signée en l’état.',
  'decision-reason-missing': '{area} est au rang {rank}, hors des {places} places : un motif est nécessaire.',
  'area-unknown': 'Le calcul n’a pas classé ce domaine : {area}',
  'area-repeated': 'Ce domaine est choisi deux fois : {area}',
  'decision-not-signed-twice':
    'Cette décision est un projet : un plan repose sur une décision qu’une seconde personne a signée.',
  'decision-signed': 'Une seconde personne a déjà signé cette décision.',
  'decision-superseded': 'Une décision plus récente a été proposée ; elle seule peut être signée.',
  'signs-twice': 'Vous avez déjà signé ; la seconde signature revient à une autre personne.',
  'area-name-missing': 'Ce domaine a besoin d’un nom dans chaque langue : {area}',
  'merge-reason-missing': 'Dites pourquoi les domaines sont fusionnés : {area}',
  'border-reason-missing':
    'Les réponses ne départagent pas {areas} domaines à la limite des places : dites pourquoi ceux-ci et non les autres.',
  'would-identify': 'Publiées ainsi, les réponses permettraient de reconnaître des villes.',
  'cell-too-small': 'Une région compte {count} réponses ; il en faut au moins {minimum} pour la publier.',
  'not-pseudonymous': 'Certaines réponses ne portent pas de pseudonyme.',
  'difference-too-small':
    'À côté de ce qui est déjà publié, {count} réponses pourraient être reconnues ; il en faut au moins {minimum}.',
  'settings-still-planned': 'Le cycle est encore en préparation : signez directement les réglages.',
  'settings-unchanged': 'Ce sont les réglages déjà en vigueur.',
  'settings-change-unknown': 'Cette modification des réglages n’existe pas.',
  'settings-change-over':
    'Cette modification n’est plus ouverte : elle a été acceptée, ou une plus récente a été proposée.',
  'results-not-published': 'Les résultats ne sont pas encore publiés.',
};

import type { requestTexts as english } from '../en/request.ts';

/** What any request can be refused for. */
export const requestTexts: Readonly<Record<keyof typeof english, string>> = {
  'kind-invalid': 'Ceci ne peut pas être accepté en l’état',
  'kind-unauthenticated': 'Veuillez vous connecter',
  'kind-forbidden': 'Non autorisé',
  'kind-not-found': 'Introuvable',
  'kind-conflict': 'Ceci ne correspond pas à l’état actuel',
  'kind-gone': 'Plus valable',
  'kind-too-large': 'Trop volumineux',
  'kind-too-many': 'Trop de tentatives',
  'kind-unavailable': 'Indisponible pour le moment',
  refused: 'Ceci a été refusé ({code}).',
  'not-found': 'Il n’y a rien ici.',
  'route-not-found': 'Cette adresse n’existe pas.',
  'body-invalid': 'Certains champs ne peuvent pas être acceptés.',
  'body-too-large': 'C’est plus que ce qui peut être accepté en une fois.',
  'field-invalid': 'Ce champ ne peut pas être accepté.',
  internal:
    'Une erreur est survenue de notre côté. Rien de ce qui a été confirmé n’est perdu ; veuillez réessayer.',
  'database-unavailable': 'La base de données ne répond pas pour le moment.',
  'idempotency-key-missing': 'Il manque à la demande la clé qui l’empêche d’être exécutée deux fois.',
  'idempotency-key-reused': 'Cette clé a déjà servi à une autre demande.',
  'json-not-canonical': 'Ceci ne peut pas être consigné sans ambiguïté : {path}',
  'out-of-range': 'La valeur sort de l’intervalle admis.',
  'more-problems': 'Autres problèmes, non énumérés : {count}',
};

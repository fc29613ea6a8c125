import type { deskTexts as english } from '../en/desk.ts';

/** Refusals about files of an answer, the city’s desk, papers and receipts. */
export const deskTexts: Readonly<Record<keyof typeof english, string>> = {
  'upload-missing': 'Le fichier n’est pas arrivé avec la demande.',
  'upload-empty': 'Le fichier est vide. Choisissez-le de nouveau, ou choisissez-en un autre.',
  'upload-over-limit': 'Le fichier est trop volumineux ; la limite est de {megabytes} Mo.',
  'upload-quota':
    'Cette réponse a tous les fichiers qu’elle peut avoir : {files} fichiers de {megabytes} Mo au total.',
  'uploads-busy':
    'Beaucoup de fichiers arrivent en ce moment. Attendez quelques secondes et envoyez-le de nouveau ; rien n’est perdu.',
  'no-file-asked': 'Cette question ne demande pas de fichier.',
  'no-signed-sheet': 'Ce fichier n’est pas la photographie d’une feuille signée.',
  'comment-unknown': 'Ce commentaire n’existe pas.',
  'too-many-comments': 'Il y a déjà {limit} commentaires ; on ne peut plus en ajouter.',
  'city-writes-itself':
    'La ville a commencé à écrire elle-même cette réponse. Demandez-lui de la soumettre ou de saisir ce qui est sur le papier.',
  'nothing-submitted': 'Rien n’est soumis pour le moment : il n’y a donc pas de reçu.',
  'review-not-yours':
    'Ce n’est pas vous qui avez indiqué que la réponse est prête ; la personne qui signe peut la renvoyer.',
  'paper-first': 'Ajoutez d’abord le formulaire numérisé de la ville.',
};

import type { roundsTexts as english } from '../en/rounds.ts';

/** Refusals about the life of a round, its invitation links and its letters. */
export const roundsTexts: Readonly<Record<keyof typeof english, string>> = {
  'round-not-draft': 'Cela ne peut être modifié que tant que le cycle est en préparation.',
  'round-settings-unsigned':
    'Personne n’a encore signé comment les réponses seront classées. D’ici là, le cycle n’ouvre pas.',
  'round-cities-practice-only':
    'Seul un essai peut s’adresser à des villes choisies ; un cycle qui compte s’adresse à tous les membres.',
  'cohort-twice': 'Deux groupes ont le même identifiant.',
  'city-in-two-cohorts': 'Une ville figure dans deux groupes.',
  'extension-not-later': 'Le nouveau délai doit se terminer après le délai actuel.',
  'invitation-unknown':
    'Ce lien n’est pas l’un des nôtres. Copiez-le à nouveau depuis le message, en entier.',
  'invitation-revoked': 'Ce lien a été retiré. L’équipe de coordination peut en envoyer un autre.',
  'invitation-over': 'Le cycle est terminé, et le lien avec lui.',
  'letter-unknown': 'Cette lettre n’existe pas.',
  'letter-invalid': 'La lettre ne peut pas être envoyée ainsi.',
  'letter-empty': 'Il faut écrire quelque chose ici.',
  'letter-too-long': 'C’est trop long ; la limite en caractères est de {limit}.',
  'letter-brace': 'Une accolade n’appartient à aucun champ, ou l’objet a une deuxième ligne.',
  'letter-place-unknown': 'Cette lettre n’a pas ce champ : {place}',
  'letter-place-missing': 'La lettre ne sert à rien sans ce champ : {place}',
  'letter-by-itself': 'Cette lettre part d’elle-même lorsqu’il y a lieu.',
  'letter-nobody': 'Il n’y a personne à qui écrire, ou rien à dire.',
  'settings-not-signed':
    'Un calcul officiel respecte les réglages signés. D’autres servent à explorer : marquez le calcul comme non officiel.',
  'too-few-answers': 'Moins de villes ont classé que ne le demandent les réglages signés.',
  'questionnaire-no-json': 'Le questionnaire n’est pas en JSON.',
  'questionnaire-of-closed-round': 'Le cycle est clos : ce qui y était demandé reste tel quel.',
  'questionnaire-another':
    'Un cycle ouvert garde son questionnaire : il pose « {id} », ceci est « {other} ».',
  'questionnaire-not-later': 'Le cycle pose la version {version} ; la version {other} n’est pas postérieure.',
  'questionnaire-version-taken':
    'La version {version} de « {id} » est déjà conservée et dit autre chose. Donnez à celle-ci un numéro plus élevé.',
  'questionnaire-incompatible':
    'Cette version ne peut pas remplacer celle à laquelle les villes répondent : leurs réponses seraient perdues, refusées ou diraient autre chose.',
  'change-incompatible': 'Cela ne peut pas changer tant que le cycle est ouvert : {kind} ({part}).',
};

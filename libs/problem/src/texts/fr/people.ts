import type { peopleTexts as english } from '../en/people.ts';

/** Refusals about people, their roles and contacts. */
export const peopleTexts: Readonly<Record<keyof typeof english, string>> = {
  'role-needs-country': 'Ce rôle est exercé pour un pays : indiquez le pays.',
  'role-takes-no-country': 'Ce rôle n’est pas exercé pour un pays.',
  'country-unknown': 'Le réseau n’a pas de membre dans ce pays : {country}',
  'address-known':
    'Cette adresse est déjà connue. Dites s’il s’agit de la même personne ou d’une autre qui partage la boîte.',
  'role-unknown': 'Ce rôle n’existe pas ici.',
  'role-ended': 'Ce rôle a déjà pris fin.',
  'role-held': 'Cette personne a déjà ce rôle.',
  'own-administrator':
    'Vous ne pouvez pas mettre fin à votre propre rôle d’administration. Un autre administrateur le peut.',
  'last-administrator': 'C’est le dernier administrateur. Nommez-en d’abord un autre.',
  'last-focal-point': 'C’est le dernier point focal de la ville. Invitez-en d’abord un autre.',
  'administrators-only': 'Seul un administrateur peut faire cela à un administrateur.',
  'city-gone':
    '{city} n’est plus membre du réseau : personne ne peut être invité pour elle. Ses personnes gardent leurs rôles, pour pouvoir contester une liste.',
  'too-many-invitations':
    'La ville a invité {limit} collègues en un jour. Continuez demain, ou écrivez à l’équipe de coordination.',
  'replaced-by-same': 'Le nouveau point focal a l’adresse de l’ancien.',
  'signed-in-already': 'Cette personne s’est déjà connectée.',
  'invited-often':
    'Cette invitation a été renvoyée {points} fois en un jour. Réessayez demain, ou demandez à la personne de regarder parmi les messages indésirables.',
  'contact-none': 'Aucun contact de cette ville n’est encore connu.',
};

import type { exchangeTexts as english } from '../en/exchange.ts';

/** Fichiers d’autres programmes. */
export const exchangeTexts: Readonly<Record<keyof typeof english, string>> = {
  'xml-doctype':
    'La ligne {line} déclare un type de document. Ces fichiers ne sont pas lus : ils peuvent grandir sans fin.',
  'xml-broken': 'Le fichier est endommagé ou incomplet : il est illisible à partir de la ligne {line}.',
  'xml-too-deep': 'À partir de la ligne {line}, le fichier a trop de niveaux imbriqués.',
  'workbook-old':
    'C’est un ancien classeur Excel, ou il est protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe.',
  'workbook-unreadable': 'Ce n’est pas un classeur (.xlsx), ou il est endommagé.',
  'workbook-too-large': 'Le classeur est trop grand ; la limite est de {limit}.',
  'exchange-no-questions': 'Rien de ce que demande ce fichier n’a d’équivalent ici ; la liste dit pourquoi.',
  'exchange-no-survey-sheet':
    'Le classeur n’a pas de feuille « survey » avec une colonne « type » : ce n’est pas un XLSForm.',
  'exchange-no-limesurvey':
    'Ce n’est pas une enquête LimeSurvey. Exportez toute l’enquête en .lss ou en .txt.',
  'exchange-too-long': 'Le fichier contient plus que ce qui peut être lu ; la limite est de {limit}.',
  'exchange-unknown-format':
    'Ce type de fichier n’est pas connu ici : un XLSForm (.xlsx), une enquête LimeSurvey (.lss, .txt) ou un questionnaire (.json).',
  'note-array': '{what} : le tableau est devenu des questions séparées ({count}).',
  'note-code-changed': '{what} : le code est devenu {code}.',
  'note-code-twice':
    '{what} : le code figure deux fois ; celui-ci est devenu {code}, et aucune condition ne s’y réfère.',
  'note-column': 'La colonne {column} ({what}) n’a pas d’équivalent ; elle a été omise.',
  'note-comment': '{what} : le commentaire à côté du choix n’a pas d’équivalent ; il a été omis.',
  'note-display': '{what} : un texte sans question ; il a été omis.',
  'note-filter': '{what} : les choix dépendent d’une réponse précédente ; tous sont proposés.',
  'note-language':
    'Les textes en {language} ont été omis : ce n’est pas une langue des questionnaires d’ici.',
  'note-language-as-english':
    'Les textes sont en {language} et se trouvent à la place de l’anglais. Mettez-les dans une langue du questionnaire.',
  'note-limit': '{what} : la limite n’a pas pu être reprise : {rule}',
  'note-markup': '{what} : la mise en forme et les images ont été omises, les mots sont conservés.',
  'note-metadata': '{what} : enregistre quelque chose sans rien demander ({type}) ; omis.',
  'note-needed-sometimes':
    '{what} : obligatoire sous condition seulement ; la question est devenue facultative : {rule}',
  'note-needed-where-asked':
    '{what} : obligatoire, mais posée seulement après une question facultative ; la question est devenue facultative.',
  'note-no-text': '{what} : n’a pas de texte ; son code en tient lieu.',
  'note-option-twice': '{what} : le choix {option} figure deux fois ; le premier compte.',
  'note-options': '{what} : a {count} choix ; de 2 à {limit} sont possibles. La question a été omise.',
  'note-reference': '{what} : nomme une autre réponse dans son texte, qui est montré tel qu’il est écrit.',
  'note-repeat': '{what} : est posée plusieurs fois ; omise avec tout ce qu’elle contient.',
  'note-rule': '{what} : la condition n’a pas pu être reprise, la question est donc toujours posée : {rule}',
  'note-shortened': '{what} : le texte dépasse {limit} caractères et a été coupé.',
  'note-type': '{what} : ce type de question n’existe pas ici ({type}) ; elle a été omise.',
  'responses-without-who': 'Le tableau n’a pas de colonne {column} qui dise qui a répondu.',
  'responses-without-answers': 'Aucune colonne du tableau ne correspond à une question de ce questionnaire.',
  'responses-column-twice': 'Deux colonnes correspondent à la même réponse : {column}',
  'response-without-who': 'La ligne ne dit pas qui a répondu.',
  'response-twice': 'Il y a déjà une ligne pour celui-ci : {value}',
  'responses-refused':
    'Le tableau n’a pas été importé : {count} problèmes, chacun avec sa ligne. Rien n’a été enregistré.',
  'response-city-unasked': 'Cette ville n’est pas consultée dans cette enquête : {value}',
  'response-begun': 'Cette ville a commencé une réponse qui dit autre chose : {value}',
  'draft-unknown': 'Ce brouillon n’existe pas.',
  'draft-published':
    'Le brouillon a été publié comme version {version} et ne change plus. Faites un nouveau brouillon à partir de cette version.',
  'draft-stale':
    'Quelqu’un d’autre a modifié ce brouillon entre-temps. Rechargez-le ; ce que vous avez saisi est encore sur votre page.',
  'draft-with-gaps':
    'Des traductions manquent ou sont dépassées ({count}). Complétez-les, ou dites pourquoi le questionnaire est publié sans elles.',
  'questionnaire-unknown': 'Il n’y a pas de version {version} du questionnaire {questionnaire}.',
};

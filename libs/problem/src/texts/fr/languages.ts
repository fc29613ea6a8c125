/** Languages that the team adds by a file. */
export const languagesTexts = {
  'language-built-in': 'Cette langue fait partie du produit et ne se remplace pas par un fichier : {tag}',
  'language-file-empty': 'Le fichier ne traduit aucun texte du produit qui puisse être affiché.',
  'language-file-other': 'Le fichier indique une autre langue ({said}) que celle choisie ({tag}).',
  'language-file-twice': 'Le fichier traduit deux fois ce texte : {text}',
  'language-file-unreadable': 'Ce n’est pas un fichier PO, ou il est défectueux à la ligne {line}.',
  'language-name-invalid': 'Le nom de la langue contient des signes qui ne peuvent pas être affichés.',
  'language-tag-invalid': 'Ce n’est pas un code de langue (exemples : ko, zh-Hant) : {tag}',
  'language-unknown': 'Cette langue n’existe pas ici : {tag}',
  'translation-controls': 'La traduction contient des signes invisibles qui modifient l’affichage.',
  'translation-markup': 'La traduction contient du balisage ; les textes sont simples.',
  'translation-places':
    'La traduction doit reprendre exactement ces valeurs : {wanted}. Elle reprend : {given}.',
  'translation-too-long': 'La traduction est beaucoup plus longue que l’anglais.',
  'translation-unreadable': 'Ses accolades ne se lisent pas comme ICU MessageFormat.',
};

/** Languages that the team adds by a file. */
export const languagesTexts = {
  'language-built-in': 'Este idioma forma parte del producto y no se sustituye por un archivo: {tag}',
  'language-file-empty': 'El archivo no traduce ningún texto del producto que pueda mostrarse.',
  'language-file-other': 'El archivo indica otro idioma ({said}) que el elegido ({tag}).',
  'language-file-twice': 'El archivo traduce dos veces este texto: {text}',
  'language-file-unreadable': 'Esto no es un archivo PO, o está dañado en la línea {line}.',
  'language-name-invalid': 'El nombre del idioma contiene signos que no pueden mostrarse.',
  'language-tag-invalid': 'Esto no es un código de idioma (ejemplos: ko, zh-Hant): {tag}',
  'language-unknown': 'No existe aquí este idioma: {tag}',
  'translation-controls': 'La traducción contiene signos invisibles que cambian cómo se muestra el texto.',
  'translation-markup': 'La traducción contiene marcas; los textos son sencillos.',
  'translation-places': 'La traducción debe tomar exactamente estos valores: {wanted}. Toma: {given}.',
  'translation-too-long': 'La traducción es mucho más larga que el inglés.',
  'translation-unreadable': 'Sus llaves no pueden leerse como ICU MessageFormat.',
};

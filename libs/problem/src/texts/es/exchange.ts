import type { exchangeTexts as english } from '../en/exchange.ts';

/** Archivos de otros programas. */
export const exchangeTexts: Readonly<Record<keyof typeof english, string>> = {
  'xml-doctype':
    'La línea {line} declara un tipo de documento. Esos archivos no se leen: pueden crecer sin fin.',
  'xml-broken': 'El archivo está dañado o incompleto: no se puede leer a partir de la línea {line}.',
  'xml-too-deep': 'A partir de la línea {line} el archivo tiene demasiados niveles anidados.',
  'workbook-old':
    'Es un libro antiguo de Excel, o está protegido con contraseña. Guárdelo como .xlsx sin contraseña.',
  'workbook-unreadable': 'No es un libro (.xlsx), o está dañado.',
  'workbook-too-large': 'El libro es demasiado grande; el límite es {limit}.',
  'exchange-no-questions':
    'Nada de lo que pregunta este archivo tiene equivalente aquí; la lista dice por qué.',
  'exchange-no-survey-sheet': 'El libro no tiene una hoja «survey» con una columna «type»: no es un XLSForm.',
  'exchange-no-limesurvey':
    'No es una encuesta de LimeSurvey. Exporte la encuesta completa como .lss o .txt.',
  'exchange-too-long': 'El archivo tiene más de lo que se puede leer; el límite es {limit}.',
  'exchange-unknown-format':
    'Este tipo de archivo no se conoce aquí: un XLSForm (.xlsx), una encuesta de LimeSurvey (.lss, .txt) o un cuestionario (.json).',
  'note-array': '{what}: la tabla se ha convertido en preguntas sueltas ({count}).',
  'note-code-changed': '{what}: el código ahora es {code}.',
  'note-code-twice':
    '{what}: el código aparece dos veces; este ahora es {code} y ninguna condición se refiere a él.',
  'note-column': 'La columna {column} ({what}) no tiene equivalente; se ha omitido.',
  'note-comment': '{what}: el comentario junto a la opción no tiene equivalente; se ha omitido.',
  'note-display': '{what}: un texto sin pregunta; se ha omitido.',
  'note-filter': '{what}: las opciones dependen de una respuesta anterior; se ofrecen todas.',
  'note-language': 'Los textos en {language} se han omitido: no es un idioma de los cuestionarios de aquí.',
  'note-language-as-english':
    'Los textos están en {language} y ocupan el lugar del inglés. Póngalos en un idioma del cuestionario.',
  'note-limit': '{what}: el límite no se ha podido trasladar: {rule}',
  'note-markup': '{what}: se han omitido el formato y las imágenes; las palabras se conservan.',
  'note-metadata': '{what}: registra algo sin preguntar ({type}); se ha omitido.',
  'note-needed-sometimes':
    '{what}: obligatoria solo bajo una condición; la pregunta ha pasado a ser opcional: {rule}',
  'note-needed-where-asked':
    '{what}: obligatoria, pero solo tras una pregunta opcional; la pregunta ha pasado a ser opcional.',
  'note-no-text': '{what}: no tiene texto; su código ocupa su lugar.',
  'note-option-twice': '{what}: la opción {option} aparece dos veces; cuenta la primera.',
  'note-options': '{what}: tiene {count} opciones; son posibles de 2 a {limit}. Se ha omitido.',
  'note-reference': '{what}: nombra otra respuesta en su texto, que se muestra tal como está escrito.',
  'note-repeat': '{what}: se pregunta varias veces; se ha omitido con todo lo que contiene.',
  'note-rule': '{what}: la condición no se ha podido trasladar, así que siempre se pregunta: {rule}',
  'note-shortened': '{what}: el texto supera los {limit} caracteres y se ha cortado.',
  'note-type': '{what}: este tipo de pregunta no existe aquí ({type}); se ha omitido.',
  'responses-without-who': 'La tabla no tiene una columna {column} que diga quién respondió.',
  'responses-without-answers': 'Ninguna columna de la tabla corresponde a una pregunta de este cuestionario.',
  'responses-column-twice': 'Dos columnas corresponden a la misma respuesta: {column}',
  'response-without-who': 'La fila no dice quién respondió.',
  'response-twice': 'Ya hay una fila para este: {value}',
  'responses-refused': 'La tabla no se importó: {count} problemas, cada uno con su línea. No se guardó nada.',
  'response-city-unasked': 'Esta ciudad no fue consultada en la ronda: {value}',
  'response-begun': 'Esta ciudad ha empezado una respuesta que dice otra cosa: {value}',
  'draft-unknown': 'Este borrador no existe.',
  'draft-published':
    'El borrador se publicó como versión {version} y ya no cambia. Haga un nuevo borrador a partir de esa versión.',
  'draft-stale':
    'Otra persona ha cambiado este borrador entretanto. Vuelva a cargarlo; lo que escribió sigue en su página.',
  'draft-with-gaps':
    'Faltan traducciones o están desactualizadas ({count}). Complételas o diga por qué se publica el cuestionario sin ellas.',
  'questionnaire-unknown': 'No hay una versión {version} del cuestionario {questionnaire}.',
};

import type { rollFilesTexts as english } from '../en/roll-files.ts';

/** Refusals and warnings of importing the roll, and of taking a change of it back. */
export const rollFilesTexts: Readonly<Record<keyof typeof english, string>> = {
  'workbook-not-csv': 'Es un libro de hoja de cálculo. Guarde la hoja como «CSV UTF-8» y elija ese archivo.',
  'not-utf-8':
    'A partir de esta línea el archivo no está en UTF-8 y los nombres se dañarían. En la hoja de cálculo, guárdelo como «CSV UTF-8».',
  'not-a-text-file': 'No es un archivo de texto: contiene bytes que ningún texto tiene.',
  'cell-unknown-kind':
    'Un miembro es una ciudad, un distrito, un condado o un consorcio (city, district, county, consortium).',
  'not-a-language': 'No es un código de idioma como en o pt-BR: {value}',
  'cell-unknown-size-class': 'No es una de las clases de tamaño: {value}',
  'cell-not-a-web-address': 'No es una dirección web que empiece por https:// o http://.',
  'cell-unknown-status': 'No es un estado (admitted, active, inactive, withdrawn): {value}',
  'parts-missing':
    'Una entrada de esta celda tiene demasiadas partes o muy pocas entre los signos |: {value}',
  'invalid-member-id':
    'El identificador de un miembro nuevo es su nombre y el código de su país en minúsculas, como cork-irl. Deje la celda vacía y se formará.',
  'id-of-namesake':
    'La lista ya contiene {value}. Si esta línea es ese miembro, escriba {value} en la celda; si es otro del mismo nombre, escriba {next}.',
  'id-of-another-country':
    'Este identificador es de un miembro de otro país: {value}. Una importación no puede trasladar a un miembro; corrija el país a mano.',
  'successor-unknown': 'El sucesor no está ni en la lista ni en el archivo: {value}',
  'successor-is-itself': 'Un miembro no puede ser su propio sucesor.',
  'near-another-member':
    '«{value}» se parece a «{name}», otro miembro del mismo país. ¿La misma ciudad dos veces o su nuevo nombre?',
  'leaves-roll-today': '{value} está en la lista de hoy y dejaría de estarlo.',
  'name-replaced':
    'El nombre «{name}» se sustituiría por «{value}» y no se conservaría. Si la ciudad cambió de nombre, cámbielo a mano.',
  'former-name-in-file': '«{value}» es un nombre anterior; se conserva el actual, «{name}».',
  'country-named-otherwise': 'La lista llama a este país «{name}» y el archivo «{value}».',
  'formula-cell': 'Parece una fórmula de hoja de cálculo y se guardaría como texto: {value}',
  'import-refused': 'No se importó nada: el archivo tiene {count} errores.',
  'nothing-to-import': 'El archivo no cambiaría nada, así que no se importó nada.',
  'mixed-scripts':
    '«{value}» mezcla letras de varias escrituras en una palabra: puede que alguna solo se parezca a la correcta.',
  'doubly-encoded': '«{value}» parece un texto codificado dos veces; ¿debería decir «{name}»?',
  'region-otherwise':
    'Los demás miembros de este país están en la región «{name}»; este estaría en «{value}».',
  'roll-changed-since':
    'La lista ha cambiado desde que revisó este archivo. No se importó nada; compruebe el archivo de nuevo.',
  'edit-unknown': 'Este cambio de la lista no existe.',
  'edit-undone-already': 'Este cambio ya se ha deshecho.',
  'edit-undo-blocked': 'No se puede deshacer tal como está; no se cambió nada. Obstáculos: {count}',
  'changed-since': 'Cambiado de nuevo más tarde.',
  'left-since': 'Este miembro ya no está en la lista.',
  'came-back-since': 'Este miembro vuelve a estar en la lista.',
  'succeeds-another': 'Otro miembro se fusionó con este.',
  'member-in-use': 'Otros registros remiten a este miembro, por lo que no puede retirarse.',
  'member-has-people': 'Hay personas que tienen o han tenido una función en este miembro.',
  'member-in-round': 'A este miembro se le preguntó en una ronda.',
  'member-has-answer': 'Este miembro tiene una respuesta en una ronda.',
  'member-has-seat': 'Este miembro tiene un escaño en una asamblea.',
  'member-has-objection': 'Hay una objeción a una lista publicada sobre este miembro.',
};

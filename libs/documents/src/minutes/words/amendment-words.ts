import { unreviewed as inFour } from '#members';

/** What the minutes say of amendments: ICU patterns. */
export const amendmentWords = {
  'minutes.amendments': inFour('Amendments', 'Amendements', 'Enmiendas', 'التعديلات'),
  'minutes.amendmentsLead': inFour(
    '{amendments, plural, one {One amendment was} other {# amendments were}} submitted; {adopted, plural, =0 {none was} one {one was} other {# were}} adopted.',
    '{amendments, plural, one {Un amendement a été soumis} other {# amendements ont été soumis}} ; {adopted, plural, =0 {aucun n’a été adopté} one {un a été adopté} other {# ont été adoptés}}.',
    '{amendments, plural, one {Se presentó una enmienda} other {Se presentaron # enmiendas}}; {adopted, plural, =0 {no se aprobó ninguna} one {se aprobó una} other {se aprobaron #}}.',
    'التعديلات المقدمة: {amendments, number}؛ المعتمدة منها: {adopted, number}.',
  ),
  'minutes.amendmentsTitle': inFour(
    'Amendments and what became of them',
    'Les amendements et leur sort',
    'Las enmiendas y qué fue de ellas',
    'التعديلات ومآلها',
  ),
  'minutes.amendmentCities': inFour(
    'Moved and supported by',
    'Proposé et soutenu par',
    'Propuesta y apoyada por',
    'قدّمته وأيّدته',
  ),
  'minutes.amendmentLines': inFour('Changes', 'Modifie', 'Cambia', 'يغيّر'),
  'minutes.amendmentTo': inFour('amends {other}', 'amende {other}', 'enmienda {other}', 'يعدّل {other}'),
  'minutes.amendmentReplaces': inFour(
    'in the place of {others}',
    'à la place de {others}',
    'en lugar de {others}',
    'يحل محل {others}',
  ),
  'minutes.amendmentFell': inFour(
    'Fell with the decision on {other}',
    'Tombé avec la décision sur {other}',
    'Decaída con la decisión sobre {other}',
    'سقط بالقرار في {other}',
  ),
  'minutes.amendmentWithdrawn': inFour(
    'Withdrawn by {city}',
    'Retiré par {city}',
    'Retirada por {city}',
    'سحبته {city}',
  ),
};

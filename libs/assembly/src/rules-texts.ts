import { unreviewed as text } from '#members';
import type { LocalText } from '#members';
import type { MajorityBase, Quorum } from './majority-rule.ts';

/** What the share of a rule is taken of, in the middle of a sentence. */
export const baseTexts: Readonly<Record<MajorityBase, LocalText>> = {
  'yes-no': text(
    'the votes for and against',
    'des voix pour et contre',
    'los votos a favor y en contra',
    'الأصوات المؤيدة والمعارضة',
  ),
  cast: text(
    'all votes cast',
    'des suffrages exprimés',
    'todos los votos emitidos',
    'جميع الأصوات المدلى بها',
  ),
  present: text('the seats present', 'des sièges présents', 'los puestos presentes', 'المقاعد الحاضرة'),
  eligible: text('all seats', 'de tous les sièges', 'todos los puestos', 'جميع المقاعد'),
};

/** What a quorum asks of seats, in the middle of a sentence. */
export const quorumTexts: Readonly<Record<Quorum['of'], LocalText>> = {
  present: text('be present', 'être présents', 'estar presentes', 'حضور'),
  cast: text('vote', 'voter', 'votar', 'تصويت'),
};

const rest = text(
  'Quorum: {quorum} of all seats must {act}. A result can be contested for {seconds} seconds; reservations are taken for {hours} hours.',
  'Quorum : {quorum} de tous les sièges doivent {act}. Un résultat peut être contesté pendant {seconds} secondes ; les réserves sont reçues pendant {hours} heures.',
  'Quórum: {quorum} de todos los puestos deben {act}. Un resultado puede impugnarse durante {seconds} segundos; las reservas se reciben durante {hours} horas.',
  'النصاب: {act} {quorum} من جميع المقاعد. يمكن الاعتراض على النتيجة خلال {seconds} ثانية، وتُقبل التحفظات خلال {hours} ساعة.',
);

const before = (en: string, fr: string, es: string, ar: string): LocalText => ({
  ...rest,
  en: `${en} ${rest.en}`,
  fr: `${fr} ${rest.fr}`,
  es: `${es} ${rest.es}`,
  ar: `${ar} ${rest.ar}`,
});

/** The item on the rules of session, in words. */
export const rulesTexts = {
  title: text(
    'Rules of session and chair',
    'Règlement de séance et présidence',
    'Reglamento de la sesión y presidencia',
    'نظام الجلسة ورئاستها',
  ),
  question: text(
    'Agree to the rules of session and to the chair?',
    'Approuver le règlement de séance et la présidence\u00a0?',
    '¿Aprobar el reglamento de la sesión y la presidencia?',
    'هل يُعتمد نظام الجلسة ورئاستها؟',
  ),
  moreThan: before(
    'A proposal is adopted by more than {share} of {base}.',
    'Une proposition est adoptée par plus de {share} {base}.',
    'Una propuesta se aprueba con más de {share} de {base}.',
    'يُعتمد الاقتراح بأكثر من {share} من {base}.',
  ),
  atLeast: before(
    'A proposal is adopted by at least {share} of {base}.',
    'Une proposition est adoptée par au moins {share} {base}.',
    'Una propuesta se aprueba con al menos {share} de {base}.',
    'يُعتمد الاقتراح بما لا يقل عن {share} من {base}.',
  ),
};

import type { LocalText } from '#members';
import { planWord as word } from './plan-word.ts';

/** What stands on the cover and on every page; `{places}` are filled by `planReading`. */
export const coverWords = {
  network: word(
    'UNESCO Global Network of Learning Cities',
    'Réseau mondial UNESCO des villes apprenantes',
    'Red Mundial de Ciudades del Aprendizaje de la UNESCO',
    'شبكة اليونسكو العالمية لمدن التعلم',
  ),
  subtitle: word(
    '{areas} {areas|priority area|priority areas}, {activities} {activities|activity|activities}, {cities} {cities|city|cities} with a task',
    '{areas} {areas|domaine prioritaire|domaines prioritaires}, {activities} {activities|activité|activités}, {cities} {cities|ville|villes} ayant une tâche',
    '{areas} {areas|área prioritaria|áreas prioritarias}, {activities} {activities|actividad|actividades}, {cities} {cities|ciudad|ciudades} con una tarea',
    'المجالات ذات الأولوية: {areas}، الأنشطة: {activities}، المدن التي لها مهمة: {cities}',
  ),
  draft: word(
    'Draft, version {version}',
    'Projet, version {version}',
    'Proyecto, versión {version}',
    'مسودة، النسخة {version}',
  ),
  draftNote: word(
    'It binds nobody until the mayors adopt it.',
    'Il n’engage personne avant son adoption par les maires.',
    'No obliga a nadie hasta que los alcaldes lo aprueben.',
    'لا تُلزم أحداً قبل أن يعتمدها رؤساء البلديات.',
  ),
  adopted: word(
    'Adopted, version {version}',
    'Adopté, version {version}',
    'Aprobado, versión {version}',
    'معتمدة، النسخة {version}',
  ),
  adoptedNote: word(
    'Adopted by the mayors. A vote binds no city’s budget.',
    'Adopté par les maires. Un vote n’engage le budget d’aucune ville.',
    'Aprobado por los alcaldes. Una votación no compromete el presupuesto de ninguna ciudad.',
    'اعتمدها رؤساء البلديات. ولا يُلزم التصويت ميزانية أي مدينة.',
  ),
  simulated: word('Simulated answers', 'Réponses simulées', 'Respuestas simuladas', 'إجابات محاكاة'),
  simulatedNote: word(
    'The answers behind this plan were made by a program to show how it comes about. No city has said or offered any of this.',
    'Les réponses à l’origine de ce plan ont été produites par un programme pour en montrer l’élaboration. Aucune ville n’a rien dit ni offert de tout cela.',
    'Las respuestas en que se basa este plan las produjo un programa para mostrar cómo surge. Ninguna ciudad ha dicho ni ofrecido nada de esto.',
    'أُنتجت الإجابات التي تقوم عليها هذه الخطة ببرنامج لبيان كيفية إعدادها. لم تقل أي مدينة شيئاً من ذلك ولم تعرضه.',
  ),
  unreviewed: word(
    'Translation not reviewed',
    'Traduction non relue',
    'Traducción sin revisar',
    'ترجمة لم تُراجَع',
  ),
  unreviewedNote: word(
    'Nobody has reviewed this translation yet. The English text prevails.',
    'Cette traduction n’a pas encore été relue par un locuteur natif. Le texte anglais fait foi.',
    'Esta traducción aún no la ha revisado un hablante nativo. Prevalece el texto inglés.',
    'لم يراجع هذه الترجمة متحدث أصلي بعد. والنص الإنكليزي هو المرجع.',
  ),
  fingerprint: word('SHA-256 of the plan', 'SHA-256 du plan', 'SHA-256 del plan', 'بصمة الخطة SHA-256'),
  generated: word('generated {at}', 'produit le {at}', 'generado el {at}', 'أُنشئت في {at}'),
  generatedLabel: word('Generated', 'Produit le', 'Generado el', 'تاريخ الإنشاء'),
  version: word('Version', 'Version', 'Versión', 'النسخة'),
  period: word('Period', 'Période', 'Período', 'الفترة'),
  fromTo: word('{from} to {to}', 'de {from} à {to}', 'de {from} a {to}', 'من {from} إلى {to}'),
  contents: word('Contents', 'Sommaire', 'Índice', 'المحتويات'),
  page: word(
    'page {page} of {pages}',
    'page {page} sur {pages}',
    'página {page} de {pages}',
    'صفحة {page} من {pages}',
  ),
  figure: word('Figure {number}', 'Figure {number}', 'Gráfico {number}', 'الشكل {number}'),
  table: word('Table {number}', 'Tableau {number}', 'Cuadro {number}', 'الجدول {number}'),
} as const satisfies Readonly<Record<string, LocalText>>;

import { unreviewed as text } from '#members';

/** What is put to the vote, in words; `{places}` are filled from the plan. */
export const agendaTexts = {
  wholePlan: text(
    'Work plan 2020–2021',
    'Plan de travail 2020–2021',
    'Plan de trabajo 2020–2021',
    'خطة العمل لعامَي 2020 و2021',
  ),
  adoptArea: text(
    'Adopt the plan for {name}?',
    'Adopter le plan pour le domaine « {name} » ?',
    '¿Aprobar el plan para «{name}»?',
    'هل تُعتمد خطة مجال «{name}»؟',
  ),
  adoptPlan: text(
    'Adopt the work plan 2020–2021 as a whole?',
    'Adopter le plan de travail 2020–2021 dans son ensemble ?',
    '¿Aprobar el plan de trabajo 2020–2021 en su conjunto?',
    'هل تُعتمد خطة العمل لعامَي 2020 و2021 بكاملها؟',
  ),
  area: text(
    'Activities in 2020–2021: {activities}. Coordinated by {cities}.',
    'Activités en 2020–2021 : {activities}. Coordination : {cities}.',
    'Actividades en 2020–2021: {activities}. Coordinan: {cities}.',
    'عدد الأنشطة في 2020 و2021: {activities}. التنسيق: {cities}.',
  ),
  noCities: text(
    'Activities in 2020–2021: {activities}. No city has offered to coordinate yet.',
    'Activités en 2020–2021 : {activities}. Aucune ville n’a encore proposé de coordonner.',
    'Actividades en 2020–2021: {activities}. Ninguna ciudad se ha ofrecido aún a coordinar.',
    'عدد الأنشطة في 2020 و2021: {activities}. لم تعرض أي مدينة التنسيق بعد.',
  ),
  adoptActivity: text(
    'Adopt the activity “{name}”?',
    'Adopter l’activité « {name} » ?',
    '¿Aprobar la actividad «{name}»?',
    'هل يُعتمد النشاط «{name}»؟',
  ),
  blocNumbers: text('Items {numbers}', 'Points {numbers}', 'Puntos {numbers}', 'البنود {numbers}'),
  adoptBloc: text(
    'Adopt together: {items}?',
    'Adopter ensemble : {items} ?',
    '¿Aprobar en conjunto: {items}?',
    'هل تُعتمد معاً: {items}؟',
  ),
  amendment: text('Amendment {number}', 'Amendement {number}', 'Enmienda {number}', 'التعديل {number}'),
  amendments: text(
    'Amendments {numbers}',
    'Amendements {numbers}',
    'Enmiendas {numbers}',
    'التعديلات {numbers}',
  ),
  adoptAmendment: text(
    'Adopt {amendment}?',
    'Adopter : {amendment} ?',
    '¿Aprobar: {amendment}?',
    'هل يُعتمد {amendment}؟',
  ),
  plan: text(
    'Priority areas: {areas}. Activities: {activities}.',
    'Domaines prioritaires : {areas}. Activités : {activities}.',
    'Áreas prioritarias: {areas}. Actividades: {activities}.',
    'المجالات ذات الأولوية: {areas}. الأنشطة: {activities}.',
  ),
} as const;

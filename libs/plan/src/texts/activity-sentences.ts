import { unreviewed } from '#members';

/** Sentences of an activity with slots for cities and quarters, and what stands where a slot has no data. */
export const activitySentences = {
  lead: unreviewed('{city} leads it.', '{city} la dirige.', '{city} la dirige.', 'تقود {city} هذا النشاط.'),
  noLead: unreviewed(
    'No city has offered to lead it yet.',
    'Aucune ville n’a encore proposé de la diriger.',
    'Ninguna ciudad se ha ofrecido aún a dirigirla.',
    'لم تعرض أي مدينة قيادته بعد.',
  ),
  host: unreviewed('{city} receives it.', '{city} l’accueille.', '{city} la acoge.', 'تستضيفه {city}.'),
  noHost: unreviewed(
    'A city that receives it is still to be found.',
    'Il reste à trouver une ville qui l’accueille.',
    'Falta encontrar una ciudad que la acoja.',
    'لم تُحدَّد بعد مدينة تستضيفه.',
  ),
  partners: unreviewed(
    'Standing by, as coordinating cities of the area: {cities}.',
    'En appui, comme villes coordinatrices du domaine : {cities}.',
    'Apoyan, como ciudades coordinadoras del área: {cities}.',
    'تسانده المدن المنسّقة للمجال: {cities}.',
  ),
  timeline: unreviewed(
    'From {start} to {end}.',
    'De {start} à {end}.',
    'De {start} a {end}.',
    'من {start} إلى {end}.',
  ),
  after: unreviewed(
    'It begins once activity {activity} has ended.',
    'Elle commence une fois l’activité {activity} terminée.',
    'Comienza cuando ha terminado la actividad {activity}.',
    'يبدأ بعد انتهاء النشاط {activity}.',
  ),
} as const;

import { unreviewed as title } from '#members';
import type { LocalText } from '#members';
import type { CheckName } from './check.ts';

/** What each check looks at, in words. */
export const checkTitles: Readonly<Record<CheckName, LocalText>> = {
  'manifest-readable': title(
    'The manifest can be read',
    'Le manifeste est lisible',
    'El manifiesto es legible',
    'يمكن قراءة البيان',
  ),
  'manifest-hash': title(
    'The manifest is sealed by its own hash',
    'Le manifeste est scellé par sa propre empreinte',
    'El manifiesto está sellado por su propia huella',
    'البيان مختوم ببصمته',
  ),
  'parts-complete': title(
    'Every part is there and no other',
    'Toutes les parties sont là, et aucune autre',
    'Están todas las partes y ninguna otra',
    'كل الأجزاء موجودة ولا جزء غيرها',
  ),
  'parts-hashes': title(
    'Every part has the hash that the manifest states',
    'Chaque partie a l’empreinte indiquée par le manifeste',
    'Cada parte tiene la huella que indica el manifiesto',
    'لكل جزء البصمة المذكورة في البيان',
  ),
  'parts-canonical': title(
    'Every JSON part is in canonical form',
    'Chaque partie JSON est sous forme canonique',
    'Cada parte JSON está en forma canónica',
    'كل جزء JSON بصيغته القياسية',
  ),
  'ledger-form': title(
    'Every ledger entry has its form',
    'Chaque entrée du registre a la forme prévue',
    'Cada entrada del registro tiene su forma',
    'كل قيد في السجل بصيغته',
  ),
  'ledger-numbers': title(
    'The ledger is numbered without gaps',
    'Le registre est numéroté sans lacune',
    'El registro está numerado sin saltos',
    'ترقيم السجل بلا فجوات',
  ),
  'ledger-hashes': title(
    'Every ledger entry has its own hash',
    'Chaque entrée du registre a sa propre empreinte',
    'Cada entrada del registro tiene su propia huella',
    'لكل قيد في السجل بصمته',
  ),
  'ledger-chain': title(
    'Every ledger entry is chained to the one before',
    'Chaque entrée du registre est liée à la précédente',
    'Cada entrada del registro está encadenada a la anterior',
    'كل قيد في السجل مرتبط بما قبله',
  ),
  'ledger-order': title(
    'Events stand in a possible order',
    'Les événements se suivent dans un ordre possible',
    'Los hechos siguen un orden posible',
    'الأحداث بترتيب ممكن',
  ),
  'ledger-ballots': title(
    'Every ballot comes from a seat that is present, while its poll is open',
    'Chaque bulletin vient d’un siège présent, pendant que le vote est ouvert',
    'Cada voto procede de un escaño presente, con la votación abierta',
    'كل صوت من مقعد حاضر وأثناء فتح التصويت',
  ),
  'ledger-tallies': title(
    'Every tally is the last ballot of each seat, counted again',
    'Chaque décompte correspond au dernier bulletin de chaque siège, recompté',
    'Cada recuento es el último voto de cada escaño, contado de nuevo',
    'كل حصيلة هي آخر صوت لكل مقعد بعد إعادة العدّ',
  ),
  'ledger-outcomes': title(
    'Every outcome follows from its rule',
    'Chaque résultat découle de sa règle',
    'Cada resultado se sigue de su regla',
    'كل نتيجة تتبع قاعدتها',
  ),
  'ledger-adoptions': title(
    'Everything adopted was carried by a poll',
    'Tout ce qui est adopté l’a été par un vote',
    'Todo lo aprobado lo fue por una votación',
    'كل ما اعتُمد أقرّه تصويت',
  ),
  'ledger-head': title(
    'The ledger ends where the manifest says',
    'Le registre s’arrête là où le manifeste le dit',
    'El registro termina donde dice el manifiesto',
    'ينتهي السجل حيث يذكر البيان',
  ),
  'plan-adopted': title(
    'The plan is the one that the mayors voted on',
    'Le plan est celui sur lequel les maires ont voté',
    'El plan es el que votaron los alcaldes',
    'الخطة هي التي صوّت عليها رؤساء البلديات',
  ),
  'plan-basis': title(
    'The plan rests on this report',
    'Le plan repose sur ce rapport',
    'El plan se basa en este informe',
    'تقوم الخطة على هذا التقرير',
  ),
  'report-recomputed': title(
    'The report comes out the same, byte for byte, when computed again',
    'Le rapport recalculé est identique, octet pour octet',
    'El informe recalculado es idéntico, byte por byte',
    'عند إعادة الحساب يخرج التقرير نفسه بايتاً بايتاً',
  ),
  'simulated-mark': title(
    'All parts agree whether the answers are simulated',
    'Toutes les parties disent de même si les réponses sont simulées',
    'Todas las partes coinciden en si las respuestas son simuladas',
    'تتفق كل الأجزاء على كون الإجابات محاكاة أم لا',
  ),
  'settings-kept': title(
    'The ranking keeps to the signed settings',
    'Le classement suit les réglages signés',
    'La clasificación sigue los ajustes firmados',
    'يلتزم الترتيب بالإعدادات الموقعة',
  ),
  'decision-basis': title(
    'The decision rests on this ranking and these settings',
    'La décision repose sur ce classement et ces réglages',
    'La decisión se basa en esta clasificación y estos ajustes',
    'يقوم القرار على هذا الترتيب وهذه الإعدادات',
  ),
  'decision-reasons': title(
    'The decision gives a reason wherever one is needed',
    'La décision donne un motif partout où il en faut un',
    'La decisión da un motivo donde hace falta',
    'يذكر القرار سببا حيثما يلزم',
  ),
  'merged-recomputed': title(
    'Ranking the merged areas anew gives the same result',
    'Reclasser les domaines fusionnés donne le même résultat',
    'Reclasificar los ámbitos fusionados da el mismo resultado',
    'إعادة ترتيب المجالات المدمجة تعطي النتيجة نفسها',
  ),
  'table-recomputed': title(
    'The table holds the same preferences and weights',
    'Le tableau contient les mêmes préférences et pondérations',
    'La tabla contiene las mismas preferencias y ponderaciones',
    'يحوي الجدول التفضيلات والأوزان نفسها',
  ),
  'cells-large-enough': title(
    'No region is so small that a city could be told',
    'Aucune région n’est si petite qu’une ville y serait reconnue',
    'Ninguna región es tan pequeña que se reconozca una ciudad',
    'لا منطقة صغيرة إلى حد يكشف مدينة بعينها',
  ),
  'ledger-signatures': title(
    'Every ballot of a device with a key is signed by it, over this text and these seats',
    'Chaque bulletin d’un appareil doté d’une clé est signé par lui, sur ce texte et ces sièges',
    'Cada voto de un dispositivo con clave está firmado por él, sobre este texto y estos escaños',
    'كل صوت من جهاز له مفتاح موقّع به على هذا النص وهذه المقاعد',
  ),
  'ledger-witnesses': title(
    'Every counter-signature is one of its witness over a head of this very ledger',
    'Chaque contresignature est celle de son témoin sur un état de ce registre même',
    'Cada refrendo es de su testigo sobre un estado de este mismo registro',
    'كل توقيع مصادقة هو لشاهده على رأس هذا السجل بعينه',
  ),
};

import { unreviewed as inFour } from '#members';
import type { LocalText } from '#members';

/** The words of the report with their meaning, in no order: every language has its own. */
export const glossaryTerms: readonly { readonly term: LocalText; readonly meaning: LocalText }[] = [
  {
    term: inFour('Area', 'Domaine', 'Área', 'المجال'),
    meaning: inFour(
      'One of the things that the network could work on, as the questionnaire names it.',
      'Une des choses sur lesquelles le réseau pourrait travailler, telle que la nomme le questionnaire.',
      'Una de las cosas en las que la red podría trabajar, como la nombra el cuestionario.',
      'أحد الأمور التي يمكن أن تعمل عليها الشبكة كما يسميه الاستبيان.',
    ),
  },
  {
    term: inFour('Answer', 'Réponse', 'Respuesta', 'الإجابة'),
    meaning: inFour(
      'What one city has submitted: one city, one answer.',
      'Ce qu’une ville a soumis : une ville, une réponse.',
      'Lo que ha presentado una ciudad: una ciudad, una respuesta.',
      'ما قدمته مدينة واحدة: لكل مدينة إجابة واحدة.',
    ),
  },
  {
    term: inFour('Bundle', 'Dossier publié', 'Paquete publicado', 'الحزمة'),
    meaning: inFour(
      'The published file from which anyone can compute the ranking again.',
      'Le fichier publié à partir duquel chacun peut recalculer le classement.',
      'El archivo publicado con el que cualquiera puede recalcular la clasificación.',
      'الملف المنشور الذي يمكن لأي شخص أن يعيد منه حساب الترتيب.',
    ),
  },
  {
    term: inFour('Confidence set', 'Ensemble de confiance', 'Conjunto de confianza', 'مجموعة الثقة'),
    meaning: inFour(
      'Every rank that an area could have, given who answered; the sets of all areas hold together with the stated confidence.',
      'Tous les rangs qu’un domaine pourrait avoir, compte tenu des réponses reçues ; les ensembles de tous les domaines valent ensemble avec la confiance indiquée.',
      'Todos los rangos que un área podría tener, dado quién respondió; los conjuntos de todas las áreas valen a la vez con la confianza indicada.',
      'كل الرتب التي قد تكون للمجال بالنظر إلى من أجاب؛ وتصح مجموعات المجالات كلها معاً بالثقة المذكورة.',
    ),
  },
  {
    term: inFour('Contends', 'En lice', 'En liza', 'متنافس'),
    meaning: inFour(
      'The confidence set of the area crosses the line of places: the answers do not say whether it is among them.',
      'L’ensemble de confiance du domaine traverse la ligne des places : les réponses ne disent pas s’il en fait partie.',
      'El conjunto de confianza del área cruza la línea de los lugares: las respuestas no dicen si está entre ellos.',
      'تعبر مجموعة ثقة المجال حد المواضع: لا تقول الإجابات هل هو ضمنها.',
    ),
  },
  {
    term: inFour('Decision', 'Décision', 'Decisión', 'القرار'),
    meaning: inFour(
      'The team’s choice of priority areas, signed by two people, with a reason wherever it departs from the ranking.',
      'Le choix des domaines prioritaires par l’équipe, signé par deux personnes, avec une raison partout où il s’écarte du classement.',
      'La elección de áreas prioritarias por el equipo, firmada por dos personas, con una razón donde se aparta de la clasificación.',
      'اختيار الفريق لمجالات الأولوية، موقعاً من شخصين، مع بيان السبب حيثما حاد عن الترتيب.',
    ),
  },
  {
    term: inFour('Design effect', 'Effet de plan', 'Efecto de diseño', 'أثر التصميم'),
    meaning: inFour(
      'By how much unequal weights lower the precision: at 1.25, a hundred answers are as precise as eighty equal ones.',
      'De combien des poids inégaux abaissent la précision : à 1,25, cent réponses valent quatre-vingts réponses égales.',
      'Cuánto reducen la precisión los pesos desiguales: con 1,25, cien respuestas son tan precisas como ochenta iguales.',
      'مقدار ما تخفض الأوزان غير المتساوية من الدقة: عند 1.25 تساوي مئة إجابة ثمانين إجابة متساوية.',
    ),
  },
  {
    term: inFour('Duel', 'Duel', 'Duelo', 'المبارزة'),
    meaning: inFour(
      'Two areas held against each other alone: how many answers put one before the other.',
      'Deux domaines comparés seuls : combien de réponses placent l’un devant l’autre.',
      'Dos áreas comparadas solas: cuántas respuestas ponen una delante de la otra.',
      'مقارنة مجالين وحدهما: كم إجابة تقدم أحدهما على الآخر.',
    ),
  },
  {
    term: inFour('Places', 'Places', 'Lugares', 'المواضع'),
    meaning: inFour(
      'How many priority areas the plan has room for, as the signed settings say.',
      'Combien de domaines prioritaires le plan peut accueillir, selon les réglages signés.',
      'Cuántas áreas prioritarias caben en el plan, según los ajustes firmados.',
      'عدد مجالات الأولوية التي تتسع لها الخطة، وفق الإعدادات الموقعة.',
    ),
  },
  {
    term: inFour('Polarisation', 'Polarisation', 'Polarización', 'الاستقطاب'),
    meaning: inFour(
      'How far the cities are split over an area: 0 when all put it at the same position, 1 when half put it first and half last.',
      'Combien les villes sont partagées sur un domaine : 0 si toutes le mettent à la même position, 1 si la moitié le met en tête et l’autre en queue.',
      'Cuánto se dividen las ciudades sobre un área: 0 si todas la ponen en la misma posición, 1 si la mitad la pone primera y la otra mitad última.',
      'مدى انقسام المدن حول مجال: 0 إذا وضعته كلها في الموضع نفسه، و1 إذا وضعه نصفها أولاً ونصفها أخيراً.',
    ),
  },
  {
    term: inFour('Score', 'Score', 'Puntuación', 'النقاط'),
    meaning: inFour(
      'The share of comparisons with other areas that an area wins, 0 to 100; 50 is as often won as lost.',
      'La part des comparaisons avec d’autres domaines qu’un domaine gagne, de 0 à 100 ; 50 : gagnées aussi souvent que perdues.',
      'La proporción de comparaciones con otras áreas que gana un área, de 0 a 100; 50: tantas ganadas como perdidas.',
      'نسبة المقارنات التي يكسبها المجال مع غيره، من 0 إلى 100؛ و50 تعني تساوي الكسب والخسارة.',
    ),
  },
  {
    term: inFour('Silent member', 'Membre silencieux', 'Miembro silencioso', 'العضو الصامت'),
    meaning: inFour(
      'A member on the roll whose answer is not counted.',
      'Un membre de la liste dont la réponse n’est pas comptée.',
      'Un miembro del padrón cuya respuesta no se cuenta.',
      'عضو في القائمة لم تُحسب له إجابة.',
    ),
  },
  {
    term: inFour('Stability', 'Stabilité', 'Estabilidad', 'الثبات'),
    meaning: inFour(
      'How often an area keeps a rank when answers are drawn again at random from those that came in. Not a probability of truth.',
      'Combien de fois un domaine garde un rang quand on retire au hasard parmi les réponses reçues. Pas une probabilité de vérité.',
      'Con qué frecuencia un área conserva un rango al extraer de nuevo al azar entre las respuestas recibidas. No es una probabilidad de verdad.',
      'مدى احتفاظ المجال برتبته حين يعاد السحب عشوائياً من الإجابات الواردة. وليس احتمالاً للحقيقة.',
    ),
  },
  {
    term: inFour('Tier', 'Groupe', 'Grupo', 'الفئة'),
    meaning: inFour(
      'Areas that the answers do not surely put below the first of them; A is the highest.',
      'Domaines que les réponses ne placent pas sûrement en dessous du premier d’entre eux ; A est le plus haut.',
      'Áreas que las respuestas no ponen con seguridad por debajo de la primera de ellas; A es el más alto.',
      'مجالات لا تضعها الإجابات بالتأكيد دون أولها؛ وأعلاها A.',
    ),
  },
  {
    term: inFour('Weighting', 'Pondération', 'Ponderación', 'الترجيح'),
    meaning: inFour(
      'What one answer counts, so that regions weigh as they should.',
      'Ce que compte une réponse, pour que les régions pèsent comme il se doit.',
      'Lo que cuenta una respuesta, para que las regiones pesen como deben.',
      'ما تُحسب به الإجابة كي تأخذ المناطق وزنها اللازم.',
    ),
  },
];

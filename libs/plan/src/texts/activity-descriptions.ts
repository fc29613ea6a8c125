import { unreviewed } from '#members';
import type { LocalText } from '#members';
import type { ActivityType } from '../plan.ts';

/** What is done in an activity of each type, with the `{name}` of its area. */
export const activityDescriptions: Readonly<Record<ActivityType, LocalText>> = {
  'case-study-collection': unreviewed(
    'Member cities send in what they do in “{name}”; those that lead choose twelve cases, check them with the cities and publish them in one form.',
    'Les villes membres font part de ce qu’elles font dans « {name} » ; celles qui dirigent choisissent douze cas, les vérifient avec les villes et les publient sous une même forme.',
    'Las ciudades miembros comunican lo que hacen en «{name}»; las que dirigen eligen doce casos, los verifican con las ciudades y los publican con un mismo formato.',
    'ترسل المدن الأعضاء ما تقوم به في «{name}»؛ وتختار المدن القائدة اثنتي عشرة حالة وتتحقق منها مع أصحابها وتنشرها بصيغة موحدة.',
  ),
  'webinar-series': unreviewed(
    'Six open sessions on “{name}”, each with two cities that report and time for questions; recordings stay public.',
    'Six séances ouvertes sur « {name} », chacune avec deux villes qui témoignent et un temps de questions ; les enregistrements restent publics.',
    'Seis sesiones abiertas sobre «{name}», cada una con dos ciudades que exponen y tiempo para preguntas; las grabaciones quedan públicas.',
    'ست جلسات مفتوحة حول «{name}»، تعرض في كل منها مدينتان تجربتهما مع وقت للأسئلة؛ وتبقى التسجيلات متاحة للجميع.',
  ),
  'joint-project': unreviewed(
    'Four cities carry out one measure in “{name}” by a common plan, compare what came of it and report to the network.',
    'Quatre villes mènent une même action dans « {name} » selon un plan commun, comparent les résultats et en rendent compte au réseau.',
    'Cuatro ciudades llevan a cabo una misma medida en «{name}» con un plan común, comparan los resultados e informan a la red.',
    'تنفّذ أربع مدن تدبيراً واحداً في «{name}» وفق خطة مشتركة، وتقارن نتائجه وتعرضها على الشبكة.',
  ),
  'peer-learning-pair': unreviewed(
    'Five pairs of cities work on one question each in “{name}”: one meeting at each city or online, and a short report by both.',
    'Cinq binômes de villes travaillent chacun sur une question de « {name} » : une rencontre dans chaque ville ou en ligne, et un bref rapport commun.',
    'Cinco parejas de ciudades trabajan cada una sobre una cuestión de «{name}»: un encuentro en cada ciudad o en línea y un breve informe de ambas.',
    'تعمل خمس ثنائيات من المدن كل منها على مسألة في «{name}»: لقاء في كل مدينة أو عبر الإنترنت، وتقرير موجز من المدينتين.',
  ),
  'study-visit': unreviewed(
    'Ten cities see on the spot how a city works in “{name}”, with those who do the work and those whom it serves.',
    'Dix villes observent sur place comment une ville agit dans « {name} », avec celles et ceux qui y travaillent et les personnes concernées.',
    'Diez ciudades ven sobre el terreno cómo trabaja una ciudad en «{name}», con quienes hacen el trabajo y con las personas a quienes sirve.',
    'تطّلع عشر مدن ميدانياً على عمل مدينة في «{name}» مع العاملين فيه والمستفيدين منه.',
  ),
  'regional-workshop': unreviewed(
    'Forty people from the cities of a region work for two days on “{name}” and each take home one step that their city will take.',
    'Quarante personnes des villes d’une région travaillent deux jours sur « {name} » ; chacune rapporte une étape que sa ville franchira.',
    'Cuarenta personas de las ciudades de una región trabajan dos días sobre «{name}» y cada una se lleva un paso que dará su ciudad.',
    'يعمل أربعون شخصاً من مدن المنطقة يومين على «{name}»، ويعود كل منهم بخطوة ستتخذها مدينته.',
  ),
  toolkit: unreviewed(
    'A short guide for practice in “{name}”, with forms and examples, tried out in two cities before it is published.',
    'Un court guide pratique sur « {name} », avec formulaires et exemples, essayé dans deux villes avant sa publication.',
    'Una breve guía práctica sobre «{name}», con formularios y ejemplos, probada en dos ciudades antes de publicarse.',
    'دليل عملي موجز حول «{name}» يضم نماذج وأمثلة، ويُجرَّب في مدينتين قبل نشره.',
  ),
  'survey-round': unreviewed(
    'The cities are asked again about “{name}” with the questions of the first survey, and a report says what has changed.',
    'Les villes sont de nouveau interrogées sur « {name} » avec les questions de la première enquête, et un rapport indique ce qui a changé.',
    'Se vuelve a preguntar a las ciudades sobre «{name}» con las preguntas de la primera encuesta, y un informe dice qué ha cambiado.',
    'تُسأل المدن من جديد عن «{name}» بأسئلة الاستقصاء الأول، ويبيّن تقرير ما تغيّر.',
  ),
};

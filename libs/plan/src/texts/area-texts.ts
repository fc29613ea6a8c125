import { unreviewed } from './unreviewed.ts';

/** Texts of a plan and its areas, with `{places}`. */
export const areaTexts = {
  title: unreviewed(
    'Work plan {years}',
    'Plan de travail {years}',
    'Plan de trabajo {years}',
    'خطة العمل {years}',
  ),
  objective: unreviewed(
    'By {until}, {target} member cities carry out a measure of their own in this area, planned with the people who use it, and share what came of it.',
    'D’ici à {until}, {target} villes membres mènent dans ce domaine une action qui leur est propre, préparée avec les personnes concernées, et en partagent les résultats.',
    'Para {until}, {target} ciudades miembros llevan a cabo en esta área una medida propia, preparada con las personas a quienes sirve, y comparten los resultados.',
    'بحلول {until}، تنفّذ {target} من المدن الأعضاء تدبيراً خاصاً بها في هذا المجال، أُعدّ مع المستفيدين منه، وتتشارك نتائجه.',
  ),
  objectiveWithoutNumber: unreviewed(
    'By {until}, member cities carry out measures of their own in this area and share what came of them; how many is still to be agreed.',
    'D’ici à {until}, des villes membres mènent dans ce domaine des actions qui leur sont propres et en partagent les résultats ; leur nombre reste à convenir.',
    'Para {until}, ciudades miembros llevan a cabo en esta área medidas propias y comparten los resultados; falta acordar cuántas.',
    'بحلول {until}، تنفّذ مدن أعضاء تدابير خاصة بها في هذا المجال وتتشارك نتائجها؛ ولم يُتفق بعد على عددها.',
  ),
  indicator: unreviewed(
    'Member cities that carry out such a measure',
    'Villes membres qui mènent une telle action',
    'Ciudades miembros que llevan a cabo una medida así',
    'المدن الأعضاء التي تنفّذ تدبيراً من هذا النوع',
  ),
} as const;

/** The risk that is named first, by what the area's draft shows. */
export const riskTexts = {
  noLead: unreviewed(
    'No city has offered to lead: the coordination team asks the regions before the first quarter, or the activities begin late.',
    'Aucune ville n’a proposé de diriger : l’équipe de coordination sollicite les régions avant le premier trimestre, faute de quoi les activités commenceront en retard.',
    'Ninguna ciudad se ha ofrecido a dirigir: el equipo de coordinación consulta a las regiones antes del primer trimestre; de lo contrario, las actividades empezarán tarde.',
    'لم تعرض أي مدينة القيادة: يستشير فريق التنسيق المناطق قبل الربع الأول، وإلا تأخر بدء الأنشطة.',
  ),
  oneCoordinator: unreviewed(
    'One city carries the area alone, and a change of office there would stop the work: a second city from another region is sought.',
    'Une seule ville porte le domaine, et un changement d’équipe y arrêterait le travail : une deuxième ville d’une autre région est recherchée.',
    'Una sola ciudad sostiene el área, y un cambio de gobierno en ella detendría el trabajo: se busca una segunda ciudad de otra región.',
    'تتحمل مدينة واحدة هذا المجال، وأي تغيير في إدارتها يوقف العمل: يُبحث عن مدينة ثانية من منطقة أخرى.',
  ),
  travel: unreviewed(
    'Travel falls through: visits and workshops are prepared so that they can be held online.',
    'Les déplacements sont annulés : visites et ateliers sont préparés de façon à pouvoir se tenir en ligne.',
    'Los viajes se cancelan: las visitas y los talleres se preparan de modo que puedan celebrarse en línea.',
    'تعذّر السفر: تُعدّ الزيارات وحلقات العمل بحيث يمكن عقدها عبر الإنترنت.',
  ),
  handover: unreviewed(
    'The people in charge change: each activity keeps its material in one open place, so that another city can go on.',
    'Les responsables changent : chaque activité conserve ses documents en un lieu ouvert, afin qu’une autre ville puisse continuer.',
    'Cambian las personas responsables: cada actividad guarda su material en un lugar abierto, para que otra ciudad pueda continuar.',
    'تغيّر المسؤولين: يحفظ كل نشاط مواده في مكان واحد مفتوح كي تتمكن مدينة أخرى من المتابعة.',
  ),
} as const;

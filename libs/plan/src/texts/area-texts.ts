import { unreviewed } from '#members';

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
  sdg: unreviewed(
    'It serves these targets of the Sustainable Development Goals: {targets}.',
    'Il contribue à ces cibles des objectifs de développement durable : {targets}.',
    'Contribuye a estas metas de los Objetivos de Desarrollo Sostenible: {targets}.',
    'ويخدم هذه المقاصد من أهداف التنمية المستدامة: {targets}.',
  ),
  noSdg: unreviewed(
    'Which targets of the Sustainable Development Goals it serves is still to be named.',
    'Les cibles des objectifs de développement durable auxquelles il contribue restent à nommer.',
    'Falta indicar a qué metas de los Objetivos de Desarrollo Sostenible contribuye.',
    'لم تُحدَّد بعد مقاصد أهداف التنمية المستدامة التي يخدمها.',
  ),
  share: unreviewed(
    '{share} % of the {answered} cities that answered put it among their priorities.',
    '{share} % des {answered} villes qui ont répondu l’ont mis parmi leurs priorités.',
    'El {share} % de las {answered} ciudades que respondieron la situaron entre sus prioridades.',
    'وضعه {share}٪ من المدن التي أجابت، وعددها {answered}، ضمن أولوياتها.',
  ),
  noShare: unreviewed(
    'The survey says nothing about it.',
    'L’enquête n’en dit rien.',
    'La encuesta no dice nada al respecto.',
    'لا يقول الاستقصاء شيئاً عنه.',
  ),
  outcome: unreviewed(
    'Member cities plan measures in “{name}” with better knowledge and with partners in the network, and can show what came of them.',
    'Les villes membres préparent des actions dans « {name} » avec de meilleures connaissances et des partenaires dans le réseau, et peuvent en montrer les résultats.',
    'Las ciudades miembros planifican medidas en «{name}» con mejores conocimientos y con socios en la red, y pueden mostrar sus resultados.',
    'تخطط المدن الأعضاء لتدابير في «{name}» بمعرفة أفضل ومع شركاء في الشبكة، وتستطيع إظهار نتائجها.',
  ),
  indicator: unreviewed(
    'Member cities that carry out such a measure',
    'Villes membres qui mènent une telle action',
    'Ciudades miembros que llevan a cabo una medida así',
    'المدن الأعضاء التي تنفّذ تدبيراً من هذا النوع',
  ),
} as const;

/** What may go wrong, and what is done about it. */
export const riskTexts = {
  noLead: {
    text: unreviewed(
      'No city has offered to lead, and the activities may begin late.',
      'Aucune ville n’a proposé de diriger, et les activités pourraient commencer en retard.',
      'Ninguna ciudad se ha ofrecido a dirigir y las actividades podrían empezar tarde.',
      'لم تعرض أي مدينة القيادة وقد تتأخر الأنشطة.',
    ),
    mitigation: unreviewed(
      'The coordination team asks the regions before the first quarter.',
      'L’équipe de coordination sollicite les régions avant le premier trimestre.',
      'El equipo de coordinación consulta a las regiones antes del primer trimestre.',
      'يستشير فريق التنسيق المناطق قبل الربع الأول.',
    ),
  },
  oneCoordinator: {
    text: unreviewed(
      'One city carries the area alone, and a change of office there would stop the work.',
      'Une seule ville porte le domaine, et un changement d’équipe y arrêterait le travail.',
      'Una sola ciudad sostiene el área, y un cambio de gobierno en ella detendría el trabajo.',
      'تتحمل مدينة واحدة هذا المجال، وأي تغيير في إدارتها يوقف العمل.',
    ),
    mitigation: unreviewed(
      'A second city from another region is sought.',
      'Une deuxième ville d’une autre région est recherchée.',
      'Se busca una segunda ciudad de otra región.',
      'يُبحث عن مدينة ثانية من منطقة أخرى.',
    ),
  },
  travel: {
    text: unreviewed(
      'Travel falls through.',
      'Les déplacements sont annulés.',
      'Los viajes se cancelan.',
      'قد يتعذّر السفر.',
    ),
    mitigation: unreviewed(
      'Visits and workshops are prepared so that they can be held online.',
      'Visites et ateliers sont préparés de façon à pouvoir se tenir en ligne.',
      'Las visitas y los talleres se preparan de modo que puedan celebrarse en línea.',
      'تُعدّ الزيارات وحلقات العمل بحيث يمكن عقدها عبر الإنترنت.',
    ),
  },
  handover: {
    text: unreviewed(
      'The people in charge change.',
      'Les responsables changent.',
      'Cambian las personas responsables.',
      'قد يتغيّر المسؤولون.',
    ),
    mitigation: unreviewed(
      'Each activity keeps its material in one open place, so that another city can go on.',
      'Chaque activité conserve ses documents en un lieu ouvert, afin qu’une autre ville puisse continuer.',
      'Cada actividad guarda su material en un lugar abierto, para que otra ciudad pueda continuar.',
      'يحفظ كل نشاط مواده في مكان واحد مفتوح كي تتمكن مدينة أخرى من المتابعة.',
    ),
  },
  unfunded: {
    text: unreviewed(
      'The cash that the area needs is not granted.',
      'Les fonds dont le domaine a besoin ne sont pas accordés.',
      'No se concede el dinero que el área necesita.',
      'قد لا يُموَّل ما يحتاج إليه المجال.',
    ),
    mitigation: unreviewed(
      'What can be held online begins first; the rest waits for funds or for a city that gives in kind.',
      'Ce qui peut se tenir en ligne commence d’abord ; le reste attend des fonds ou une ville qui contribue en nature.',
      'Lo que puede celebrarse en línea empieza primero; el resto espera fondos o una ciudad que aporte en especie.',
      'يبدأ أولاً ما يمكن عقده عبر الإنترنت؛ وينتظر الباقي تمويلاً أو مدينة تسهم عيناً.',
    ),
  },
} as const;

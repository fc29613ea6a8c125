import { unreviewed } from '#members';
import type { LocalText } from '#members';
import type { ActivityType } from '../plan.ts';

/** How it is seen that an activity of a type has brought what it promised. */
export interface IndicatorTemplate {
  readonly text: LocalText;
  readonly unit: LocalText;
  /** What one such activity promises. */
  readonly target: number;
  readonly verification: LocalText;
}

const participants = unreviewed(
  'List of participants',
  'Liste des participants',
  'Lista de participantes',
  'قائمة المشاركين',
);
const publication = unreviewed('The network’s pages', 'Pages du réseau', 'Páginas de la red', 'صفحات الشبكة');
const reports = unreviewed(
  'Reports of the cities',
  'Rapports des villes',
  'Informes de las ciudades',
  'تقارير المدن',
);
const cities = unreviewed('cities', 'villes', 'ciudades', 'مدن');

/** The indicator of each type of activity. */
export const indicatorTemplates: Readonly<Record<ActivityType, IndicatorTemplate>> = {
  'case-study-collection': {
    text: unreviewed(
      'Case studies published',
      'Études de cas publiées',
      'Estudios de caso publicados',
      'دراسات الحالة المنشورة',
    ),
    unit: unreviewed('case studies', 'études de cas', 'estudios de caso', 'دراسات حالة'),
    target: 12,
    verification: publication,
  },
  'webinar-series': {
    text: unreviewed(
      'Sessions held and recorded',
      'Séances tenues et enregistrées',
      'Sesiones celebradas y grabadas',
      'الجلسات المعقودة والمسجَّلة',
    ),
    unit: unreviewed('sessions', 'séances', 'sesiones', 'جلسات'),
    target: 6,
    verification: publication,
  },
  'joint-project': {
    text: unreviewed(
      'Cities that report results of the project',
      'Villes qui rendent compte des résultats du projet',
      'Ciudades que informan de los resultados del proyecto',
      'المدن التي تعرض نتائج المشروع',
    ),
    unit: cities,
    target: 4,
    verification: reports,
  },
  'peer-learning-pair': {
    text: unreviewed(
      'Pairs of cities that have met twice',
      'Binômes de villes qui se sont rencontrés deux fois',
      'Parejas de ciudades que se han reunido dos veces',
      'ثنائيات المدن التي التقت مرتين',
    ),
    unit: unreviewed('pairs', 'binômes', 'parejas', 'ثنائيات'),
    target: 5,
    verification: reports,
  },
  'study-visit': {
    text: unreviewed(
      'Cities that took part in the visit',
      'Villes qui ont participé à la visite',
      'Ciudades que participaron en la visita',
      'المدن التي شاركت في الزيارة',
    ),
    unit: cities,
    target: 10,
    verification: participants,
  },
  'regional-workshop': {
    text: unreviewed(
      'People who took part in the workshop',
      'Personnes qui ont participé à l’atelier',
      'Personas que participaron en el taller',
      'المشاركون في حلقة العمل',
    ),
    unit: unreviewed('people', 'personnes', 'personas', 'أشخاص'),
    target: 40,
    verification: participants,
  },
  toolkit: {
    text: unreviewed(
      'Languages in which the toolkit is published',
      'Langues dans lesquelles la boîte à outils est publiée',
      'Idiomas en los que se publica la guía',
      'اللغات التي نُشرت بها مجموعة الأدوات',
    ),
    unit: unreviewed('languages', 'langues', 'idiomas', 'لغات'),
    target: 4,
    verification: publication,
  },
  'survey-round': {
    text: unreviewed('Reports published', 'Rapports publiés', 'Informes publicados', 'التقارير المنشورة'),
    unit: unreviewed('reports', 'rapports', 'informes', 'تقارير'),
    target: 1,
    verification: publication,
  },
};

/** What the outcome is counted in and where it can be read. */
export const outcomeIndicator = {
  unit: cities,
  verification: unreviewed(
    'Progress reports that member cities send every two years',
    'Rapports d’étape que les villes membres envoient tous les deux ans',
    'Informes de progreso que las ciudades miembros envían cada dos años',
    'تقارير التقدم التي ترسلها المدن الأعضاء كل سنتين',
  ),
} as const;

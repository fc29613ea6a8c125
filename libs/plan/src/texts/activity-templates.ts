import { unreviewed } from '#members';
import type { LocalText } from '#members';
import type { ActivityType, DeliveryMode } from '../plan.ts';
import type { OutputKind } from './output-texts.ts';

/** What every activity of a type has in common. */
export interface ActivityTemplate {
  readonly title: LocalText;
  readonly product: LocalText;
  /** The output that it serves. */
  readonly output: OutputKind;
  readonly mode: DeliveryMode;
  /** Working days that cities give in kind: an assumption. */
  readonly inKindDays: number;
  /** Quarters from start to end. */
  readonly quarters: number;
  /** Cash need in EUR: the middle of a cost band that we assume, not a sum that anyone has granted. */
  readonly cost: number;
  /** Whether a city has to receive it. */
  readonly hosted: boolean;
  /** Its place in an area's two years: look first, then exchange, then meet, then write down and ask again. */
  readonly phase: number;
}

/** The templates that a draft is made from, by type of activity. */
export const activityTemplates: Readonly<Record<ActivityType, ActivityTemplate>> = {
  'case-study-collection': {
    output: 'knowledge',
    mode: 'online',
    inKindDays: 24,
    title: unreviewed(
      'Collect what cities already do',
      'Recueillir ce que les villes font déjà',
      'Recopilar lo que ya hacen las ciudades',
      'جمع ما تقوم به المدن بالفعل',
    ),
    product: unreviewed('12 case studies', '12 études de cas', '12 estudios de caso', '12 دراسة حالة'),
    quarters: 3,
    cost: 10_000,
    hosted: false,
    phase: 1,
  },
  'webinar-series': {
    output: 'exchange',
    mode: 'online',
    inKindDays: 18,
    title: unreviewed(
      'Hold an open webinar series',
      'Tenir une série de webinaires ouverts',
      'Celebrar una serie abierta de seminarios web',
      'عقد سلسلة ندوات مفتوحة عبر الإنترنت',
    ),
    product: unreviewed(
      '6 recorded sessions',
      '6 séances enregistrées',
      '6 sesiones grabadas',
      '6 جلسات مسجَّلة',
    ),
    quarters: 4,
    cost: 6_000,
    hosted: false,
    phase: 2,
  },
  'joint-project': {
    output: 'action',
    mode: 'mixed',
    inKindDays: 60,
    title: unreviewed(
      'Carry out a project of several cities',
      'Mener un projet commun à plusieurs villes',
      'Llevar a cabo un proyecto de varias ciudades',
      'تنفيذ مشروع مشترك بين عدة مدن',
    ),
    product: unreviewed(
      'Results from 4 cities',
      'Résultats de 4 villes',
      'Resultados de 4 ciudades',
      'نتائج من 4 مدن',
    ),
    quarters: 4,
    cost: 45_000,
    hosted: false,
    phase: 3,
  },
  'peer-learning-pair': {
    output: 'exchange',
    mode: 'mixed',
    inKindDays: 30,
    title: unreviewed(
      'Pair cities that learn from each other',
      'Jumeler des villes qui apprennent l’une de l’autre',
      'Emparejar ciudades que aprenden una de otra',
      'إقران مدن يتعلم بعضها من بعض',
    ),
    product: unreviewed(
      '5 pairs, 2 meetings each',
      '5 binômes, 2 rencontres chacun',
      '5 parejas, 2 encuentros cada una',
      '5 ثنائيات، لقاءان لكل منها',
    ),
    quarters: 3,
    cost: 12_000,
    hosted: false,
    phase: 4,
  },
  'study-visit': {
    output: 'exchange',
    mode: 'on-site',
    inKindDays: 20,
    title: unreviewed(
      'Visit a city that is further ahead',
      'Visiter une ville plus avancée',
      'Visitar una ciudad más avanzada',
      'زيارة مدينة أكثر تقدماً',
    ),
    product: unreviewed('Visit by 10 cities', 'Visite de 10 villes', 'Visita de 10 ciudades', 'زيارة 10 مدن'),
    quarters: 1,
    cost: 15_000,
    hosted: true,
    phase: 5,
  },
  'regional-workshop': {
    output: 'exchange',
    mode: 'on-site',
    inKindDays: 25,
    title: unreviewed(
      'Meet in a regional workshop',
      'Se réunir en atelier régional',
      'Reunirse en un taller regional',
      'الاجتماع في حلقة عمل إقليمية',
    ),
    product: unreviewed(
      'Workshop for 40 people',
      'Atelier pour 40 personnes',
      'Taller para 40 personas',
      'حلقة عمل لـ 40 مشاركاً',
    ),
    quarters: 2,
    cost: 30_000,
    hosted: true,
    phase: 6,
  },
  toolkit: {
    output: 'knowledge',
    mode: 'online',
    inKindDays: 30,
    title: unreviewed(
      'Write a toolkit for practice',
      'Rédiger une boîte à outils pratique',
      'Redactar una guía práctica',
      'إعداد مجموعة أدوات عملية',
    ),
    product: unreviewed(
      'Toolkit in 4 languages',
      'Boîte à outils en 4 langues',
      'Guía en 4 idiomas',
      'مجموعة أدوات بأربع لغات',
    ),
    quarters: 3,
    cost: 20_000,
    hosted: false,
    phase: 7,
  },
  'survey-round': {
    output: 'knowledge',
    mode: 'online',
    inKindDays: 12,
    title: unreviewed(
      'Ask the cities again and report',
      'Interroger à nouveau les villes et rendre compte',
      'Volver a preguntar a las ciudades e informar',
      'سؤال المدن مجدداً وعرض النتائج',
    ),
    product: unreviewed(
      'Report on what changed',
      'Rapport sur l’évolution',
      'Informe sobre los cambios',
      'تقرير عمّا تغيّر',
    ),
    quarters: 2,
    cost: 8_000,
    hosted: false,
    phase: 8,
  },
};

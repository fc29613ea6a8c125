import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** A rule of the allocation. */
export interface Rule {
  /** Hard rules are never broken; the others are broken as little as can be, and say so. */
  readonly hard: boolean;
  readonly text: LocalText;
}

/** The rules of the allocation by name; the checker and the model's builder each write them out for themselves. */
export const allocationRules = {
  R1: rule(
    true,
    'Only cities that offered are given a task.',
    'Seules les villes qui l’ont proposé reçoivent une tâche.',
    'Solo reciben tareas las ciudades que se ofrecieron.',
    'لا تُسند مهمة إلا إلى مدينة عرضت القيام بها.',
  ),
  R2: rule(
    true,
    'No city carries more than it stated, nor coordinates more than one area; three coordinate an area at most.',
    'Aucune ville ne porte plus qu’elle n’a indiqué ni ne coordonne plus d’un domaine ; trois au plus coordonnent un domaine.',
    'Ninguna ciudad asume más de lo que indicó ni coordina más de un área; un área la coordinan tres como máximo.',
    'لا تتحمل أي مدينة أكثر مما ذكرته ولا تنسّق أكثر من مجال واحد؛ وينسّق المجال ثلاث مدن على الأكثر.',
  ),
  R3: rule(
    true,
    'Every activity begins once, within the period; what meets in a city has one host at most.',
    'Chaque activité commence une seule fois, pendant la période ; ce qui se tient dans une ville a un seul hôte au plus.',
    'Cada actividad comienza una sola vez, dentro del período; lo que se celebra en una ciudad tiene un anfitrión como máximo.',
    'يبدأ كل نشاط مرة واحدة ضمن الفترة؛ ولكل لقاء في مدينة مضيف واحد على الأكثر.',
  ),
  R4: rule(
    true,
    'An activity that builds on another begins after it has ended.',
    'Une activité qui en prolonge une autre commence après la fin de celle-ci.',
    'Una actividad que se basa en otra comienza cuando esta ha terminado.',
    'يبدأ النشاط المبني على نشاط آخر بعد انتهائه.',
  ),
  R5: rule(
    true,
    'Nothing begins in a quarter that the team has closed.',
    'Rien ne commence pendant un trimestre que l’équipe a fermé.',
    'Nada comienza en un trimestre que el equipo ha cerrado.',
    'لا يبدأ أي نشاط في ربع أغلقه الفريق.',
  ),
  R6: rule(
    false,
    'Every area has a coordinating city.',
    'Chaque domaine a une ville coordinatrice.',
    'Cada área tiene una ciudad coordinadora.',
    'لكل مجال مدينة منسّقة.',
  ),
  R7: rule(
    false,
    'The coordinating cities of an area come from two regions.',
    'Les villes coordinatrices d’un domaine viennent de deux régions.',
    'Las ciudades coordinadoras de un área son de dos regiones.',
    'تأتي المدن المنسّقة للمجال من منطقتين.',
  ),
  R8: rule(
    false,
    'Every region has a coordinating city in the plan.',
    'Chaque région a une ville coordinatrice dans le plan.',
    'Cada región tiene una ciudad coordinadora en el plan.',
    'لكل منطقة مدينة منسّقة في الخطة.',
  ),
  R9: rule(
    false,
    'No region has more coordinating cities than the cap.',
    'Aucune région n’a plus de villes coordinatrices que le plafond.',
    'Ninguna región tiene más ciudades coordinadoras que el tope.',
    'لا تتجاوز المدن المنسّقة في أي منطقة الحد الأقصى.',
  ),
  R10: rule(
    false,
    'No more activities begin in a quarter than the team can attend to.',
    'Il ne commence pas plus d’activités par trimestre que l’équipe ne peut en suivre.',
    'En un trimestre no comienzan más actividades de las que el equipo puede atender.',
    'لا يبدأ في الربع الواحد عدد من الأنشطة يفوق ما يستطيع الفريق متابعته.',
  ),
  R11: rule(
    false,
    'The cash of a year stays within its budget (in steps of EUR 10,000).',
    'Les dépenses d’une année restent dans son budget (par tranches de 10 000 EUR).',
    'El gasto de un año se mantiene en su presupuesto (en tramos de 10 000 EUR).',
    'تبقى نفقات السنة ضمن ميزانيتها (بشرائح قدرها 10000 يورو).',
  ),
  R12: rule(
    false,
    'Every working language is spoken by a coordinating city.',
    'Chaque langue de travail est parlée par une ville coordinatrice.',
    'Cada lengua de trabajo la habla una ciudad coordinadora.',
    'تتحدث مدينة منسّقة واحدة على الأقل بكل لغة من لغات العمل.',
  ),
  R13: rule(
    false,
    'Half of the activities of an area begin in the first half of the period.',
    'La moitié des activités d’un domaine commencent dans la première moitié de la période.',
    'La mitad de las actividades de un área comienzan en la primera mitad del período.',
    'يبدأ نصف أنشطة المجال في النصف الأول من الفترة.',
  ),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof allocationRules;

function rule(hard: boolean, en: string, fr: string, es: string, ar: string): Rule {
  return { hard, text: unreviewed(en, fr, es, ar) };
}

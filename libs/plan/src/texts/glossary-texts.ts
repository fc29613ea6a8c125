import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** Words of the plan and what they stand for, in the order of the glossary. */
export const glossaryTexts: readonly { readonly term: LocalText; readonly meaning: LocalText }[] = [
  {
    term: unreviewed('Coordinating city', 'Ville coordinatrice', 'Ciudad coordinadora', 'المدينة المنسّقة'),
    meaning: unreviewed(
      'One of one to three cities that look after a priority area for two years.',
      'L’une des une à trois villes qui suivent un domaine prioritaire pendant deux ans.',
      'Una de las una a tres ciudades que se ocupan de un área prioritaria durante dos años.',
      'واحدة من مدينة إلى ثلاث مدن ترعى مجالاً ذا أولوية مدة سنتين.',
    ),
  },
  {
    term: unreviewed('Outcome', 'Effet', 'Efecto', 'الأثر'),
    meaning: unreviewed(
      'What member cities do otherwise because of the plan.',
      'Ce que les villes membres font autrement grâce au plan.',
      'Lo que las ciudades miembros hacen de otro modo gracias al plan.',
      'ما تفعله المدن الأعضاء على نحو مختلف بفضل الخطة.',
    ),
  },
  {
    term: unreviewed('Output', 'Produit', 'Producto', 'المُخرج'),
    meaning: unreviewed(
      'What the activities bring about together.',
      'Ce que les activités apportent ensemble.',
      'Lo que las actividades logran en conjunto.',
      'ما تحققه الأنشطة معاً.',
    ),
  },
  {
    term: unreviewed('Indicator', 'Indicateur', 'Indicador', 'المؤشر'),
    meaning: unreviewed(
      'A number by which it is seen whether something is reached.',
      'Un nombre auquel on voit si quelque chose est atteint.',
      'Un número por el que se ve si algo se ha alcanzado.',
      'رقم يُعرف به هل تحقق أمر ما.',
    ),
  },
  {
    term: unreviewed('In kind', 'En nature', 'En especie', 'الإسهام العيني'),
    meaning: unreviewed(
      'Working time that a city gives instead of cash; days are an assumption of the template.',
      'Temps de travail qu’une ville donne au lieu d’argent ; les jours sont une hypothèse du modèle.',
      'Tiempo de trabajo que una ciudad da en lugar de dinero; los días son un supuesto del modelo.',
      'وقت عمل تقدمه المدينة بدلاً من المال؛ والأيام افتراض من النموذج.',
    ),
  },
  {
    term: unreviewed('Unfunded', 'Non financé', 'Sin financiar', 'غير مموَّل'),
    meaning: unreviewed(
      'Cash that an area needs and nobody has granted.',
      'Fonds dont un domaine a besoin et que personne n’a accordés.',
      'Dinero que un área necesita y que nadie ha concedido.',
      'مال يحتاج إليه المجال ولم يمنحه أحد.',
    ),
  },
  {
    term: unreviewed(
      'Ranks that the data allow',
      'Rangs que les données admettent',
      'Puestos que admiten los datos',
      'الرتب التي تسمح بها البيانات',
    ),
    meaning: unreviewed(
      'The confidence set of a rank: with other cities answering, the area could stand anywhere in it.',
      'L’ensemble de confiance d’un rang : si d’autres villes avaient répondu, le domaine pourrait se trouver n’importe où dans cet ensemble.',
      'El conjunto de confianza de un puesto: si hubieran respondido otras ciudades, el área podría estar en cualquiera de ellos.',
      'مجموعة الثقة للرتبة: لو أجابت مدن أخرى لجاز أن يقع المجال في أي موضع منها.',
    ),
  },
  {
    term: unreviewed('Proposed, agreed', 'Proposée, d’accord', 'Propuesta, de acuerdo', 'مقترحة، موافِقة'),
    meaning: unreviewed(
      'A city stands as proposed until it has agreed to its task.',
      'Une ville figure comme proposée jusqu’à ce qu’elle ait accepté sa tâche.',
      'Una ciudad figura como propuesta hasta que acepta su tarea.',
      'تبقى المدينة مقترحة إلى أن توافق على مهمتها.',
    ),
  },
];

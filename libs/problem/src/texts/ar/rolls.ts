import type { rollsTexts as english } from '../en/rolls.ts';

/** Refusals about frozen rolls and objections to them. */
export const rollsTexts: Readonly<Record<keyof typeof english, string>> = {
  'roll-unknown': 'لا توجد قائمة كهذه، أو أنها لم تُنشر بعد.',
  'roll-empty': 'لا أحد في القائمة بتاريخ {on}: ليس هناك ما يُثبَّت.',
  'roll-frozen-already': 'القائمة بتاريخ {on} مثبّتة بالفعل بهؤلاء الأعضاء أنفسهم.',
  'roll-of-other-day': 'لا تحل قائمة إلا محل قائمة من اليوم نفسه؛ والأخرى بتاريخ {on}.',
  'roll-replaced': 'حلّت قائمة أخرى محل هذه القائمة بالفعل.',
  'roll-published': 'هذه القائمة منشورة بالفعل.',
  'roll-not-published': 'يمكن الاعتراض بعد نشر القائمة.',
  'objections-until-past': 'انقضى هذا اليوم الأخير للاعتراض: اختر يوماً لاحقاً.',
  'objections-closed': 'كان آخر يوم للاعتراض {until}.',
  'objection-unknown': 'لا يوجد اعتراض كهذا، أو ليس لك أن تقرأه.',
  'objection-needs-name': 'اذكر المدينة الناقصة.',
  'objection-city-not-listed': 'اختر مدينة واردة في هذه القائمة.',
  'objection-not-yours': 'لا يسحب الاعتراض إلا من قدّمه.',
  'objection-closed': 'انتهى هذا الاعتراض بالفعل.',
};

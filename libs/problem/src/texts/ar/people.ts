import type { peopleTexts as english } from '../en/people.ts';

/** Refusals about people, their roles and contacts. */
export const peopleTexts: Readonly<Record<keyof typeof english, string>> = {
  'role-needs-country': 'يُشغل هذا الدور عن بلد: اذكر البلد.',
  'role-takes-no-country': 'لا يُشغل هذا الدور عن بلد.',
  'country-unknown': 'ليس للشبكة عضو في هذا البلد: {country}',
  'address-known': 'هذا العنوان معروف. هل هو الشخص نفسه أم شخص آخر يشاركه صندوق البريد؟',
  'role-unknown': 'لا يوجد هذا الدور هنا.',
  'role-ended': 'انتهى هذا الدور من قبل.',
  'role-held': 'لهذا الشخص هذا الدور من قبل.',
  'own-administrator': 'لا يمكنك إنهاء دورك مديرًا للنظام. يستطيع ذلك مدير آخر.',
  'last-administrator': 'هذا آخر مدير. سمِّ مديرًا آخر أولًا.',
  'last-focal-point': 'هذه آخر جهة اتصال للمدينة. ادعُ جهة أخرى أولًا.',
  'administrators-only': 'لا يفعل هذا بمدير إلا مدير.',
  'city-gone':
    'لم تعد {city} عضوًا في الشبكة، فلا يمكن دعوة أحد للعمل عنها. ويحتفظ العاملون عنها بأدوارهم ليتمكنوا من الاعتراض على قائمة.',
  'too-many-invitations': 'دعت المدينة {limit} زملاء خلال يوم. تابع غدًا أو اكتب إلى فريق التنسيق.',
  'replaced-by-same': 'لجهة الاتصال الجديدة عنوان السابقة نفسه.',
  'signed-in-already': 'سبق أن دخل هذا الشخص.',
  'invited-often':
    'أُعيد إرسال هذه الدعوة {points} مرات خلال يوم. تابع غدًا أو اطلب من الشخص أن ينظر في الرسائل غير المرغوب فيها.',
  'contact-none': 'لا تُعرف بيانات اتصال هذه المدينة بعد.',
};

import type { planTexts as english } from '../en/plan.ts';

/** Refusals about the plan, documents and the bundle. */
export const planTexts: Readonly<Record<keyof typeof english, string>> = {
  'plan-unknown': 'هذه الخطة غير موجودة.',
  'plan-version-unknown': 'هذه النسخة من الخطة غير موجودة.',
  'plan-not-drafted': 'لم تُعدّ مسودة الخطة بعد.',
  'bundle-not-ready': 'لا يوجد بعد ما يُنشر في حزمة.',
  'archive-unreadable': 'الملف ليس حزمة قابلة للقراءة.',
  'archive-too-large': 'الحزمة أكبر من المسموح.',
  'archive-name-refused': 'تحتوي الحزمة على ملف لا يمكن قبول اسمه: {name}',
  'plan-adopted': 'اعتُمدت الخطة: تُغيَّر بالتعديلات المقترحة لا بالتحرير.',
  'plan-format-old': 'هذه النسخة من إصدار سابق للصيغة ولا يمكن تحريرها. أعدّوا مسودة جديدة للخطة.',
  'plan-base-unknown': 'النسخة التي بدأت عليها هذه التغييرات ليست من نسخ هذه الخطة.',
  'plan-edit-conflict': 'غيّر شخص آخر الأسطر نفسها في هذه الأثناء. لم يُستبدل شيء؛ قارنوا بينهما.',
  'plan-edit-refused': 'لا يمكن إجراء هذه التغييرات كما هي؛ لم يتغير شيء.',
  'edit-line-unknown': 'لا يوجد هذا السطر في الخطة.',
  'edit-value-unfit': 'هذه القيمة لا تصلح لهذا الحقل.',
  'edit-city-unknown': 'هذه المدينة ليست عضواً.',
  'edit-text-empty': 'لا يمكن أن يكون النص فارغاً.',
  'edit-text-too-long': 'يتجاوز النص 8000 حرف.',
  'edit-output-unknown': 'لا يمكن للنشاط أن يخدم إلا ناتجاً من مجاله.',
  'edit-too-many-coordinators': 'تنسّق المجال ثلاث مدن على الأكثر.',
  'edit-coordinates-twice': '{city} تنسّق مجالاً بالفعل.',
  'edit-ends-before-start': 'سينتهي النشاط قبل أن يبدأ.',
  'edit-after-unknown': 'لا يمكنه أن ينتظر إلا نشاطاً آخر من مجاله.',
  'edit-before-what-it-needs': 'سيبدأ قبل انتهاء النشاط الذي يُبنى عليه.',
  'task-request-unknown': 'لم تُسأل هذه المدينة عن ذلك.',
};

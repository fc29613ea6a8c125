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
};

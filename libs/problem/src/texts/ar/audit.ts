import type { auditTexts as english } from '../en/audit.ts';

/** What the safe keeping of the service refuses. */
export const auditTexts: Readonly<Record<keyof typeof english, string>> = {
  'id-malformed': 'هذا العنوان غير مكتمل: أحد معرّفاته مقطوع أو مكتوب خطأ. افتح الرابط من جديد.',
  'field-is-uuid': 'هذا ليس أحد معرّفاتنا.',
  'job-not-failed': 'هذه المهمة لم تفشل أو لم تعد موجودة: ربما عالجها شخص آخر.',
};

import type { requestTexts as english } from '../en/request.ts';

/** What any request can be refused for. */
export const requestTexts: Readonly<Record<keyof typeof english, string>> = {
  'kind-invalid': 'لا يمكن قبول هذا بصيغته الحالية',
  'kind-unauthenticated': 'يرجى تسجيل الدخول',
  'kind-forbidden': 'غير مسموح',
  'kind-not-found': 'غير موجود',
  'kind-conflict': 'لا يتوافق هذا مع الحالة الراهنة',
  'kind-gone': 'لم يعد صالحاً',
  'kind-too-large': 'حجمه كبير جداً',
  'kind-too-many': 'محاولات كثيرة جداً',
  'kind-unavailable': 'غير متاح حالياً',
  refused: 'رُفض هذا ({code}).',
  'not-found': 'لا يوجد شيء هنا.',
  'route-not-found': 'هذا العنوان غير موجود.',
  'body-invalid': 'لا يمكن قبول بعض الحقول.',
  'body-too-large': 'هذا أكبر مما يمكن قبوله دفعة واحدة.',
  'field-invalid': 'لا يمكن قبول هذا الحقل.',
  internal: 'حدث خطأ من جانبنا. لم يُفقد أي شيء جرى تأكيده؛ يرجى المحاولة مجدداً.',
  'database-unavailable': 'لا تستجيب قاعدة البيانات حالياً.',
  'idempotency-key-missing': 'ينقص الطلب المفتاح الذي يحميه من التنفيذ مرتين.',
  'idempotency-key-reused': 'استُخدم هذا المفتاح لطلب آخر.',
  'json-not-canonical': 'لا يمكن تدوين هذا دون لبس: {path}',
  'out-of-range': 'القيمة خارج النطاق المسموح.',
  'more-problems': 'مشكلات أخرى غير مدرجة: {count}',
};

import type { rankingTexts as english } from '../en/ranking.ts';

/** Refusals about runs and decisions. */
export const rankingTexts: Readonly<Record<keyof typeof english, string>> = {
  'run-unknown': 'هذا الحساب غير موجود.',
  'run-not-found': 'هذا الحساب غير موجود.',
  'run-cancelled': 'أُلغي الحساب.',
  'run-over': 'انتهى الحساب ولم يعد إلغاؤه ممكناً.',
  'run-not-official': 'لا يُبنى القرار إلا على حساب رسمي مكتمل.',
  'report-not-ready': 'لم ينتهِ الحساب بعد.',
  'no-preferences': 'لم ترتّب أي مدينة شيئاً بعد، فلا شيء يُحصى.',
  'profile-invalid': 'لا يمكن إحصاء التفضيلات بصيغتها الحالية. المشكلات: {errors}',
  'profile-too-large': 'هذا أكثر مما يحصيه حساب واحد: {part}، الحد {limit}.',
  'too-few-areas': 'يلزم مجالان على الأقل.',
  'settings-invalid': 'لا يمكن استخدام الإعدادات. المشكلات: {errors}',
  'statistics-differ': 'تعود هذه الأعداد إلى مجالات أو مناطق مختلفة ولا يمكن جمعها.',
  'decision-unknown': 'هذا القرار غير موجود.',
  'decision-none': 'لم يُتخذ قرار بعد.',
  'decision-invalid': 'لا يمكن توقيع القرار بصيغته الحالية.',
  'decision-reason-missing': 'رتبة {area} هي {rank}، خارج المواضع البالغ عددها {places}: يلزم ذكر السبب.',
  'area-unknown': 'لم يشمل الحساب هذا المجال: {area}',
  'area-repeated': 'اختير هذا المجال مرتين: {area}',
  'results-not-published': 'لم تُنشر النتائج بعد.',
};

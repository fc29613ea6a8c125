import type { assemblyTexts as english } from '../en/assembly.ts';

/** Refusals in the mayors' session. */
export const assemblyTexts: Readonly<Record<keyof typeof english, string>> = {
  'assembly-unknown': 'هذه الجلسة غير موجودة.',
  'assembly-closed': 'أُغلقت الجلسة.',
  'item-unknown': 'هذا البند غير مدرج في جدول الأعمال.',
  'item-adopted': 'سبق اعتماد هذا البند.',
  'poll-unknown': 'هذا التصويت غير موجود.',
  'poll-not-open': 'هذا التصويت غير مفتوح.',
  'poll-closed': 'أُغلق التصويت قبل وصول الصوت. لم يُحتسب الصوت.',
  'poll-still-open': 'ما زال تصويت آخر مفتوحاً.',
  'seat-unknown': 'هذا المقعد غير مدرج في قائمة الجلسة.',
  'seat-not-present': 'لا شاغل لهذا المقعد في القاعة حالياً.',
  'not-seat-holder': 'لست شاغل هذا المقعد.',
  'ballot-nonce-reused': 'سُجّل هذا الصوت بخيار آخر. صوّت مجدداً لتغييره.',
  'rule-invalid': 'لا يمكن استخدام قاعدة الأغلبية أو النصاب.',
  'rule-out-of-reach': 'لا يمكن لأي تصويت أن يتجاوز الكل.',
  'share-numerator': 'البسط عدد صحيح من 1 إلى {max}.',
  'share-denominator': 'المقام عدد صحيح من 1 إلى {max}.',
  'line-not-json': 'السطر ليس بصيغة JSON.',
  'line-not-canonical': 'السطر ليس بصيغة JSON القياسية (RFC 8785).',
  'line-not-an-entry': 'السطر ليس قيداً في السجل.',
};

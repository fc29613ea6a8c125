import type { amendmentTexts as english } from '../en/amendments.ts';

/** Refusals of amendments. */
export const amendmentTexts: Readonly<Record<keyof typeof english, string>> = {
  'amendment-unknown': 'هذا التعديل غير موجود.',
  'amendment-not-open': 'هذا التعديل حُسم أو سُحب أو سقط من قبل.',
  'amendment-refused': 'لا يمكن قبول هذا التعديل كما هو؛ لم يُسجَّل شيء.',
  'amendment-empty': 'لا يغيّر شيئا.',
  'amendment-without-mover': 'لا بد أن تقدّمه مدينة.',
  'amendment-circle': 'سيعدّل نفسه بنفسه.',
  'amendment-falls-in-circle': 'سيسقط بعضها مع بعض في دائرة. سمِّها بدائل.',
  'amendment-language-differs': 'اكتب هذا النص بلغة التعديل.',
  'amendment-base-stale': 'تغيّرت الخطة منذ بدأت. انظر إلى السطور كما هي الآن ثم قدّم من جديد.',
  'amendment-line-changed': 'غيّر شخص آخر هذا السطر بعد ذلك.',
  'amendment-support-is-their-own': 'تعلن المدينة بنفسها تأييدها للتعديل.',
  'amendment-on-agenda': 'هذا التعديل على جدول الأعمال. اطلب من الرئاسة سحبه.',
  'amendment-on-agenda-already': 'هذا التعديل على جدول الأعمال من قبل.',
  'amendment-amended': 'يريد آخرون تعديل هذا التعديل. اطلب من الرئاسة سحبه.',
  'amendment-own-language': 'هذه هي اللغة التي كُتب بها التعديل.',
  'amendment-translated': 'هذا التعديل متاح بكل اللغات.',
  'amendment-untranslated':
    'التعديل {number} غير متاح بهذه اللغات: {languages}. ترجمه أو أكّد أنه يُحسم دونها.',
  'amendment-twice': 'ورد تعديل مرتين في الترتيب.',
  'amendment-after-what-it-amends': 'يُحسم التعديل {number} قبل التعديل الذي يعدّله.',
  'amendment-contested': 'يتعارض التعديل {number} مع غيره: يُحسم وحده.',
  'amendment-withdrawn-itself': 'اسحب التعديل: يذهب بنده معه.',
  'amendments-clash': 'لا يمكن إجراء {one} و{other} معا: يختلفان في {line}.',
};

import type { deskTexts as english } from '../en/desk.ts';

/** Refusals about files of an answer, the city’s desk, papers and receipts. */
export const deskTexts: Readonly<Record<keyof typeof english, string>> = {
  'upload-missing': 'لم يصل الملف مع الطلب.',
  'upload-empty': 'الملف فارغ. اختره من جديد أو اختر ملفًا آخر.',
  'upload-over-limit': 'الملف أكبر من المسموح به؛ يمكن إرسال ما لا يتجاوز {megabytes} ميغابايت.',
  'upload-quota':
    'لهذه الإجابة كل ما يمكن أن يكون لها من ملفات: {files} ملفًا بحجم {megabytes} ميغابايت مجتمعة.',
  'uploads-busy': 'تصل الآن ملفات كثيرة. انتظر بضع ثوانٍ ثم أرسله من جديد؛ لا يضيع شيء.',
  'no-file-asked': 'لا يطلب هذا السؤال ملفًا.',
  'no-signed-sheet': 'هذا الملف ليس صورة ورقة موقّعة.',
  'comment-unknown': 'هذا التعليق غير موجود.',
  'too-many-comments': 'هناك {limit} تعليق بالفعل؛ ولا يمكن إضافة المزيد.',
  'city-writes-itself': 'بدأت المدينة كتابة هذه الإجابة بنفسها. اطلب منها تقديمها أو إدخال ما في الورقة.',
  'nothing-submitted': 'لا شيء مقدَّم في الوقت الحالي، فلا يوجد إيصال.',
  'review-not-yours': 'لم تكن أنت من قال إن الإجابة جاهزة؛ ويستطيع من يوقّع أن يعيدها.',
  'paper-first': 'أضف أولًا استمارة المدينة الممسوحة ضوئيًا.',
};

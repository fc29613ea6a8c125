import type { rollFilesTexts as english } from '../en/roll-files.ts';

/** Refusals and warnings of importing the roll, and of taking a change of it back. */
export const rollFilesTexts: Readonly<Record<keyof typeof english, string>> = {
  'workbook-not-csv': 'هذا مصنّف جداول. احفظ الورقة بصيغة «CSV UTF-8» واختر ذلك الملف.',
  'not-utf-8':
    'ابتداءً من هذا السطر ليس الملف بترميز UTF-8 وستتلف الأسماء. احفظه من برنامج الجداول بصيغة «CSV UTF-8».',
  'not-a-text-file': 'هذا ليس ملفاً نصياً: ففيه بايتات لا توجد في أي نص.',
  'cell-unknown-kind': 'العضو مدينة أو حي أو مقاطعة أو تجمّع (city, district, county, consortium).',
  'not-a-language': 'ليس هذا رمز لغة مثل en أو pt-BR: {value}',
  'cell-unknown-size-class': 'ليست هذه إحدى فئات الحجم: {value}',
  'cell-not-a-web-address': 'ليس هذا عنوان ويب يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
  'cell-unknown-status': 'ليست هذه حالة (admitted, active, inactive, withdrawn): {value}',
  'parts-missing': 'في أحد بنود هذه الخلية أجزاء أكثر أو أقل من اللازم بين علامات |: {value}',
  'invalid-member-id':
    'معرّف العضو الجديد هو اسمه ورمز بلده بأحرف لاتينية صغيرة، مثل ‎cork-irl‎. اترك الخلية فارغة فيُصاغ.',
  'id-of-namesake':
    'القائمة فيها {value} من قبل. إن كان هذا السطر هو ذلك العضو فاكتب {value} في الخلية، وإن كان آخر بالاسم نفسه فاكتب {next}.',
  'id-of-another-country': 'هذا المعرّف لعضو في بلد آخر: {value}. لا يمكن للاستيراد نقل عضو؛ صحّح البلد يدوياً.',
  'successor-unknown': 'الخلَف ليس في القائمة ولا في الملف: {value}',
  'successor-is-itself': 'لا يمكن أن يكون العضو خلَفاً لنفسه.',
  'near-another-member':
    '«{value}» قريب من «{name}»، وهو عضو آخر في البلد نفسه. أهي المدينة نفسها مرتين أم اسمها الجديد؟',
  'leaves-roll-today': '{value} في قائمة اليوم ولن تبقى فيها.',
  'name-replaced':
    'سيحلّ «{value}» محلّ الاسم «{name}» ولن يُحتفظ به. إن كانت المدينة قد غيّرت اسمها فغيّره يدوياً.',
  'former-name-in-file': '«{value}» اسم سابق؛ ويبقى الاسم الحالي «{name}».',
  'country-named-otherwise': 'تسمّي القائمة هذا البلد «{name}» ويسمّيه الملف «{value}».',
  'formula-cell': 'يشبه هذا صيغة في جدول وسيُحفظ نصاً عادياً: {value}',
  'import-refused': 'لم يُستورد شيء: في الملف أخطاء عددها {count}.',
  'nothing-to-import': 'لن يغيّر الملف شيئًا، فلم يُستورد شيء.',
  'mixed-scripts': 'في «{value}» كلمة تخلط حروفًا من كتابات مختلفة: قد يكون أحدها شبيهًا بالحرف الصحيح فحسب.',
  'doubly-encoded': 'يبدو «{value}» نصًا رُمّز مرتين؛ أيُقرأ «{name}»؟',
  'region-otherwise': 'سائر أعضاء هذا البلد في منطقة «{name}»، وسيكون هذا في «{value}».',
  'roll-changed-since': 'تغيّرت القائمة منذ اطّلعت على هذا الملف. لم يُستورد شيء؛ افحص الملف من جديد.',
  'edit-unknown': 'هذا التغيير في القائمة غير موجود.',
  'edit-undone-already': 'سبق التراجع عن هذا التغيير.',
  'edit-undo-blocked': 'لا يمكن التراجع على هذه الحال؛ لم يتغيّر شيء. عدد العوائق: {count}',
  'changed-since': 'غُيّر مجدداً في وقت لاحق.',
  'left-since': 'غادر هذا العضو القائمة منذ ذلك.',
  'came-back-since': 'عاد هذا العضو إلى القائمة.',
  'succeeds-another': 'أُدمج عضو آخر في هذا العضو.',
  'member-in-use': 'تشير سجلات أخرى إلى هذا العضو فلا يمكن إخراجه.',
  'member-has-people': 'يتولى أشخاص دوراً لهذا العضو أو سبق أن تولّوه.',
  'member-in-round': 'سُئل هذا العضو في إحدى الجولات.',
  'member-has-answer': 'لهذا العضو إجابة في إحدى الجولات.',
  'member-has-seat': 'لهذا العضو مقعد في إحدى الجمعيات.',
  'member-has-objection': 'قُدّم اعتراض على قائمة منشورة بشأن هذا العضو.',
};

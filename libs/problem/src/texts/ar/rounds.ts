import type { roundsTexts as english } from '../en/rounds.ts';

/** Refusals about the life of a round, its invitation links and its letters. */
export const roundsTexts: Readonly<Record<keyof typeof english, string>> = {
  'round-not-draft': 'لا يمكن تغيير هذا إلا أثناء التخطيط للجولة.',
  'round-settings-unsigned': 'لم يوقّع أحد بعد على طريقة ترتيب الإجابات. لا تُفتح الجولة قبل ذلك.',
  'round-cities-practice-only':
    'وحدها الجولة التجريبية تسأل مدنًا مختارة؛ أما الجولة المحسوبة فتسأل جميع الأعضاء.',
  'cohort-twice': 'لمجموعتين المعرّف نفسه.',
  'city-in-two-cohorts': 'مدينة واردة في مجموعتين.',
  'extension-not-later': 'يجب أن تنتهي المهلة الجديدة بعد المهلة الحالية.',
  'invitation-unknown': 'هذا الرابط ليس من روابطنا. انسخه مجددًا كاملًا من الرسالة.',
  'invitation-revoked': 'سُحب هذا الرابط. يستطيع فريق التنسيق إرسال رابط آخر.',
  'invitation-over': 'انتهت الجولة وانتهى الرابط معها.',
  'letter-unknown': 'لا توجد رسالة كهذه.',
  'letter-invalid': 'لا يمكن إرسال الرسالة هكذا.',
  'letter-empty': 'يجب كتابة شيء هنا.',
  'letter-too-long': 'هذا طويل جدًا؛ الحد الأقصى للأحرف {limit}.',
  'letter-brace': 'قوس لا ينتمي إلى أي خانة، أو أن للموضوع سطرًا ثانيًا.',
  'letter-place-unknown': 'لا تحوي هذه الرسالة الخانة: {place}',
  'letter-place-missing': 'لا فائدة من الرسالة دون الخانة: {place}',
  'letter-by-itself': 'تُرسل هذه الرسالة تلقائيًا عند وجود سبب.',
  'letter-nobody': 'لا يوجد من نكتب إليه، أو لا شيء يقال.',
  'settings-not-signed':
    'يلتزم الحساب الرسمي بالإعدادات الموقّعة. غيرها للاستكشاف: حدّد الحساب بوصفه غير رسمي.',
  'too-few-answers': 'عدد المدن التي رتّبت أقل مما تطلبه الإعدادات الموقّعة.',
  'questionnaire-no-json': 'الاستبيان ليس بصيغة JSON.',
  'questionnaire-of-closed-round': 'الجولة مغلقة: ما سُئل فيها يبقى كما هو.',
  'questionnaire-another': 'تحتفظ الجولة المفتوحة باستبيانها: فهي تطرح «{id}»، وهذا «{other}».',
  'questionnaire-not-later': 'تطرح الجولة الإصدار {version}؛ والإصدار {other} ليس أحدث منه.',
  'questionnaire-version-taken':
    'الإصدار {version} من «{id}» محفوظ بالفعل ويقول شيئًا آخر. أعطِ هذا رقمًا أعلى.',
  'questionnaire-incompatible':
    'لا يمكن أن يحل هذا الإصدار محل الذي تجيب عنه المدن: ستضيع إجاباتها أو تُرفض أو تقول شيئًا آخر.',
  'change-incompatible': 'لا يمكن أن يتغير هذا والجولة مفتوحة: {kind} ({part}).',
};

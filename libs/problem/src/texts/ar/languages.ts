/** Languages that the team adds by a file. */
export const languagesTexts = {
  'language-built-in': 'هذه اللغة جزء من المنتج ولا يحل ملف محلها: {tag}',
  'language-file-empty': 'لا يترجم الملف أي نص من نصوص المنتج يمكن عرضه.',
  'language-file-other': 'يذكر الملف لغة أخرى ({said}) غير اللغة المختارة ({tag}).',
  'language-file-twice': 'يترجم الملف هذا النص مرتين: {text}',
  'language-file-unreadable': 'هذا ليس ملف PO، أو به خلل في السطر {line}.',
  'language-name-invalid': 'يحتوي اسم اللغة على علامات لا يمكن عرضها.',
  'language-tag-invalid': 'هذا ليس رمز لغة (مثلًا: ko وzh-Hant): {tag}',
  'language-unknown': 'لا توجد هذه اللغة هنا: {tag}',
  'translation-controls': 'تحتوي الترجمة على علامات خفية تغيّر طريقة عرض النص.',
  'translation-markup': 'تحتوي الترجمة على وسوم؛ والنصوص هنا بسيطة.',
  'translation-places': 'يجب أن تأخذ الترجمة هذه القيم بعينها: {wanted}. وهي تأخذ: {given}.',
  'translation-too-long': 'الترجمة أطول كثيرًا من النص الإنكليزي.',
  'translation-unreadable': 'لا تُقرأ أقواسها بصيغة ICU MessageFormat.',
};

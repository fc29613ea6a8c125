import type { signInTexts as english } from '../en/sign-in.ts';

/** Refusals of signing in. */
export const signInTexts: Readonly<Record<keyof typeof english, string>> = {
  'sign-in-link-unknown': 'رابط الدخول هذا غير معروف. اطلب رابطاً جديداً.',
  'sign-in-link-used': 'سبق استخدام رابط الدخول هذا. اطلب رابطاً جديداً.',
  'sign-in-link-expired': 'انتهت صلاحية رابط الدخول هذا. اطلب رابطاً جديداً.',
  'sign-in-code-wrong': 'الرمز غير مطابق. تحقق منه أو اطلب رمزاً جديداً.',
  'too-many-attempts': 'محاولات كثيرة جداً. انتظر بضع دقائق ثم حاول مجدداً.',
  'not-signed-in': 'يرجى تسجيل الدخول أولاً.',
  'not-allowed': 'لا يسمح دورك بذلك.',
  'csrf-refused': 'لم يأتِ الطلب من هذا الموقع فرُفض. أعد تحميل الصفحة وحاول مجدداً.',
  'first-run-token-wrong': 'مفتاح التشغيل الأول غير مطابق. تجده في مخرجات الخدمة.',
  'first-run-over': 'سبق إعداد الخدمة. يرجى تسجيل الدخول.',
  'person-unknown': 'هذا الشخص غير معروف.',
};

import type { InterfaceLanguage } from '#members';

/** The tag for `Intl`: Arabic keeps Latin digits, as the network's documents do. */
export function intlTag(language: InterfaceLanguage): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;
}

import { useText } from '../i18n/text-context.tsx';

/** The browser's title of a page. */
export function PageTitle({ children }: { children: string }) {
  const { t } = useText();
  return <title>{`${children} · ${t('common.product')}`}</title>;
}

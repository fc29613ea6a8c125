import type { ItemView } from '../api/assembly.ts';
import { useText } from '../i18n/text-context.tsx';

/** Every item with what became of it, one a line. */
export function ItemsBoard({ items }: { items: readonly ItemView[] }) {
  const { t, local } = useText();
  return (
    <ol className="items-board">
      {items.map((item) => (
        <li key={item.id}>
          <span>{t('hall.itemTitle', { number: item.number, title: local(item.title) })}</span>
          <b className={item.state === 'adopted' ? 'item-adopted' : ''}>
            {t(`assembly.itemState.${item.state}`)}
          </b>
        </li>
      ))}
    </ol>
  );
}

import { useEffect } from 'react';

/**
 * Letters press the buttons that bear them (`data-key`), outside of fields. What cannot be taken back asks first: its
 * letter opens the question, and only a press on the answer does it.
 */
export function useConsoleKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target as Element | null;
      if (target?.closest('input, textarea, select, [contenteditable], dialog') != null) return;
      const place = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
      if (place === null || place.querySelector('.second-step') !== null) return;
      const button = place.querySelector<HTMLButtonElement>('button:not(:disabled)');
      if (button === null) return;
      event.preventDefault();
      button.focus();
      button.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}

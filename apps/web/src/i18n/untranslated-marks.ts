import { untranslatedSign } from '#texts';

const attribute = 'data-untranslated';

/**
 * Marks what stands in English on a page in another language: the element around such a text says its language and is
 * underlined by the style. Watches the whole page, windows and menus included, and tells how many different texts
 * there are. Gives the way to stop. Attributes that nobody sees (labels for screen readers) stay unmarked.
 */
export function markUntranslated(root: HTMLElement, counted: (texts: number) => void): () => void {
  let waiting = 0;
  const look = () => {
    waiting = 0;
    counted(markedTexts(root));
  };
  const observer = new MutationObserver(() => {
    waiting ||= requestAnimationFrame(look);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
    for (const element of root.querySelectorAll(`[${attribute}]`)) unmark(element);
  };
}

function markedTexts(root: HTMLElement): number {
  const found = new Set<Element>();
  const texts = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement === null || !nodeValue?.includes(untranslatedSign)) continue;
    found.add(parentElement);
    texts.add(nodeValue);
  }
  for (const element of root.querySelectorAll(`[${attribute}]`)) if (!found.has(element)) unmark(element);
  for (const element of found) {
    if (element.hasAttribute(attribute)) continue;
    element.setAttribute(attribute, '');
    element.setAttribute('lang', 'en');
  }
  return texts.size;
}

function unmark(element: Element): void {
  element.removeAttribute(attribute);
  element.removeAttribute('lang');
}

import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** `#` among the elements of a message. */
const POUND = 7;

/**
 * A message whose branch `one` says a number in words ("Une tâche", beside "# tâches") with that branch for exactly one: French
 * counts nought as `one` too, and would say one of what there is none of.
 */
export function exactlyOne(elements: Elements): Elements {
  return elements.map((element) => {
    if (!('options' in element)) return element;
    const options = Object.fromEntries(
      Object.entries(element.options).map(([name, branch]) => [
        name,
        { ...branch, value: exactlyOne(branch.value) },
      ]),
    );
    const { one, other } = options;
    const inWords =
      'pluralType' in element &&
      element.pluralType === 'cardinal' &&
      one !== undefined &&
      other !== undefined &&
      !saysNumber(one.value) &&
      saysNumber(other.value);
    if (!inWords || options['=1'] !== undefined) return { ...element, options };
    const { one: _, ...rest } = options;
    return { ...element, options: { '=1': one, ...rest } };
  });
}

function saysNumber(elements: Elements): boolean {
  return elements.some((element) => (element.type as number) === POUND);
}

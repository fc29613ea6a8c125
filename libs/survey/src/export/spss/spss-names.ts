const reserved = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with']);
const longest = 64;

/**
 * Names that SPSS takes for columns, in their order: letters, digits and underscores, a letter first and no underscore
 * last, at most 64, none reserved, and none twice without regard to case.
 */
export function spssNames(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = id.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
    const begun = /^[A-Za-z]/.test(plain) && !reserved.has(plain.toLowerCase()) ? plain : `v_${plain}`;
    let name = cut(begun, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = `_${count}`;
      name = cut(begun, longest - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const cut = (name: string, length: number): string => name.slice(0, length).replace(/_+$/, '');

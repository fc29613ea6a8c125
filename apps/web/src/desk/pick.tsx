import { Icon } from '../marks/icon.tsx';

/** A quiet choice in a bar: which round, run or version the page is about. */
export function Pick<Id extends string>(props: {
  label: string;
  value: Id;
  options: readonly { readonly id: Id; readonly label: string }[];
  choose: (id: Id) => void;
}) {
  const { label, value, options, choose } = props;
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => choose(event.target.value as Id)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

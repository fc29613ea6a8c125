import { useEffect, useId, useRef, useState } from 'react';

const pause = 800;
/** A year that is half typed, as 0201, is a day to the browser. */
const isWhole = (day: string): boolean => day >= '1900' && day <= '9999-12-31';

/** A day that decides what a page shows: it is taken once it is whole and the typing has paused, or is left. */
export function DayField(props: { label: string; value: string; choose: (day: string) => void }) {
  const { label, value, choose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const take = () => {
    if (isWhole(typed) && typed !== value) choose(typed);
  };
  useEffect(() => {
    if (typed === value) return undefined;
    const waiting = setTimeout(take, pause);
    return () => clearTimeout(waiting);
  });
  useEffect(() => {
    // What the page shows must not replace what is being typed.
    if (document.activeElement !== input.current) setTyped(value);
  }, [value]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        className="input"
        type="date"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        onBlur={() => (isWhole(typed) ? take() : setTyped(value))}
      />
    </div>
  );
}

import { useEffect, useState } from 'react';

/** Long enough not to talk into the typing of someone who listens. */
const PAUSE = 1000;

/** A line under a field that follows what is typed; spoken only after a pause in typing. */
export function SpokenLine(props: { id: string; text: string; wrong: boolean; silent: boolean }) {
  const { id, text, wrong, silent } = props;
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(silent ? '' : text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, silent]);
  return (
    <>
      <p id={id} className={wrong ? 'field-error' : 'field-help'}>
        {text}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}

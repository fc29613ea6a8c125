import type { ReactNode } from 'react';
import { LineComments } from '../consultation/line-comments.tsx';
import { WhyButton } from '../why-button.tsx';

/** What a reader may ask of a line. */
export interface Asking {
  readonly chosen: string;
  readonly choose: (line: string) => void;
}

/** One line of the plan under its id, with the question why it is there. */
export function ReadLine(props: {
  id: string;
  /** What the line is called, for those who do not see it. */
  name: string;
  asking: Asking;
  children: ReactNode;
}) {
  const { id, name, asking, children } = props;
  return (
    <div className={asking.chosen === id ? 'read-line chosen' : 'read-line'} id={id}>
      <div>
        {children}
        <LineComments line={id} />
      </div>
      <WhyButton line={id} name={name} {...asking} />
    </div>
  );
}

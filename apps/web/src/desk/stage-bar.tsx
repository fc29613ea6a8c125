import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

/** One page of a stage. */
export interface StageTab {
  readonly to: string;
  readonly label: string;
  /** Stands before the label, e.g. an area's bar. */
  readonly mark?: ReactNode;
}

/** The second bar: the pages of a stage, and at its end the round, run or version that they are about. */
export function StageBar(props: { label: string; tabs: readonly StageTab[]; children?: ReactNode }) {
  const { label, tabs, children } = props;
  return (
    <div className="stage-bar no-print">
      <nav aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.to}>
              <NavLink to={tab.to} end className="bar-link">
                {tab.mark}
                {tab.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children !== undefined && <div className="stage-bar-end">{children}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon } from '../marks/icon.tsx';
import { useNarrow } from './use-narrow.ts';

/** One page of a stage. */
export interface StageTab {
  readonly to: string;
  readonly label: string;
  /** Stands before the label, e.g. an area's bar. */
  readonly mark?: ReactNode;
}

/** So many pages stand in two lines of a phone; more of them fold into one. */
const MOST_ON_PHONE = 4;

/**
 * The second bar: the pages of a stage, and at its end the round, run or version that they are about. `below`: pages of a
 * second kind, in a line of their own.
 */
export function StageBar(props: {
  label: string;
  tabs: readonly StageTab[];
  below?: readonly StageTab[];
  children?: ReactNode;
}) {
  const { label, tabs, below = [], children } = props;
  const { pathname } = useLocation();
  const narrow = useNarrow();
  const all = [...tabs, ...below];
  const end = children !== undefined && <div className="stage-bar-end">{children}</div>;
  if (narrow && all.length > MOST_ON_PHONE) {
    const here = all.find(({ to }) => to.split('?')[0] === pathname);
    return (
      <div className="stage-bar no-print">
        {/* Another page, and it is folded again. */}
        <details key={pathname} className="stage-fold">
          <summary>
            {here?.mark}
            <span>{here?.label ?? label}</span>
            <Icon name="down" />
          </summary>
          <nav aria-label={label}>
            <Tabs tabs={tabs} />
            {below.length > 0 && <Tabs tabs={below} />}
          </nav>
        </details>
        {end}
      </div>
    );
  }
  return (
    <div className="stage-bar no-print">
      <nav aria-label={label}>
        <Tabs tabs={tabs} />
        {below.length > 0 && <Tabs tabs={below} />}
      </nav>
      {end}
    </div>
  );
}

function Tabs({ tabs }: { tabs: readonly StageTab[] }) {
  return (
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
  );
}

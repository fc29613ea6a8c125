import type { ChartColours } from '#charts';

/** Reads the theme at an element; a probe resolves what a custom property only names. */
export function chartColours(place: HTMLElement): ChartColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: read('paper'),
    ink: read('ink'),
    ink2: read('ink-2'),
    line: read('line'),
    edge: read('edge'),
    accent: read('accent'),
    accentWash: read('accent-wash'),
    warning: read('warning'),
    onAccent: read('on-accent'),
    onWarning: read('on-warning'),
  };
  probe.remove();
  return colours;
}

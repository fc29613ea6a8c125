const shapes = {
  back: 'M12 4 6 10l6 6',
  next: 'm8 4 6 6-6 6',
  down: 'm5 7.5 5 5 5-5',
  up: 'm5 12.5 5-5 5 5',
  'arrow-up': 'M10 16V4m-5 5 5-5 5 5',
  'arrow-down': 'M10 4v12m-5-5 5 5 5-5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  cross: 'm5 5 10 10M15 5 5 15',
  tick: 'm4 10.5 4 4 8-9',
  find: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17',
  menu: 'M3 5h14M3 10h14M3 15h14',
  why: 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM7.7 7.8A2.4 2.4 0 1 1 10 11m0 3v.01',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  download: 'M10 3v9m-4-4 4 4 4-4M4 16h12',
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-7 7c.7-3 3.3-4.5 7-4.5s6.3 1.5 7 4.5',
  flag: 'M5 17V3h10l-3 4 3 4H5',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5',
  bold: 'M6.5 4h4.2a3 3 0 0 1 0 6H6.5zm0 6h5a3 3 0 0 1 0 6h-5z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  'bullet-list': 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  'numbered-list': 'M8.5 5H17M8.5 10H17M8.5 15H17M3 4l1-.7V7M3 13h2l-2 3h2',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2L10 5.8m1.5 2.7a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1.5-1.5',
  external: 'M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4',
} as const;

/** Name of a mark that the typeface lacks. */
export type IconName = keyof typeof shapes;

const turning: ReadonlySet<IconName> = new Set(['back', 'next', 'external', 'flag', 'bullet-list']);

/** A 20 px mark in the colour of the text, drawn with a 2 px stroke; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={turning.has(name) ? 'icon icon-turning' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

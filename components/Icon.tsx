import type { JSX } from 'preact';

/** Each a path in a square of 16, drawn with a line of 1.5. */
const PATHS = {
  bookmark: 'M4 2.2h8v11.3l-4-2.9-4 2.9z',
  lens: 'M7 11.4A4.4 4.4 0 1 0 7 2.6a4.4 4.4 0 0 0 0 8.8zm3.4-1 3.4 3.4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  apart: 'M8 14V9.5M8 9.5 3.5 5V2M8 9.5 12.5 5V2M2 3.5 3.5 2 5 3.5M11 3.5 12.5 2 14 3.5',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
  close: 'm4 4 8 8m0-8-8 8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M2.9 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M11.9 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  warning: 'M8 2.2 14.3 13.5H1.7zM8 6.4v3.2M8 11.6v.1',
  file: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M8 11.4V7.2M6 9.2l2-2 2 2',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside or instead of words; what it stands for must be said by the element around it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={size > 24 ? 1 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

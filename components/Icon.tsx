/** The panel's own line drawings, as paths in a 24 × 24 box; none depends on the direction of the text. */
const PATHS = {
  reasons: 'M4 5h16v11H11l-5 4v-4H4z M8 9h8 M8 12.5h5',
  chevron: 'M5.5 9 12 15.5 18.5 9',
  check: 'M5 12.5 10 17.5 19.5 7',
  cross: 'M6.5 6.5l11 11 M17.5 6.5l-11 11',
  condition: 'M4 13.5c2.5-5 5.5-4.5 8-1.5s5.5 3.5 8-1.5',
  warning: 'M12 4 21 19.5H3z M12 10v4.5 M12 17v.2',
  retry: 'M19 12a7 7 0 1 1-2.2-5.1 M19 4v4.5h-4.5',
  download: 'M12 4v11 M7.5 11 12 15.5 16.5 11 M5 20h14',
  copy: 'M9 9h10v11H9z M15 9V4H5v11h4',
  reply: 'M10 6 4 12l6 6 M4 12h9a7 7 0 0 1 7 7',
  image: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4 M15.5 9v.2',
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12 M15 15l5 5',
  boost: 'M5 10V8a2 2 0 0 1 2-2h10 M14 3l3 3-3 3 M19 14v2a2 2 0 0 1-2 2H7 M10 21l-3-3 3-3',
  star: 'M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z',
  lock: 'M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const

/** Which drawing. */
export type IconName = keyof typeof PATHS

interface IconProps {
  name: IconName
}

/** A drawing beside words that say the same; silent for screen readers. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}

const STROKES = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.4 15.4 20.5 20.5',
  people: 'M8.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 19.5c0-3.4 2.6-5.5 6-5.5s6 2.1 6 5.5M16 5.6a2.7 2.7 0 0 1 0 5.2M17.5 14.3c2.4.6 4 2.5 4 5.2',
  calendar: 'M4 6.5h16v13.5H4zM4 10.5h16M8 3.5v5M16 3.5v5',
  bookmark: 'M6.5 3.5h11v17L12 16.3 6.5 20.5z',
  phone: 'M6.2 3.5h3l1.6 4.3-2.2 1.7a12.5 12.5 0 0 0 5.9 5.9l1.7-2.2 4.3 1.6v3c0 1.5-1.2 2.7-2.7 2.7A15.1 15.1 0 0 1 3.5 6.2c0-1.5 1.2-2.7 2.7-2.7Z',
  fax: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  pin: 'M12 21s-7-6.3-7-11.5a7 7 0 0 1 14 0C19 14.7 12 21 12 21ZM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  locate: 'M12 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4',
  map: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  list: 'M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.01M4 12h.01M4 18h.01',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3.2 2',
  check: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM8 12.3l2.8 2.7L16 9.5',
  question: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.6 9.8a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.8h.01',
  alert: 'M12 4 21 19.5H3zM12 10v4.5M12 17h.01',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.8h.01',
  share: 'M12 14.5V3.5M8 7l4-3.5L16 7M6.5 11H5v9.5h14V11h-1.5',
  print: 'M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z',
  route: 'M6 16.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM18 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM16 5.5h-5.5a3.3 3.3 0 0 0 0 6.6h3a3.2 3.2 0 0 1 0 6.4H8',
  forward: 'M9 5.5 15.5 12 9 18.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  offline: 'M3.5 3.5l17 17M5 12.6a10 10 0 0 1 4.2-2.5M8.3 16a5.3 5.3 0 0 1 5.7-1.1M19 12.6a9.9 9.9 0 0 0-5.6-2.9M2 9a14.5 14.5 0 0 1 4-2.5M22 9a14.5 14.5 0 0 0-10.6-3.9M12 19.5h.01',
  heart: 'M12 20S3.5 15 3.5 9.2A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.4C20.5 15 12 20 12 20Z',
  chat: 'M4 5h16v11.5h-8.5L7 20.5v-4H4zM8 9h8M8 12.5h5',
  video: 'M3.5 7h11.5v10H3.5zM15 11l5.5-3v8L15 13',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  house: 'M4 11 12 4.5 20 11v9H4zM10 20v-5.5h4V20',
} as const

export type IconName = keyof typeof STROKES

/** Always beside words, so it says nothing by itself to a screen reader. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
      stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false" {...(name === 'forward' ? { 'data-turns': true } : {})}
    >
      <path d={STROKES[name]} />
    </svg>
  )
}

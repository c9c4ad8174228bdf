const PATHS = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM7.2 4.4h1.6v4.8H7.2V4.4Zm0 6h1.6V12H7.2v-1.6Z",
  warning: "M8 1.6 15.2 14H.8L8 1.6Zm-.8 4.6v4h1.6v-4H7.2Zm0 4.9v1.5h1.6v-1.5H7.2Z",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM7.2 4h1.6v1.6H7.2V4Zm0 2.8h1.6V12H7.2V6.8Z",
  done: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-1.1 9.6L4 8.2l1.1-1.1 1.8 1.8 4-4L12 6l-5.1 5.1Z",
  chevron: "m5.5 3.5 1-1L12 8l-5.5 5.5-1-1L10 8 5.5 3.5Z",
  arrow: "M9.5 3.5 8.4 4.6l2.7 2.7H2v1.5h9.1l-2.7 2.7 1.1 1.1L14 8 9.5 3.5Z",
  refresh: "M13.5 2.5v4h-4l1.5-1.5A4.2 4.2 0 1 0 12.2 8h1.6A5.8 5.8 0 1 1 12.1 3.9l1.4-1.4Z",
  cross: "m3.6 4.7 1.1-1.1L8 6.9l3.3-3.3 1.1 1.1L9.1 8l3.3 3.3-1.1 1.1L8 9.1l-3.3 3.3-1.1-1.1L6.9 8 3.6 4.7Z",
  dash: "M3 7.2h10v1.6H3V7.2Z",
  menu: "M2 3.5h12V5H2V3.5Zm0 3.75h12v1.5H2v-1.5ZM2 11h12v1.5H2V11Z",
  table:
    "M2 2.5h12v11H2v-11Zm1 1V6h10V3.5H3ZM3 7v2.2h3.6V7H3Zm4.6 0v2.2H13V7H7.6ZM3 10.2v2.3h3.6v-2.3H3Zm4.6 0v2.3H13v-2.3H7.6Z",
} as const;

/** A small picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

import type { JSX } from "preact";

function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

export const UndoIcon = (): JSX.Element => <Icon path="M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8" />;
export const DownloadIcon = (): JSX.Element => <Icon path="M10 3v9m-4-4 4 4 4-4M4 16h12" />;
export const CloseIcon = (): JSX.Element => <Icon path="m5 5 10 10M15 5 5 15" />;
export const ChevronIcon = (): JSX.Element => <Icon path="m6 8 4 4 4-4" />;
export const FilterIcon = (): JSX.Element => <Icon path="M4 6h12M7 10h6M9 14h2" />;
export const SomeIcon = (): JSX.Element => <Icon path="M4 5h12l-4.5 5.5V16l-3-1.5v-4z" />;
export const LockIcon = (): JSX.Element => <Icon path="M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3" />;

/** Two linked rings: a dyad. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" fill="none" stroke-width="3.4">
      <circle cx="12" cy="16" r="7.5" stroke="#1f3b57" />
      <circle cx="20" cy="16" r="7.5" stroke="#c4622d" />
    </svg>
  );
}

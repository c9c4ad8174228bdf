interface BarProps {
  readonly label: string;
  /** The figures in words: the bar itself is hidden from screen readers. */
  readonly figures: string;
  /** More words below. */
  readonly more?: string;
  /** Length of the whole bar and of what is filled, as shares of the largest, 0 to 1. */
  readonly whole: number;
  readonly filled: number;
}

const percent = (share: number): string => `${String(100 * Math.min(1, Math.max(0, share)))}%`;

/** A figure out of another, drawn as a bar under its words. */
export function Bar({ label, figures, more = "", whole, filled }: BarProps) {
  return (
    <div class="bar-line">
      <div class="bar-words">
        <span>{label}</span>
        <span class="bar-figures">{figures}</span>
      </div>
      <div class="bar-track" style={{ width: percent(whole) }} aria-hidden="true">
        <div class="bar-filled" style={{ width: percent(whole > 0 ? filled / whole : 0) }} />
      </div>
      {more !== "" && <div class="quiet">{more}</div>}
    </div>
  );
}

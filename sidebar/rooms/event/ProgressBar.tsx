/** How far a computation is, as a share from 0 to 1. */
export function ProgressBar({ label, fraction }: { readonly label: string; readonly fraction: number }) {
  return (
    <>
      <p class="quiet" role="status">
        {label}
      </p>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * fraction)}
      >
        <div class="progress-done" style={{ width: `${String(100 * fraction)}%` }} />
      </div>
    </>
  );
}

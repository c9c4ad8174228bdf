interface KeepAgainProps {
  /** What is not kept with the workbook, and what that means. */
  readonly text: string;
  readonly action: string;
  readonly onKeep: () => void;
}

/** That a change goes on here alone, and the click that tries again to keep it. */
export function KeepAgain({ text, action, onKeep }: KeepAgainProps) {
  return (
    <p class="note">
      <span>
        {text}{" "}
        <button type="button" class="link" onClick={onKeep}>
          {action}
        </button>
      </span>
    </p>
  );
}

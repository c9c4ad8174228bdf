interface ButtonProps {
  readonly children: string;
  readonly onClick: () => void;
  /** The one blue button of a screen. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
}

export function Button({ children, onClick, primary = false, disabled = false, describedBy }: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? "button primary" : "button"}
      disabled={disabled}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

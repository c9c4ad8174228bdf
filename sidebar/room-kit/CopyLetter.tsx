import { usePanel } from "../views/panel.ts";

interface CopyLetterProps {
  readonly letter: { readonly subject: string; readonly body: string };
  readonly label: string;
  /** For whom it is, for a screen reader. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onCopied: () => void;
  /** Hears that the browser copies nothing: not every browser lets a panel inside a sheet write to the clipboard. */
  readonly onRefused: () => void;
}

/** Copies a message, its subject first. */
export function CopyLetter({ letter, label, name, disabled, onCopied, onRefused }: CopyLetterProps) {
  const { page } = usePanel();
  const copy = (): void => {
    const copied = Promise.resolve().then(() => page.copy(`${letter.subject}\n\n${letter.body}`));
    copied.then(onCopied, onRefused);
  };
  return (
    <button type="button" class="button small" aria-label={name} disabled={disabled} onClick={copy}>
      {label}
    </button>
  );
}

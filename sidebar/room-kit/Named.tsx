import { Icon } from "../views/Icon.tsx";

interface NamedProps {
  readonly text: string;
  /** What the cross does, in words; null where it cannot be taken away. */
  readonly action: string | null;
  readonly onDrop: () => void;
}

/** A question that is named, with a cross to take it away. */
export function Named({ text, action, onDrop }: NamedProps) {
  return (
    <div class="named">
      <span>{text}</span>
      {action !== null && (
        <button type="button" class="icon-button" aria-label={action} title={action} onClick={onDrop}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}

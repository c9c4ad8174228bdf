interface MenuItemProps {
  readonly name: string;
  /** What it is for. */
  readonly what: string;
  readonly onEnter: () => void;
}

/** The way to a screen: its name, and what it is for. */
export function MenuItem({ name, what, onEnter }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" onClick={onEnter}>
      <span class="menu-name">{name}</span>
      <span class="quiet">{what}</span>
    </button>
  );
}

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { MenuView } from "../../model/view.ts";
import { moveAmongItems, usePopup } from "../popup.ts";

interface Props {
  readonly menus: readonly MenuView[];
  readonly words: PreviewWords;
  readonly choose: (functionName: string) => void;
}

/** The menus that the add-on made: its own under Extensions, others in the bar. */
export function Menus({ menus, words, choose }: Props): JSX.Element {
  const bars = menus.filter(({ addOn }) => !addOn);
  return (
    <nav class="menus" aria-label={words.menuBar}>
      <DropMenu caption={words.extensions} groups={menus.filter(({ addOn }) => addOn)} choose={choose} />
      {bars.map((menu) => (
        <DropMenu
          key={menu.caption}
          caption={menu.caption}
          groups={[{ ...menu, caption: "" }]}
          choose={choose}
        />
      ))}
    </nav>
  );
}

interface DropProps {
  readonly caption: string;
  readonly groups: readonly MenuView[];
  readonly choose: (functionName: string) => void;
}

function DropMenu({ caption, groups, choose }: DropProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const box = usePopup(open, () => {
    setOpen(false);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && open) {
      setOpen(false);
      box.current?.querySelector("button")?.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") setOpen(true);
    moveAmongItems(box.current, event);
  };
  return (
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {caption}
      </button>
      {open ? (
        <div class="menu-list" role="menu" aria-label={caption}>
          {groups.map((group) => (
            <div key={group.caption} role="group" aria-label={group.caption === "" ? caption : group.caption}>
              {group.caption === "" ? null : <div class="menu-group">{group.caption}</div>}
              {group.items.map(({ caption: text, functionName }) => (
                <button
                  type="button"
                  role="menuitem"
                  key={functionName}
                  onClick={() => {
                    setOpen(false);
                    choose(functionName);
                  }}
                >
                  {text}
                </button>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

import type { Link } from "../../src/core/links/link.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { usePanel } from "../views/panel.ts";
import { Icon } from "../views/Icon.tsx";
import { LEVEL_ICONS } from "./level-icons.ts";
import { deskWords } from "./words.ts";

interface LinkListProps {
  readonly links: readonly Link[];
  readonly refused?: boolean;
}

/** Links and history of a pair, each with its level in words and the chain that proves it. */
export function LinkList({ links, refused = false }: LinkListProps) {
  const { language } = usePanel();
  const words = dyadWords(language);
  if (links.length === 0 && !refused) return null;
  return (
    <ul class="list link-list">
      {refused && (
        <li class="issue">
          <Icon name="info" />
          <div>{deskWords(language).desk.selected.refusedBefore}</div>
        </li>
      )}
      {links.map((link, index) => (
        <li key={index} class="issue">
          <Icon name={LEVEL_ICONS[link.level]} />
          <div>{words.marked(link.level, words.link(link))}</div>
        </li>
      ))}
    </ul>
  );
}

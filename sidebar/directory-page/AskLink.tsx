import type { Ask } from "./asking.ts";
import { usePage } from "./page.ts";

interface AskLinkProps {
  readonly ask: Ask;
  readonly label: string;
  /** Whom or what it is about, for those who hear the page. */
  readonly about?: string;
  readonly primary?: boolean;
}

/** A link that leaves the page: to the coordinator's form, or to a ready e-mail. */
export function AskLink({ ask, label, about, primary = false }: AskLinkProps) {
  const { words } = usePage();
  const fullLabel = about === undefined ? label : words.of(label, about);
  return (
    <a
      class={primary ? "button primary" : "button"}
      href={ask.address}
      aria-label={ask.beside ? `${fullLabel} ${words.newWindow}` : fullLabel}
      {...(ask.beside ? { target: "_blank", rel: "noopener noreferrer" } : {})}
    >
      {label}
    </a>
  );
}

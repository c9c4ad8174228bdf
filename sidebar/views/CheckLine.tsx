import type { InstallationCheckWords } from "../../src/core/messages/fr/installation-check.ts";
import type { SidebarWords } from "../../src/core/messages/fr/sidebar.ts";
import type { CheckResult } from "../installation-check.ts";
import { Icon } from "./Icon.tsx";
import { troubleMessage } from "./TroubleNote.tsx";
import { usePanel } from "./panel.ts";

interface CheckLineProps {
  readonly result: CheckResult;
  readonly words: InstallationCheckWords;
}

const ICONS = { pass: "done", fail: "cross", skipped: "dash" } as const;

/** One thing that was tried: whether it works, by a sign and a word, and what to do where it does not. */
export function CheckLine({ result: { name, sign, trouble }, words: { signs, checks } }: CheckLineProps) {
  const { words } = usePanel();
  const { name: sentence, remedy } = checks[name];
  return (
    <li class="said">
      <Icon name={ICONS[sign]} />
      <div>
        <span class={sign === "fail" ? "strong" : "unseen"}>{signs[sign]}. </span>
        <span class={sign === "skipped" ? "quiet" : ""}>{sentence}</span>
        {sign === "fail" && adviceOn(trouble, remedy, words).map((text) => <p key={text}>{text}</p>)}
      </div>
    </li>
  );
}

/** What the panel knows of a failure says it better than what usually helps; of a fault of the program it knows little. */
function adviceOn(trouble: CheckResult["trouble"], remedy: string, words: SidebarWords): string[] {
  if (trouble === undefined) return [remedy];
  switch (trouble.kind) {
    case "unanswered":
      return [remedy];
    case "fault":
      return trouble.message === null ? [remedy] : [trouble.message, remedy];
    default:
      return [troubleMessage(trouble, words)];
  }
}

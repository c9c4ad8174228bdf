import type { InstallationCheckWords } from "../../src/core/messages/fr/installation-check.ts";
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
  // What the panel knows of a failure says it better than what usually helps
  const message = trouble === undefined || isUnexplained(trouble) ? null : troubleMessage(trouble, words);
  return (
    <li class="said">
      <Icon name={ICONS[sign]} />
      <div>
        <span class={sign === "fail" ? "strong" : "unseen"}>{signs[sign]}. </span>
        <span class={sign === "skipped" ? "quiet" : ""}>{sentence}</span>
        {sign === "fail" && message !== null && <p>{message}</p>}
        {sign === "fail" && <p>{remedy}</p>}
      </div>
    </li>
  );
}

/** Whether the remedy says all there is to say: the program, several accounts, or a trial without an answer. */
function isUnexplained(trouble: NonNullable<CheckResult["trouble"]>): boolean {
  const { kind } = trouble;
  return kind === "out-of-reach" || kind === "unanswered" || (kind === "fault" && trouble.message === null);
}

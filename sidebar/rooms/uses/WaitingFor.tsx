import { isSaid } from "../../../src/core/tabs/table.ts";
import { countWaiting } from "../../../src/core/uses/waiting-questions.ts";
import { usesWords } from "../../room-kit/words.ts";
import { type Workbook, waitingIn } from "../../room-kit/workbook.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";

/** What a person should look at before dyads are proposed; nothing where all is clear. */
export function WaitingFor({ workbook }: { readonly workbook: Workbook }) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const waiting = waitingIn(workbook);
  const count = countWaiting(waiting);
  if (count === 0) return null;
  const { noNeeds, poorNeeds } = waiting;
  const sentences = [
    roomWords.wait(count),
    noNeeds ? roomWords.noNeeds : "",
    poorNeeds.length > 0 ? roomWords.poorNeeds : "",
  ];
  return (
    <p class="note">
      <Icon name="warning" />
      <span>{sentences.filter(isSaid).join(" ")}</span>
    </p>
  );
}

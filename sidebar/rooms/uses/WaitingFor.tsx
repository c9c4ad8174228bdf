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
  if (countWaiting(waiting) === 0) return null;
  const { noNeeds, poorNeeds, questions } = waiting;
  const sentences = [
    noNeeds ? roomWords.noNeeds : "",
    poorNeeds.length > 0 ? roomWords.poorNeeds : "",
    questions.length > 0 ? roomWords.wait(questions.length) : "",
  ];
  return (
    <p class="note">
      <Icon name="warning" />
      <span>{sentences.filter((sentence) => sentence !== "").join(" ")}</span>
    </p>
  );
}

import type { UnusedQuestion } from "../../../src/core/uses/unused-questions.ts";
import { usesWords } from "../../room-kit/words.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";

interface WaitingForProps {
  readonly workbook: Workbook;
  readonly unused: readonly UnusedQuestion[];
}

/** What a person should look at before dyads are proposed; nothing where all is clear. */
export function WaitingFor({ workbook, unused }: WaitingForProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const toLookAt = unused.filter(({ look }) => look === "people" || look === "need").length;
  const noNeeds = workbook.issues.some(({ code }) => code === "no-needs-criterion");
  if (toLookAt === 0 && !noNeeds) return null;
  return (
    <p class="note">
      <Icon name="warning" />
      <span>
        {[noNeeds ? roomWords.noNeeds : "", toLookAt > 0 ? roomWords.wait(toLookAt) : ""].join(" ").trim()}
      </span>
    </p>
  );
}

import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { LabelledPeople } from "../../../src/core/cohort/cohort.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { AskedSides } from "../../room-kit/AskedSides.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface TheirAnswersProps {
  readonly entry: AskedDyad;
  readonly cohort: LabelledPeople;
  /** As it was decided here. */
  readonly status: Status | null;
}

/** What the two of a dyad were asked and answered, and where to go on from there. */
export function TheirAnswers({ entry, cohort, status }: TheirAnswersProps) {
  const { language } = usePanel();
  const { decide } = deskWords(language);
  const { outcome } = entry.state;
  const isDone = status === "refused" || (status === "confirmed" && outcome === "accepted");
  const hint = isDone ? "" : decide.afterAnswers[outcome];
  return (
    <section>
      <h2>{decide.answers}</h2>
      <AskedSides entry={entry} cohort={cohort} />
      {hint !== "" && (
        <p class="quiet">
          {hint} <RoomLink room="asking" />
        </p>
      )}
    </section>
  );
}

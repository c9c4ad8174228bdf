import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import { opinionEdit } from "../../../src/core/desk/opinion-edit.ts";
import { OPINIONS, type ReviewColumn } from "../../../src/core/dyads/reviews.ts";
import { runWords } from "../../../src/core/messages/index.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { writeThenRead } from "../../room-kit/write-then-read.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface MyOpinionProps extends DeskProps {
  readonly dyad: QueuedDyad;
  /** The column of the person at the keyboard. */
  readonly mine: ReviewColumn;
}

/** What the person at the keyboard thinks of a dyad, written in their column of the tab. */
export function MyOpinion({ dyad, mine, reading, task, refresh }: MyOpinionProps) {
  const { language, call } = usePanel();
  const { committee } = deskWords(language);
  const id = useId();
  const { dyads } = reading;
  const review = dyad.reviews.find(({ reviewer }) => reviewer === mine.reviewer);
  if (dyads === null || review === undefined) return null;
  const row = dyads.current.rows.indexOf(dyad.row);
  const written = runWords(dyads.tab.settings.language).opinions;
  const write = (text: string): Promise<boolean> =>
    task.run(async () => {
      await writeThenRead(
        () => call("editTab", opinionEdit(dyads, row, mine.column, { was: review.text, text })),
        () => refresh(dyads.sheetId),
      );
    });
  return (
    <div class="field">
      <label for={id}>{committee.mine(mine.reviewer)}</label>
      <select
        id={id}
        disabled={task.busy}
        value={review.opinion ?? ""}
        onChange={({ currentTarget }) => {
          const chosen = OPINIONS.find((opinion) => opinion === currentTarget.value);
          void write(chosen === undefined ? "" : written[chosen]);
        }}
      >
        <option value="">{committee.noOpinion}</option>
        {OPINIONS.map((opinion) => (
          <option key={opinion} value={opinion}>
            {runWords(language).opinions[opinion]}
          </option>
        ))}
      </select>
    </div>
  );
}

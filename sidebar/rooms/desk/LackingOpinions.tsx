import { lackingColumns } from "../../../src/core/desk/members.ts";
import { runWords } from "../../../src/core/messages/index.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { deskWords } from "../../room-kit/words.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { usePanel } from "../../views/panel.ts";

/** The members of the committee of whom the tab has no column of opinions; see {@link lackingColumns}. */
function lackingIn({ dyads, workbook }: DeskReading): ReturnType<typeof lackingColumns> {
  if (dyads === null) return { gone: [], never: [] };
  const { reviews, tab } = dyads;
  return lackingColumns(reviews.columns, workbook.settings?.committee, tab.settings.committee);
}

/** Whether opinions were written that do not count: one of them may be against a dyad. */
export function losesOpinions(reading: DeskReading): boolean {
  return lackingIn(reading).gone.length > 0 || (reading.dyads?.reviews.doubled ?? []).length > 0;
}

/** Whose opinions do not count, for want of a column or because there are two, and what to do; nothing where all count. */
export function LackingOpinions({ reading }: { readonly reading: DeskReading }) {
  const { language } = usePanel();
  const { committee } = deskWords(language);
  const { gone, never } = lackingIn(reading);
  // In the language of the tab, whatever that of the panel is.
  const titleOf = runWords(reading.dyads?.tab.settings.language ?? language).reviewTitle;
  const doubled = reading.dyads?.reviews.doubled ?? [];
  return (
    <>
      {gone.length > 0 && (
        <p class="note" role="status">
          <span>
            {committee.gone(gone, gone.map(titleOf))} <RoomLink room="rules" />. {committee.goneClear}
          </span>
        </p>
      )}
      {never.length > 0 && <p class="note">{committee.never(never, never.map(titleOf))}</p>}
      {doubled.length > 0 && (
        <p class="note" role="status">
          {committee.doubled(doubled.map(({ reviewer }) => titleOf(reviewer)))} {committee.goneClear}
        </p>
      )}
    </>
  );
}

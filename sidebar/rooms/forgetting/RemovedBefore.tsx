import { removalsIn } from "../../../src/core/forgetting/receipt.ts";
import { LANGUAGES } from "../../../src/core/programme/languages.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import type { ForgettingReading } from "./reading.ts";

/** How many people were forgotten before, as the registers say; nothing where none was. */
export function RemovedBefore({ reading }: { readonly reading: ForgettingReading }) {
  const { language } = usePanel();
  const titles = LANGUAGES.map((each) => forgettingWords(each).register.title);
  const { count, tab } = removalsIn(reading.everything.tables, titles);
  if (tab === null) return null;
  return (
    <p class="quiet">
      {forgettingWords(language).removedBefore(count)} <ShowCell where={{ tab }} />
    </p>
  );
}

import { useRef, useState } from "preact/hooks";
import { changeRow } from "../../../src/core/desk/decisions.ts";
import type { RequestedPair } from "../../../src/core/desk/requested-pair.ts";
import { decidedBy } from "../../room-kit/initials.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { deskWords } from "../../room-kit/words.ts";
import { writeThenRead } from "../../room-kit/write-then-read.ts";
import { usePanel } from "../../views/panel.ts";
import type { RequestsReading } from "./requests-reading.ts";

/** Makes a dyad of a request: locked in the dyads tab, as a decision that holds; then all is read again. */
export function useMakeDyad({ reading, task, refresh }: ReadingProps<RequestsReading>) {
  const { language, call } = usePanel();
  const [notice, setNotice] = useState("");
  const news = useRef<HTMLDivElement>(null);
  const make = async ({ mentee, mentor }: RequestedPair): Promise<void> => {
    const { dyads, desk } = reading.at;
    if (dyads === null) return;
    const { menteeLabels, mentorLabels } = desk.cohort;
    setNotice("");
    const done = await task.run(async () => {
      const decisions = [changeRow(dyads.current, mentee, "locked", mentor)];
      await writeThenRead(
        () => call("decide", { sheetId: dyads.sheetId, decisions, ...decidedBy() }),
        () => refresh(dyads.sheetId),
      );
    });
    if (!done) return;
    setNotice(deskWords(language).desk.bank.made(menteeLabels[mentee] ?? "", mentorLabels[mentor] ?? ""));
    // The button that had the focus is gone.
    news.current?.focus();
  };
  return { notice, news, make };
}

import { useState } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { useDecisions } from "../../room-kit/use-decisions.ts";
import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { NotingProps } from "./SideAnswerNotes.tsx";
import type { Asking } from "./use-asking.ts";

/** Writes what was asked, answered and decided; says that it is done once it is. */
export function useNoting(at: DeskProps, asking: Asking) {
  const { language } = usePanel();
  const decide = useDecisions(at);
  const [notice, setNotice] = useState("");
  const [isNoting, setNoting] = useState(false);
  const { noting } = askingWords(language);
  const settle = async (those: readonly AskedDyad[], status: Status, said: string): Promise<void> => {
    setNotice("");
    if (await decide(those.map(({ dyad }) => ({ ...dyad.row, status })))) setNotice(said);
  };
  /** Notes something, then locks dyads: whoever was asked stays with the same person in the next run. */
  const noteAndLock = async (
    those: readonly AskedDyad[],
    note: () => Promise<boolean>,
    said: string,
  ): Promise<boolean> => {
    setNotice("");
    setNoting(true);
    const isNoted = await note();
    const open = those.filter(({ dyad }) => dyad.status === "proposed");
    if (isNoted && open.length > 0) await settle(open, "locked", said);
    else if (isNoted) setNotice(said);
    setNoting(false);
    return isNoted;
  };
  const busy = at.task.busy || isNoting;
  const notingOf = (dyad: AskedDyad): NotingProps => ({
    disabled: busy,
    onNote: (side, answer) =>
      noteAndLock(answer.accepts ? [dyad] : [], () => asking.noteAnswer(dyad, side, answer), noting.done),
    onUnnote: (side) => {
      void noteAndLock([], () => asking.noteAnswer(dyad, side, null), noting.undone);
    },
    onPrefer: (side) => {
      void noteAndLock([], () => asking.preferNoted(dyad, side), noting.preferred);
    },
  });
  return { notice, setNotice, busy, settle, noteAndLock, notingOf };
}

import { useState } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { askingIn } from "../../room-kit/asking-in.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { useDecisions } from "../../room-kit/use-decisions.ts";
import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { AnswerDraft } from "./NoteAnswer.tsx";
import type { NotingProps } from "./SideAnswerNotes.tsx";
import type { Asking, Noting } from "./use-asking.ts";

/** What is said of the last thing done. */
interface Said {
  readonly text: string;
  /** Whether it is done. */
  readonly done: boolean;
  /** Tries once more what could not be noted; null where there is nothing to try. */
  readonly again: (() => void) | null;
}

/** Something to note, and what is said once it is. */
interface ToNote {
  readonly dyads: readonly AskedDyad[];
  readonly note: () => Promise<Noting>;
  readonly said: string;
  /** Said where another panel noted otherwise meanwhile. */
  readonly overtaken: string;
  /** Said beside the trouble where it could not be kept; `""` for nothing more. */
  readonly failed?: string;
}

const NOTHING: Said = { text: "", done: true, again: null };

/** Writes what was asked, answered and decided; says that it is done once it is. */
export function useNoting(at: DeskProps, asking: Asking) {
  const { language } = usePanel();
  const decide = useDecisions(at);
  const [said, setSaid] = useState(NOTHING);
  const [isNoting, setNoting] = useState(false);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, AnswerDraft>>(new Map());
  const { noting } = askingWords(language);
  const say = (text: string, done = true): void => {
    setSaid({ ...NOTHING, text, done });
  };
  const settle = async (those: readonly AskedDyad[], status: Status, text: string): Promise<void> => {
    say("");
    // Somebody may have answered otherwise since the room was read.
    const whyNot = (now: DeskReading): string => {
      const accepted = new Set(
        askingIn(now)?.dyads.flatMap(({ mark, state }) => (state.outcome === "accepted" ? [mark] : [])),
      );
      const changed = those.filter(({ mark, state }) => state.outcome === "accepted" && !accepted.has(mark));
      return changed.length === 0 ? "" : noting.changed(changed.map(({ dyad }) => dyad.row.mentee));
    };
    const decisions = those.map(({ dyad }) => ({ ...dyad.row, status }));
    if (await decide(decisions, status === "confirmed" ? whyNot : undefined)) say(text);
  };
  /** Notes something, then locks dyads: whoever was asked stays with the same person in the next run. */
  const noteAndLock = async (job: ToNote): Promise<boolean> => {
    say("");
    setNoting(true);
    const noting = await job.note();
    const open = job.dyads.filter(({ dyad }) => dyad.status === "proposed");
    if (noting === "overtaken") say(job.overtaken, false);
    else if (noting === "failed" && job.failed !== undefined)
      setSaid({ text: job.failed, done: false, again: () => void noteAndLock(job) });
    else if (noting === "kept" && open.length > 0) await settle(open, "locked", job.said);
    else if (noting === "kept") say(job.said);
    setNoting(false);
    return noting === "kept";
  };
  const busy = at.task.busy || isNoting;
  const notingOf = (dyad: AskedDyad): NotingProps => {
    const keyOf = (side: Side): string => `${dyad.mark} ${side}`;
    const overtaken = noting.overtaken;
    return {
      disabled: busy,
      draftOf: (side) => drafts.get(keyOf(side)) ?? null,
      onDraft: (side, draft) => {
        setDrafts((now) => {
          const others = [...now].filter(([key]) => key !== keyOf(side));
          return new Map(draft === null ? others : [...others, [keyOf(side), draft]]);
        });
      },
      onNote: (side, answer) =>
        noteAndLock({
          ...{ dyads: answer.accepts ? [dyad] : [], said: noting.done, overtaken },
          note: () => asking.noteAnswer(dyad, side, answer),
        }),
      onUnnote: (side) => {
        void noteAndLock({
          ...{ dyads: [], said: noting.undone, overtaken },
          note: () => asking.noteAnswer(dyad, side, null),
        });
      },
      onPrefer: (side) => {
        void noteAndLock({
          ...{ dyads: [], said: noting.preferred, overtaken },
          note: () => asking.preferNoted(dyad, side),
        });
      },
    };
  };
  return { said, say, busy, settle, noteAndLock, notingOf };
}

import { useState } from "preact/hooks";
import { KEPT_REMOVALS, withBegun, withoutBegun } from "../../../src/core/forgetting/begun.ts";
import { groupPlaces } from "../../../src/core/forgetting/group-places.ts";
import { type Place, type Verdict, isByHand } from "../../../src/core/forgetting/place.ts";
import { type Receipt, registerEdit } from "../../../src/core/forgetting/receipt.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { keepChange } from "../../room-kit/keep-change.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { erase } from "./erase.ts";
import { type Chosen, type ForgettingReading, forgetIn, forgottenIn, receiptPlaces } from "./reading.ts";

/** How far a removal is, in writings. */
export interface Written {
  readonly count: number;
  readonly all: number;
}

/** What came of a removal. */
export interface Removed {
  readonly receipt: Receipt;
  /** Whether the receipt stands in the register. */
  readonly isRegistered: boolean;
  /** What it took out, with what was taken out before it was gone on with. */
  readonly gone: readonly Place[];
  /** What a new reading still finds. */
  readonly left: readonly Place[];
  /** How many texts may still mean them, of which nobody was asked yet. */
  readonly questions: number;
  /** The tabs of forms that held answers of theirs. */
  readonly forms: readonly string[];
  /** The workbook without them, for the whole panel. */
  readonly workbook: ForgettingReading["workbook"];
}

export interface Removal {
  /** Null while nothing is written. */
  readonly progress: Written | null;
  /** Where a removal stopped before its end; null where none did. */
  readonly stopped: Written | null;
  /** Whether something was written already: from then on there is a receipt to write. */
  readonly isBegun: boolean;
  /** @param by the initials for the register. */
  run(by: string): Promise<Removed | null>;
}

/**
 * Takes somebody out of the workbook, reads it all again, and writes the receipt.
 *
 * @param chosen with all names and addresses that are known before: a new reading looks for them all.
 * @param earlier what was taken out before this goes on with it; null where it begins.
 */
export function useRemoval(
  { reading, task, refresh }: ReadingProps<ForgettingReading>,
  chosen: Chosen,
  verdicts: ReadonlyMap<string, Verdict>,
  earlier: readonly Place[] | null,
): Removal {
  const { call, kept, dispatch } = usePanel();
  const [progress, setProgress] = useState<Written | null>(null);
  const [stopped, setStopped] = useState<Written | null>(null);
  /** All that was there to take out, in this try and in earlier ones: the receipt is of all of it. */
  const [listed, setListed] = useState(earlier ?? []);
  const run = async (by: string): Promise<Removed | null> => {
    let removed: Removed | null = null;
    await task.run(async () => {
      const forgetting = forgetIn(reading, chosen, verdicts);
      const all = forgetting.erasures.length;
      const nameless = receiptPlaces(reading, chosen, verdicts, forgetting.places);
      const toGo = [...gone(listed, nameless), ...nameless];
      let count = 0;
      setListed(toGo);
      setStopped(null);
      setProgress({ count, all });
      const interrupt = (): void => {
        setStopped({ count, all });
      };
      // Whoever closes the panel midway goes on with the same number, and its receipt is of all of it
      await mark((text) =>
        withBegun(text, { standIn: chosen.standIn, on: isoDay(new Date()), places: toGo }),
      );
      try {
        await erase(forgetting, call, (written) => {
          count = written;
          setProgress({ count, all });
        });
      } catch (error) {
        await refresh().catch(() => null);
        interrupt();
        throw error;
      } finally {
        setProgress(null);
      }
      for (const erasure of forgetting.erasures)
        if (erasure.kind === "kept" && erasure.name in kept)
          dispatch({ type: "kept", name: erasure.name, text: erasure.value });
      const now = await checked().catch((error: unknown) => {
        interrupt();
        throw error;
      });
      const { places: left, questions } = forgetIn(now, chosen, verdicts);
      const places = gone(toGo, receiptPlaces(now, chosen, verdicts, left));
      const words = forgettingWords(now.written).register;
      const receipt: Receipt = {
        on: isoDay(new Date()),
        label: chosen.standIn.label,
        what: words.what(groupPlaces(places)),
        by,
        verified: words.verified(left.length, questions.length),
      };
      const isRegistered = await call("editTab", registerEdit(now.everything.tables, receipt, words)).then(
        () => true,
        () => false,
      );
      // Without a receipt it stays begun: it can be written yet
      if (isRegistered) await mark((text) => withoutBegun(text, chosen.standIn)).catch(() => undefined);
      const answered = places.filter(({ kind }) => kind === "answer").map(({ tab }) => tab);
      removed = {
        receipt,
        isRegistered,
        gone: places,
        left,
        questions: questions.length,
        forms: [...new Set(answered)],
        workbook: forgottenIn(now, chosen, verdicts),
      };
    });
    return removed;
  };

  /** Keeps what is known of removals under way. */
  const mark = async (change: (text: string) => string): Promise<void> => {
    await keepChange(call, KEPT_REMOVALS, reading.everything.kept[KEPT_REMOVALS] ?? "", change);
  };

  /** The workbook as it is now, the newest dyads tab checked again without the person. */
  const checked = async (): Promise<ForgettingReading> => {
    const { previous } = reading.workbook.snapshot;
    // What a check works out anew names nobody: where it cannot be made, nothing is lost
    if (previous !== undefined) await call("verifyTab", { sheetId: previous.id }).catch(() => undefined);
    const now = await refresh();
    if (now === null) throw new Error("The workbook could not be read again.");
    return now;
  };
  return { progress, stopped, isBegun: earlier !== null || stopped !== null, run };
}

/** The places of a list that another list has no more; what only a person can change was not taken out. */
function gone(places: readonly Place[], left: readonly Place[]): Place[] {
  const still = new Map<string, number>();
  const keyOf = ({ kind, tab }: Place): string => JSON.stringify([kind, tab]);
  for (const place of left) still.set(keyOf(place), (still.get(keyOf(place)) ?? 0) + 1);
  return places.filter((place) => {
    const count = still.get(keyOf(place)) ?? 0;
    if (count > 0) still.set(keyOf(place), count - 1);
    return count === 0 && !isByHand(place);
  });
}

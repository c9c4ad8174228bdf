import { useMemo, useState } from "preact/hooks";
import { type AnsweredDyad, answeredQueue } from "../../../src/core/acceptance/answered-queue.ts";
import { askingToday } from "../../../src/core/acceptance/asking-today.ts";
import { dyadQueue } from "../../../src/core/desk/dyad-queue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { fragileIn } from "../../../src/core/robustness/fragile.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import type { DeskRobustness } from "./use-robustness.ts";

interface Queue {
  readonly queue: readonly AnsweredDyad[];
  /** Whether the fragile dyads come first in it. */
  readonly isFirst: boolean;
  /** Puts the fragile dyads first, as they are known by now. */
  putFirst(): void;
}

/** The dyads of the tab in the order in which they are to be decided; none where there is no tab. */
export function useQueue(
  { dyads, workbook, desk }: DeskReading,
  measured: DeskRobustness["measured"],
): Queue {
  // What is measured while somebody decides changes the order when they ask for it.
  const [order, setOrder] = useState(measured);
  const isFirst = order !== null && order === measured;
  const queue = useMemo((): readonly AnsweredDyad[] => {
    if (dyads === null) return [];
    const { snapshot } = workbook;
    const tabWords = dyadWords(dyads.tab.settings.language);
    const asking = askingToday({
      ...{ dyadsTab: dyads, cohort: desk.cohort, tables: snapshot.tables, words: tabWords },
      ...{ keptText: (name) => snapshot.kept?.[name], today: isoDay(new Date()) },
    });
    const isFragile = fragileIn(isFirst ? measured : null);
    return answeredQueue(dyadQueue(dyads.current, tabWords, dyads.reviews, isFragile), asking.dyads);
  }, [dyads, isFirst]);
  return {
    queue,
    isFirst,
    putFirst: () => {
      setOrder(measured);
    },
  };
}

import { useMemo, useState } from "preact/hooks";
import { type AnsweredDyad, answeredQueue } from "../../../src/core/acceptance/answered-queue.ts";
import { dyadQueue } from "../../../src/core/desk/dyad-queue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { fragileIn } from "../../../src/core/robustness/fragile.ts";
import { askingIn } from "../../room-kit/asking-in.ts";
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
export function useQueue(reading: DeskReading, measured: DeskRobustness["measured"]): Queue {
  // What is measured while somebody decides changes the order when they ask for it.
  const [order, setOrder] = useState(measured);
  const isFirst = order !== null && order === measured;
  const { dyads } = reading;
  const queue = useMemo((): readonly AnsweredDyad[] => {
    if (dyads === null) return [];
    const tabWords = dyadWords(dyads.tab.settings.language);
    const isFragile = fragileIn(isFirst ? measured : null);
    return answeredQueue(
      dyadQueue(dyads.current, tabWords, dyads.reviews, isFragile),
      askingIn(reading)?.dyads ?? [],
    );
  }, [dyads, isFirst]);
  return {
    queue,
    isFirst,
    putFirst: () => {
      setOrder(measured);
    },
  };
}

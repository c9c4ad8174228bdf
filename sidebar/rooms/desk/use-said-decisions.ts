import { useRef, useState } from "preact/hooks";
import type { RowChange } from "../../../src/core/desk/decisions.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { type DecisionWriter, useDecisionWriter } from "./use-decision-writer.ts";

interface SaidDecisions {
  readonly writer: DecisionWriter;
  /** What is said above the dyad; `""` for nothing. */
  readonly notice: string;
  setNotice(text: string): void;
  /** The decisions that were not written, since the last one. */
  readonly lost: readonly RowChange[];
  /** Writes a decision. @param agreement what is said once it is written; null for nothing. */
  decide(change: RowChange, agreement: string | null): void;
}

/** Writes decisions, and says of each what came of it: nothing is said to be done before it is. */
export function useSaidDecisions(props: DeskProps): SaidDecisions {
  const [notice, setNotice] = useState("");
  const [lost, setLost] = useState<readonly RowChange[]>([]);
  /** By the keys of the mentees. */
  const agreements = useRef(new Map<string, string>());
  const writer = useDecisionWriter(
    props,
    (changes) => {
      setLost(changes);
      setNotice("");
    },
    (changes) => {
      const agreed = changes.flatMap(({ menteeKey }) => agreements.current.get(menteeKey) ?? []);
      for (const { menteeKey } of changes) agreements.current.delete(menteeKey);
      setNotice((said) => agreed[agreed.length - 1] ?? said);
    },
  );
  return {
    ...{ writer, notice, setNotice, lost },
    decide(change, agreement) {
      setLost([]);
      if (agreement === null) agreements.current.delete(change.menteeKey);
      else agreements.current.set(change.menteeKey, agreement);
      writer.decide(change);
    },
  };
}

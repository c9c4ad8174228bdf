import { useState } from "preact/hooks";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import type { SelectedPairProps } from "../../room-kit/selected-pair-props.ts";
import { Fold } from "../../views/Fold.tsx";
import { SelectedPerson } from "./SelectedPerson.tsx";

interface ArrivalFoldProps extends SelectedPairProps {
  readonly name: string;
  readonly selection: Selection;
  /** Since when the person is there, in words, and with how many places. */
  readonly when: string;
  readonly alone: boolean;
}

/** One person who came: who they are, and who would suit them once it is open. */
export function ArrivalFold({ name, when, alone, selection, ...at }: ArrivalFoldProps) {
  const [isOpen, setOpen] = useState(alone);
  return (
    <Fold title={name} aside={when} open={alone} onToggle={setOpen}>
      {isOpen && <SelectedPerson {...at} isNamed selection={selection} />}
    </Fold>
  );
}

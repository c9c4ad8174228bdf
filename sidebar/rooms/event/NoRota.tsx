import { ActionBar } from "../../views/ActionBar.tsx";
import { usePanel } from "../../views/panel.ts";
import { eventWords } from "../../room-kit/words.ts";
import { NextStep } from "./NextStep.tsx";
import type { StepProps } from "./step-props.ts";

/** A step that needs a rota where there is none, and the way to make one. */
export function NoRota({ onStep }: Pick<StepProps, "onStep">) {
  const { language } = usePanel();
  return (
    <>
      <p class="note">{eventWords(language).room.noRota}</p>
      <ActionBar>
        <NextStep step="plan" onStep={onStep} />
      </ActionBar>
    </>
  );
}

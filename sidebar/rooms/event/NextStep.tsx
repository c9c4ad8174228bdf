import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { eventWords } from "../../room-kit/words.ts";
import type { Step, StepProps } from "./step-props.ts";

/** The blue button of a step that is done: on to the next. */
export function NextStep({ step, onStep }: Pick<StepProps, "onStep"> & { readonly step: Step }) {
  const { language, words } = usePanel();
  return (
    <Button
      primary
      onClick={() => {
        onStep(step);
      }}
    >
      {words.home.continues(eventWords(language).room.steps[step])}
    </Button>
  );
}

import { Tick } from "../../room-kit/Tick.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import type { DirectoryProps } from "./props.ts";
import { useId } from "../../views/use-id.ts";

/** Where each mentor agrees to be shown: in a question of the form, or as the coordinator vouches. */
export function Agreement({ roomWords, programme, choices, people, choose }: DirectoryProps) {
  const id = useId();
  const { agreement } = people;
  const questions = programme.mentors.questions.all.filter(({ grid }) => !grid);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{roomWords.agreement}</h2>
      <SelectField
        label={roomWords.agreementQuestion}
        value={agreement ?? ""}
        options={[
          ["", roomWords.noQuestion],
          ...questions.map(({ title }) => [title, shortQuestion(title)] as const),
        ]}
        onChoose={(title) => {
          choose({ agreement: title === "" ? null : title });
        }}
      >
        <p class="quiet">{agreement === null ? roomWords.vouchHint : roomWords.agreementHint}</p>
      </SelectField>
      {agreement === null && (
        <Tick
          checked={choices.agreed === true}
          onChange={(agreed) => {
            choose({ agreed });
          }}
        >
          {roomWords.vouch}
        </Tick>
      )}
    </section>
  );
}

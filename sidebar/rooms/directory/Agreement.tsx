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
      <div class="field">
        <label for={id}>{roomWords.agreementQuestion}</label>
        <select
          id={id}
          value={agreement ?? ""}
          onChange={({ currentTarget: { value } }) => {
            choose({ agreement: value === "" ? null : value });
          }}
        >
          <option value="">{roomWords.noQuestion}</option>
          {questions.map(({ title }) => (
            <option key={title} value={title}>
              {shortQuestion(title)}
            </option>
          ))}
        </select>
        <p class="quiet">{agreement === null ? roomWords.vouchHint : roomWords.agreementHint}</p>
      </div>
      {agreement === null && (
        <label class="tick">
          <input
            type="checkbox"
            checked={choices.agreed === true}
            onChange={({ currentTarget }) => {
              choose({ agreed: currentTarget.checked });
            }}
          />
          <span>{roomWords.vouch}</span>
        </label>
      )}
    </section>
  );
}

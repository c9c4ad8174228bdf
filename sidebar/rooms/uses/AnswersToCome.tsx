import { type Workbook, unansweredForms } from "../../room-kit/workbook.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";

/** While answers are still to come: which forms are linked, and that they are easy to change now. */
export function AnswersToCome({ workbook }: { readonly workbook: Workbook }) {
  const { words, dispatch } = usePanel();
  const { unanswered } = words;
  const forms = unansweredForms(workbook);
  const texts = (["mentor", "mentee"] as const)
    .filter((role) => !forms?.[role])
    .map((role) => unanswered[forms?.[role] === 0 ? "linked" : "unlinked"][role]);
  return (
    <>
      <p class="strong" role="status">
        {forms?.mentor === 0 && forms.mentee === 0 ? unanswered.bothWait : texts.join(" ")}
      </p>
      <p>{unanswered.checkWhat}</p>
      <p class="row">
        <Button
          onClick={() => {
            dispatch({ type: "room", room: "questions", workbook });
          }}
        >
          {words.rooms.names.questions.name}
        </Button>
      </p>
    </>
  );
}

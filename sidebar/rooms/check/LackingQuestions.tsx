import { compareForm } from "../../../src/core/forms/compare-form.ts";
import { wording } from "../../../src/core/forms/worded.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { type Workbook, tabOf } from "../../room-kit/workbook.ts";
import { formsWords } from "../../room-kit/words.ts";

/** The useful questions that the two forms of the workbook lack, and the way to copy them; nothing where none is lacking. */
export function LackingQuestions({ workbook }: { readonly workbook: Workbook }) {
  const { language } = usePanel();
  const { absent, names } = formsWords(language);
  const forms = (["mentor", "mentee"] as const).flatMap((role) => {
    const table = tabOf(workbook, role);
    return table === null
      ? []
      : [{ role, lacking: compareForm(role, table, workbook.settings?.criteria).lacking }];
  });
  const count = forms.reduce((sum, { lacking }) => sum + lacking.length, 0);
  if (count === 0) return null;
  return (
    <Fold title={absent.title} aside={String(count)}>
      {forms
        .filter(({ lacking }) => lacking.length > 0)
        .map(({ role, lacking }) => (
          <div key={role}>
            <p class="strong">{names[role]}</p>
            <ul class="form-options">
              {lacking.map(({ id, title }) => (
                <li key={id}>{wording(title, language)}</li>
              ))}
            </ul>
          </div>
        ))}
      <RoomLink room="questions">{absent.go}</RoomLink>
    </Fold>
  );
}

import { showableQuestions } from "../../../src/core/directory/showable.ts";
import { fold } from "../../../src/core/people/fold.ts";
import { Fold } from "../../views/Fold.tsx";
import { shortQuestion } from "../../views/short-question.ts";
import type { DirectoryProps } from "./props.ts";

/** The columns that the file shows of each mentor, and of nothing else. */
export function Columns({ roomWords, programme, choices, people, choose }: DirectoryProps) {
  const all = showableQuestions(programme, people.agreement);
  const chosen = choices.columns === undefined ? null : new Set(choices.columns.map(fold));
  const isShown = ({ question, byDefault }: (typeof all)[number]): boolean =>
    chosen?.has(fold(question.title)) ?? byDefault;
  const shown = all.filter(isShown).map(({ question }) => question.title);
  return (
    <Fold title={roomWords.columns} aside={roomWords.columnsBrief(shown.length)}>
      <p class="quiet">{roomWords.columnsHint}</p>
      <ul class="list ticks">
        {all.map((column) => {
          const { title } = column.question;
          return (
            <li key={title}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isShown(column)}
                  onChange={() => {
                    const columns = isShown(column)
                      ? shown.filter((other) => other !== title)
                      : [...shown, title];
                    choose({ columns });
                  }}
                />
                <span>{shortQuestion(title)}</span>
              </label>
            </li>
          );
        })}
        <li>
          <label class="tick">
            <input
              type="checkbox"
              checked={choices.emails === true}
              onChange={({ currentTarget }) => {
                choose({ emails: currentTarget.checked });
              }}
            />
            <span>
              {roomWords.emails}
              <span class="quiet directory-hint">
                {people.agreement === null ? roomWords.emailsVouch : roomWords.emailsHint}
              </span>
            </span>
          </label>
        </li>
      </ul>
    </Fold>
  );
}

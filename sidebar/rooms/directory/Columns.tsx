import type { DirectoryChoices } from "../../../src/core/directory/choices.ts";
import { showableQuestions } from "../../../src/core/directory/showable.ts";
import { fold } from "../../../src/core/people/fold.ts";
import { Fold } from "../../views/Fold.tsx";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import type { DirectoryProps } from "./props.ts";
import { Tick } from "../../room-kit/Tick.tsx";

/** The columns that the file shows of each mentor, and of nothing else. */
export function Columns({ roomWords, programme, choices, people, choose, change }: DirectoryProps) {
  const all = showableQuestions(programme, people.agreement);
  const titlesShown = ({ columns }: DirectoryChoices): string[] => {
    const chosen = columns === undefined ? null : new Set(columns.map(fold));
    const shown = all.filter(({ question, byDefault }) => chosen?.has(fold(question.title)) ?? byDefault);
    return shown.map(({ question }) => question.title);
  };
  const shown = new Set(titlesShown(choices));
  return (
    <Fold title={roomWords.columns} aside={roomWords.columnsBrief(shown.size)}>
      <p class="quiet">{roomWords.columnsHint}</p>
      <ul class="list ticks">
        {all.map(({ question: { title } }) => {
          return (
            <li key={title}>
              <Tick
                checked={shown.has(title)}
                onChange={(checked) => {
                  change((now) => {
                    const others = titlesShown(now).filter((other) => other !== title);
                    return { ...now, columns: checked ? [...others, title] : others };
                  });
                }}
              >
                {shortQuestion(title)}
              </Tick>
            </li>
          );
        })}
        <li>
          <Tick
            checked={choices.emails === true}
            onChange={(checked) => {
              choose({ emails: checked });
            }}
          >
            {roomWords.emails}
            <span class="quiet directory-hint">
              {people.agreement === null ? roomWords.emailsVouch : roomWords.emailsHint}
            </span>
          </Tick>
        </li>
      </ul>
    </Fold>
  );
}

import type { Role } from "../../../src/core/people/person.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { titlesOf } from "../../../src/core/programme/titles.ts";
import { usesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { AddSelect } from "../../room-kit/AddSelect.tsx";
import { Named } from "../../room-kit/Named.tsx";
import { useId } from "../../views/use-id.ts";

interface QuestionPickerProps {
  readonly role: Role;
  readonly criterion: Criterion;
  readonly offered: readonly string[];
  readonly onChange: (criterion: Criterion) => void;
}

function withTitles(criterion: Criterion, role: Role, titles: readonly string[]): Criterion {
  const [first = null, second] = titles;
  return { ...criterion, [role]: second === undefined ? first : [...titles] };
}

/** The questions that a criterion compares on one side; the last one can be replaced, and not taken away. */
export function QuestionPicker({ role, criterion, offered, onChange }: QuestionPickerProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const id = useId();
  const titles = titlesOf(criterion[role]);
  const mayDrop = titles.length > 1 || criterion.kind === "chosen";
  return (
    <div class="field">
      <label for={id}>{roomWords.sides[role]}</label>
      {titles.map((title) => (
        <Named
          key={title}
          text={shortQuestion(title)}
          action={mayDrop ? roomWords.drop(shortQuestion(title)) : null}
          onDrop={() => {
            onChange(
              withTitles(
                criterion,
                role,
                titles.filter((other) => other !== title),
              ),
            );
          }}
        />
      ))}
      <AddSelect
        id={id}
        prompt={roomWords.add}
        offered={offered.filter((title) => !titles.includes(title))}
        onAdd={(title) => {
          onChange(withTitles(criterion, role, [...titles, title]));
        }}
      />
    </div>
  );
}

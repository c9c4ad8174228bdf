import type { Answers } from "../../src/core/directory/fit.ts";
import { Fold } from "./Fold.tsx";
import { NeedInput } from "./NeedInput.tsx";
import { usePage } from "./page.ts";

interface NeedsProps {
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

const isAnswered = (texts: readonly string[] = []): boolean => texts.some((text) => text.trim() !== "");

/** What the person looks for: the very questions that the pairing compares. */
export function Needs({ answers, onAnswers }: NeedsProps) {
  const { data, words } = usePage();
  if (data.needs.length === 0) return null;
  const answered = answers.filter(isAnswered).length;
  return (
    <Fold
      title={words.needs}
      class="panel"
      aside={answered === 0 ? "" : words.answered(answered)}
      open={matchMedia("(min-width: 60rem)").matches}
    >
      <p class="quiet">
        {words.needsHint} {words.privacy}
      </p>
      {data.needs.map((need, at) => (
        <Fold key={at} title={need.label} aside={isAnswered(answers[at]) ? "✓" : ""}>
          <NeedInput
            need={need}
            name={`need-${String(at)}`}
            texts={answers[at] ?? []}
            onTexts={(texts) => {
              onAnswers(data.needs.map((_, other) => (other === at ? texts : (answers[other] ?? []))));
            }}
          />
        </Fold>
      ))}
      {answered > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onAnswers([]);
          }}
        >
          {words.clear}
        </button>
      )}
    </Fold>
  );
}

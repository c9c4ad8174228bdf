import { isSaid } from "../../../src/core/tabs/table.ts";
import type { PairContribution } from "../../../src/core/desk/pair-contributions.ts";
import type { DeskWords } from "../../../src/core/messages/fr/desk.ts";
import { usePanel } from "../../views/panel.ts";
import { Bar } from "../../room-kit/Bar.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** What the two have in common, in their own words. */
function evidenceOf({ answered, evidence }: PairContribution, words: DeskWords["selected"]): string {
  if (!answered) return words.unanswered;
  switch (evidence.kind) {
    case "common":
      return words.common(evidence.options);
    case "answers":
      return words.answers(evidence.mentee, evidence.mentor);
    case "indifferent":
      return evidence.answer;
    case "choice": {
      const { byMentee, byMentor } = evidence;
      const choices = [
        byMentee === null ? "" : words.choice("mentee", byMentee),
        byMentor === null ? "" : words.choice("mentor", byMentor),
      ].filter(isSaid);
      return choices.length === 0 ? words.noChoice : choices.join(", ");
    }
    case "none":
      return "";
  }
}

interface ContributionBarsProps {
  readonly contributions: readonly PairContribution[];
  /** The most that a criterion could bring to the pair, shown or not: bars are as long beside it. */
  readonly most: number;
  /** Whether the points are said beside the bars. */
  readonly withPoints: boolean;
}

/** What each criterion brought to a pair, of what it could bring. */
export function ContributionBars({ contributions, most, withPoints }: ContributionBarsProps) {
  const { language, format } = usePanel();
  const { selected } = deskWords(language).desk;
  if (contributions.length === 0) return null;
  return (
    <section>
      <h2>{deskWords(language).decide.matches}</h2>
      <ul class="list bars">
        {contributions.map((contribution, index) => (
          <li key={index}>
            <Bar
              label={contribution.criterion.label ?? contribution.criterion.kind}
              figures={
                withPoints
                  ? selected.points(format.score(contribution.points), format.score(contribution.of))
                  : ""
              }
              more={evidenceOf(contribution, selected)}
              whole={contribution.of / most}
              filled={contribution.points / most}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

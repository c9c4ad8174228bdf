import { useMemo } from "preact/hooks";
import { scoreOf } from "../../src/core/cohort/cohort.ts";
import type { Desk } from "../../src/core/desk/desk.ts";
import { type Offered, compareMentors } from "../../src/core/desk/two-mentors.ts";
import { Agreement } from "./Agreement.tsx";
import { deskWords } from "./words.ts";
import { usePanel } from "../views/panel.ts";

interface TwoMentorsProps {
  readonly desk: Desk;
  readonly mentee: number;
  readonly mentors: readonly [number, number];
}

/** Two mentors for one mentee beside each other: what they answered, and what each criterion brings. */
export function TwoMentors({ desk, mentee, mentors }: TwoMentorsProps) {
  const { language, format } = usePanel();
  const { selected } = deskWords(language).desk;
  const { cohort } = desk;
  const [first, second] = mentors;
  const topics = useMemo(() => compareMentors(desk, mentee, [first, second]), [desk, mentee, first, second]);
  const cell = ({ answer, contribution }: Offered, side: number) => (
    <td key={side}>
      {answer === null || answer.text === "" ? selected.blank : answer.text}
      {contribution !== null && (
        <div class="quiet">
          {contribution.answered
            ? selected.points(format.score(contribution.points), format.score(contribution.of))
            : selected.unanswered}
        </div>
      )}
    </td>
  );
  return (
    <table class="profiles profiles-both">
      <thead>
        <tr>
          {mentors.map((mentor) => (
            <th key={mentor} scope="col">
              {cohort.mentorLabels[mentor]}
              <div>
                <Agreement score={scoreOf(cohort, mentee, mentor)} bands={cohort.settings.bands} />
              </div>
            </th>
          ))}
        </tr>
      </thead>
      {topics.map(({ of, label, mentee: said, offered }) => (
        <tbody key={of}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {typeof of === "number" ? label : selected.topics[of]}
              {typeof of === "number" && said !== null && said.text !== "" && (
                <div>{selected.says(cohort.menteeLabels[mentee] ?? "", said.text)}</div>
              )}
            </th>
          </tr>
          <tr>{offered.map(cell)}</tr>
        </tbody>
      ))}
    </table>
  );
}

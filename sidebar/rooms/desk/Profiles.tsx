import type { Topic } from "../../../src/core/desk/side-by-side.ts";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { deskWords } from "../../room-kit/words.ts";

/** What the people answered, topic by topic: two side by side, or one alone. */
export function Profiles({ topics }: { readonly topics: readonly Topic[] }) {
  const { language } = usePanel();
  const { selected } = deskWords(language).desk;
  const sides = (["mentee", "mentor"] as const).filter((side) =>
    topics.some((topic) => topic[side] !== null),
  );
  return (
    <table class={sides.length > 1 ? "profiles profiles-both" : "profiles"}>
      <thead>
        <tr>
          {sides.map((side) => (
            <th key={side} scope="col">
              {selected[side]}
            </th>
          ))}
        </tr>
      </thead>
      {topics.map((topic) => (
        <tbody key={topic.of}>
          <tr>
            <th scope="rowgroup" colSpan={sides.length}>
              {typeof topic.of === "number" ? topic.label : selected.topics[topic.of]}
            </th>
          </tr>
          <tr>
            {sides.map((side) => {
              const answer = topic[side];
              return (
                <td key={side} title={answer === null ? undefined : shortQuestion(answer.question)}>
                  {answer === null || answer.text === "" ? selected.blank : answer.text}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

import type { Role } from "../../../src/core/people/person.ts";
import type { Topic } from "../../../src/core/scoring/needs-and-offers.ts";
import { usePanel } from "../../views/panel.ts";
import { Icon } from "../../views/Icon.tsx";
import { LongList } from "../../views/LongList.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface TopicBarsProps {
  readonly topics: readonly Topic[];
  /** The role that answered, where the other has not yet: its side alone is drawn. */
  readonly alone: Role | null;
}

const percent = (share: number): string => `${String(100 * share)}%`;

/** Each topic with a bar for who wants it and a bar for the seats that offer it. */
export function TopicBars({ topics, alone }: TopicBarsProps) {
  const { needs } = deskWords(usePanel().language);
  const most = topics.reduce((largest, { mentees, seats }) => Math.max(largest, mentees, seats), 1);
  const lineOf = ({ mentees, mentors, seats }: Topic): string => {
    if (alone === "mentee") return needs.people(mentees);
    return alone === "mentor" ? needs.places(mentors, seats) : needs.line(mentees, seats);
  };
  return (
    <div class="needs">
      <LongList items={topics} keyOf={({ text }) => text}>
        {(topic) => (
          <>
            <div>{topic.text}</div>
            <div aria-hidden="true">
              {alone !== "mentor" && (
                <div class="need-bar" style={{ width: percent(topic.mentees / most) }} />
              )}
              {alone !== "mentee" && <div class="offer-bar" style={{ width: percent(topic.seats / most) }} />}
            </div>
            <div class="quiet">{lineOf(topic)}</div>
            {alone === null && topic.shortage > 0 && (
              <div class="issue">
                <Icon name="warning" />
                <div>{needs.shortage(topic.shortage)}</div>
              </div>
            )}
          </>
        )}
      </LongList>
    </div>
  );
}

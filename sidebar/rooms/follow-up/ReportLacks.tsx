import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { accompanyWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface ReportLacksProps {
  readonly reading: DeskReading;
  readonly follow: FollowUp;
}

/** What the yearly report lacks, and where to get it; nothing where it lacks nothing. */
export function ReportLacks({ reading, follow }: ReportLacksProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const statuses = reading.dyads?.current.statusOf ?? [];
  const undecided = statuses.filter((status) => status === "proposed" || status === "discuss").length;
  const isConfirmed = follow.followed.length > 0;
  const lacks = [
    ...(undecided > 0 || !isConfirmed
      ? [
          {
            text: isConfirmed ? words.undecided(undecided) : words.noneConfirmed,
            room: "decide" as const,
          },
        ]
      : []),
    ...(isConfirmed && follow.answers === 0
      ? [{ text: words.noNews, way: words.toQuestions, room: "questions" as const }]
      : []),
    ...(isConfirmed && follow.answers > 0 && follow.followed.every(({ life }) => life.meetings === null)
      ? [{ text: words.noMeetings, way: words.toJournal, room: "questions" as const }]
      : []),
  ];
  if (lacks.length === 0) return null;
  return (
    <section class="note report-lacks" aria-labelledby="lacking">
      <h2 id="lacking">{words.lacking}</h2>
      {lacks.map(({ text, way, room }) => (
        <p key={text}>
          {text} <RoomLink room={room}>{way}</RoomLink>
        </p>
      ))}
    </section>
  );
}

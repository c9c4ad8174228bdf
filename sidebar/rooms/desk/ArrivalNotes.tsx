import type { Arrival } from "../../../src/core/desk/arrivals.ts";
import { leftOut } from "../../../src/core/desk/left-out.ts";
import type { NewMentor } from "../../../src/core/desk/new-mentors.ts";
import type { Person } from "../../../src/core/people/person.ts";
import { isStandInKey } from "../../../src/core/people/stand-in-key.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { deskWords } from "../../room-kit/words.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { usePanel } from "../../views/panel.ts";

interface ArrivalNotesProps {
  readonly reading: DeskReading;
  readonly mentees: readonly Arrival[];
  readonly mentors: readonly NewMentor[];
}

/** What to know of those who came: a date that is a slip, a consent to ask for, a row that may be theirs already. */
export function ArrivalNotes({ reading, mentees, mentors }: ArrivalNotesProps) {
  const { language } = usePanel();
  const { arrivals: words } = deskWords(language);
  const { desk, dyads, workbook } = reading;
  const { cohort, programme } = desk;
  const { settings } = programme;
  const menteeName = (mentee: number): string => cohort.menteeLabels[mentee] ?? "";
  const mentorName = (mentor: number): string => cohort.mentorLabels[mentor] ?? "";
  const dateNote = (
    names: readonly string[],
    { tab, columns }: typeof settings.mentees | typeof settings.mentors,
  ) =>
    names.length === 0 || columns.timestamp === null
      ? ""
      : words.mendDate(names, { tab, column: columns.timestamp });
  const awaits = (person: Person | undefined): boolean => person?.awaitsConsent === true;
  const toAsk = [
    ...mentees.filter(({ mentee }) => awaits(cohort.mentees[mentee])).map(({ mentee }) => menteeName(mentee)),
    ...mentors.filter(({ mentor }) => awaits(cohort.mentors[mentor])).map(({ mentor }) => mentorName(mentor)),
  ];
  const lost =
    mentees.length === 0 || dyads === null
      ? []
      : dyads.current.rows.filter(
          ({ mentee, status, row }) =>
            mentee === "unrecognised" && status !== "refused" && !isStandInKey(row.menteeKey),
        );
  const notes = [
    lost.length === 0 ? "" : words.lost(lost.map(({ row }) => row.mentee)),
    dateNote(
      mentees.filter(({ isToCome }) => isToCome).map(({ mentee }) => menteeName(mentee)),
      settings.mentees,
    ),
    dateNote(
      mentors.filter(({ isToCome }) => isToCome).map(({ mentor }) => mentorName(mentor)),
      settings.mentors,
    ),
    toAsk.length === 0 ? "" : words.consent(toAsk),
  ];
  const refused = leftOut(workbook.issues.flatMap((issue) => issue.each ?? [issue])).filter(
    ({ rule }) => rule === null,
  ).length;
  return (
    <>
      {notes.map(
        (note) =>
          note !== "" && (
            <p key={note} class="note">
              <span>{note}</span>
            </p>
          ),
      )}
      {refused > 0 && (
        <p class="quiet">
          {words.refusedConsent(refused)} <RoomLink room="check" />
        </p>
      )}
    </>
  );
}

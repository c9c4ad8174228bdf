import type { Course } from "./courses.ts";
import type { FollowUpColumn } from "./words.ts";

/** In pixels. */
export const WIDTHS: Record<FollowUpColumn, number> = {
  course: 110,
  mentee: 150,
  mentor: 150,
  since: 90,
  until: 90,
  met: 120,
  meetings: 90,
  hours: 70,
  silent: 80,
  unheard: 110,
  menteeFit: 120,
  mentorFit: 120,
  call: 260,
  note: 260,
  goals: 260,
  progress: 120,
  menteeGoesOn: 120,
  mentorGoesOn: 120,
  renewedOn: 90,
  endedOn: 90,
  endedWhy: 220,
  menteeKey: 100,
  mentorKey: 100,
  answersKey: 100,
};

export const WHITE = "#ffffff";
/** The words of the course stand in the cell: colour is never the only sign. */
export const COLOURS: Partial<Record<Course, string>> = {
  goingWell: "#e6f4ea",
  inDoubt: "#fde9b8",
  ended: "#eef1f5",
  gone: "#eef1f5",
};

import { type HomeFacts, type NextStep, type Stage, isAnswerDue } from "../../src/core/home/home.ts";
import type { RoomName } from "../room-list.ts";

/** Where a line or a button of the first screen leads: a room, or the screen before a run. */
export type HomePlace = RoomName | "prepare";

/** The line to which each next step belongs. */
export const STEP_STAGES: Readonly<Record<NextStep, Stage>> = {
  begin: "recruit",
  look: "check",
  find: "recruit",
  browse: "recruit",
  tabs: "recruit",
  mend: "check",
  uses: "check",
  settle: "check",
  propose: "pair",
  repair: "pair",
  place: "pair",
  welcome: "pair",
  decide: "decide",
  ask: "decide",
  introduce: "introduce",
  follow: "follow",
};

/** Where each next step is done. With the mentors alone the mentees may browse them; with the mentees alone one recruits. */
export const STEP_PLACES: Readonly<Record<NextStep, HomePlace>> = {
  begin: "questions",
  look: "uses",
  find: "needs",
  browse: "directory",
  tabs: "prepare",
  mend: "check",
  uses: "uses",
  settle: "doubts",
  propose: "prepare",
  repair: "prepare",
  place: "repair",
  welcome: "arrivals",
  decide: "decide",
  ask: "asking",
  introduce: "introductions",
  follow: "followUp",
};

/** Where a line leads. */
export function stagePlace(stage: Stage, { forms, doubtful, toCheck, asking }: HomeFacts): HomePlace {
  const isEarly = forms === "none" || forms === "unanswered";
  switch (stage) {
    case "recruit":
      if (isEarly) return "questions";
      return forms === "tabs" || forms === "errors" ? "prepare" : "needs";
    case "check":
      if (forms === "none") return "questions";
      if (forms === "unanswered" || doubtful > 0) return "uses";
      return (toCheck?.questions ?? 0) > 0 ? "doubts" : "check";
    case "pair":
      return "prepare";
    case "decide":
      return isAnswerDue(asking) ? "asking" : "decide";
    case "introduce":
      return "introductions";
    case "follow":
      return "followUp";
  }
}

import { onceLinked } from "../room-kit/once-linked.tsx";
import type { Rooms } from "../views/room.ts";
import { AskingRoom } from "./acceptance/AskingRoom.tsx";
import { Check } from "./check/Check.tsx";
import { ConflictSearch } from "./check/ConflictSearch.tsx";
import { Needs } from "./check/Needs.tsx";
import { Coordination } from "./coordination/Coordination.tsx";
import { Arrivals } from "./desk/Arrivals.tsx";
import { Bank } from "./desk/Bank.tsx";
import { Compare } from "./desk/Compare.tsx";
import { Decide } from "./desk/Decide.tsx";
import { NearSets } from "./desk/NearSets.tsx";
import { Repair } from "./desk/Repair.tsx";
import { Report } from "./desk/Report.tsx";
import { Directory } from "./directory/Directory.tsx";
import { Requests } from "./directory/Requests.tsx";
import { Doubts } from "./doubts/Doubts.tsx";
import { EventRoom } from "./event/EventRoom.tsx";
import { ForgettingRoom } from "./forgetting/ForgettingRoom.tsx";
import { Questions } from "./forms/Questions.tsx";
import { FollowUpRoom } from "./follow-up/FollowUpRoom.tsx";
import { Lessons } from "./follow-up/Lessons.tsx";
import { YearlyReport } from "./follow-up/YearlyReport.tsx";
import { Helps } from "./helps/Helps.tsx";
import { Help } from "./help/Help.tsx";
import { Introductions } from "./introduction/Introductions.tsx";
import { Papers } from "./papers/Papers.tsx";
import { Rules } from "./rules/Rules.tsx";
import { SettingsRoom } from "./settings/SettingsRoom.tsx";
import { Ways } from "./ways/Ways.tsx";
import { Uses } from "./uses/Uses.tsx";

/** The screen of each room. */
export const ROOMS: Rooms = {
  questions: Questions,
  uses: onceLinked("uses", Uses),
  rules: onceLinked("rules", Rules),
  ways: onceLinked("ways", Ways),
  helps: onceLinked("helps", Helps),
  doubts: onceLinked("doubts", Doubts),
  check: onceLinked("check", Check),
  needs: Needs,
  conflicts: ConflictSearch,
  coordination: onceLinked("coordination", Coordination),
  decide: Decide,
  arrivals: Arrivals,
  asking: AskingRoom,
  bank: Bank,
  repair: Repair,
  compare: Compare,
  sets: NearSets,
  report: Report,
  directory: Directory,
  requests: Requests,
  event: EventRoom,
  introductions: Introductions,
  papers: Papers,
  followUp: FollowUpRoom,
  yearly: YearlyReport,
  lessons: Lessons,
  settings: SettingsRoom,
  forget: ForgettingRoom,
  help: Help,
};

import type { Where } from "../issues/issue.ts";
import { type TiesRow, cellPlace } from "./links-rows.ts";
import type { Participants } from "./participants.ts";
import type { LinkSources } from "./sources.ts";

/** One statement that someone manages someone, as read: the lower end is the participant who answered, or is named. */
export interface Claim {
  readonly lower: number | string;
  readonly upper: string;
  readonly where: Where;
}

/** What the participants answered to the manager questions, then what the Links tab says of who manages whom. */
export function readClaims(
  { tabs, managerColumns }: LinkSources,
  participants: Participants,
  rows: readonly TiesRow[],
): Claim[] {
  const claims: Claim[] = [];
  for (const role of ["mentees", "mentors"] as const) {
    for (const { person, row, manager } of participants[role]) {
      manager.forEach((answer, at) => {
        const where = cellPlace(tabs[role], row, managerColumns[role][at]);
        for (const upper of participants.cut(answer)) claims.push({ lower: person, upper, where });
      });
    }
  }
  for (const { relation, left, right, where } of rows) {
    if (relation !== "manages" && relation !== "reports-to" && relation !== "has-manager") continue;
    const [uppers, lowers] = relation === "manages" ? [left, right] : [right, left];
    for (const upper of uppers)
      for (const lower of lowers) claims.push({ lower, upper, where: where("person") });
  }
  return claims;
}

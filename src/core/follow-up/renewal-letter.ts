import type { Letter } from "../acceptance/letter.ts";
import type { SideName } from "./courses.ts";
import type { Followed } from "./followed.ts";
import type { FollowUpTabWords } from "./words.ts";

/** The message that asks one of the two, apart from the other, whether the dyad goes on. `end`: the planned one, in words. */
export function renewalLetter(
  dyad: Pick<Followed, "mentee" | "mentor">,
  side: SideName,
  end: { readonly on: string; readonly isPast: boolean },
  words: Pick<FollowUpTabWords, "renewalLetter">,
): Letter {
  const person = dyad[side];
  const other = dyad[side === "mentee" ? "mentor" : "mentee"];
  const { subject, body } = words.renewalLetter;
  return { to: person.label, email: person.email, subject, body: body(person.name, other.name, end) };
}

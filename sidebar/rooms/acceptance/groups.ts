import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";

/** The dyads of the room by what is to be done about them. */
export type Groups = Readonly<
  Record<"declined" | "accepted" | "toAsk" | "waiting" | "held", readonly AskedDyad[]>
>;

/** Confirmed dyads are done, unless somebody declined since. */
export function groupsOf(dyads: readonly AskedDyad[]): Groups {
  const open = dyads.filter(({ dyad }) => dyad.status !== "confirmed");
  const outcome = (which: AskedDyad["state"]["outcome"]): AskedDyad[] =>
    open.filter(({ state }) => state.outcome === which);
  const undecided = outcome("open");
  const isWaiting = ({ state: { sides } }: AskedDyad): boolean =>
    [sides.mentee, sides.mentor].some((side) => side === "asked" || side === "late");
  const isToAsk = ({ state }: AskedDyad): boolean => state.toAsk.length > 0;
  return {
    declined: dyads.filter(({ state }) => state.outcome === "declined"),
    accepted: outcome("accepted"),
    toAsk: undecided.filter(isToAsk),
    waiting: undecided.filter((dyad) => !isToAsk(dyad) && isWaiting(dyad)),
    held: undecided.filter((dyad) => !isToAsk(dyad) && !isWaiting(dyad)),
  };
}

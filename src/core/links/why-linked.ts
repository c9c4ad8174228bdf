import type { Handling } from "../programme/settings.ts";
import type { Doubts } from "./doubts.ts";
import type { Participants } from "./participants.ts";
import type { Finding, Reason } from "./reasons.ts";
import { type Edge, type ReportingGraph, isCertain, isProven } from "./reporting-graph.ts";
import { type Sureness, descent, shortestChain, surenessesOf } from "./reporting-lines.ts";
import { maybeOnePerson } from "./same-person.ts";
import type { LinkSources } from "./sources.ts";
import type { Tie } from "./tie.ts";

/** All that is known against a mentee and a mentor, from every source, in the order of {@link LinkKind}. */
export function* whyLinked(
  participants: Participants,
  doubts: Doubts,
  graph: ReportingGraph,
  ties: readonly Tie[],
  { sameManager, past }: LinkSources["handling"],
): Iterable<Finding> {
  yield* samePeople(participants, doubts);
  yield* reportingLines(participants, graph);
  if (sameManager !== "ignore") yield* teams(participants, graph, sameManager);
  yield* tied(ties, "declared", "conflict");
  yield* tied(ties, "avoid", "conflict");
  yield* tied(ties, "past", past);
}

/** One person; or, perhaps, the same name, and an e-mail missing on one side at least or one organisation. */
function* samePeople(participants: Participants, doubts: Doubts): Iterable<Finding> {
  const chain: Reason["chain"] = (mentee, mentor) => [mentee.name, mentor.name];
  const same = { kind: "same-person", level: "conflict", chain } as const;
  for (const person of participants.entries.keys()) yield [same, [person], [person]];
  const maybe = { ...same, level: "unknown" } as const;
  for (const [mentee, mentors] of maybeOnePerson(participants, doubts)) yield [maybe, [mentee], mentors];
}

/** One above the other at any depth, surely, then probably, then perhaps. */
function* reportingLines({ entries }: Participants, graph: ReportingGraph): Iterable<Finding> {
  const chain: Reason["chain"] = (mentee, mentor) =>
    shortestChain(graph, mentor.person, mentee.person).map(
      (person) => [mentee, mentor].find((end) => end.person === person)?.name ?? graph.names[person] ?? "",
    );
  const below = descent(graph);
  for (const sureness of surenessesOf(graph)) {
    const level = sureness === "perhaps" ? "unknown" : "conflict";
    const line = { kind: "reporting-line", level, probable: sureness === "probable", chain } as const;
    for (const upper of entries.keys()) {
      const lowers = below(upper, sureness);
      if (lowers.length === 1) continue;
      yield [line, [upper], lowers];
      yield [line, lowers, [upper]];
    }
  }
}

/** One person certainly, then probably, the direct manager of both. */
function* teams(
  { entries }: Participants,
  { names, byName, down, certain }: ReportingGraph,
  level: Reason["level"],
): Iterable<Finding> {
  const below = (manager: number): readonly Edge[] =>
    (down[manager] ?? []).filter(({ lower }) => lower < entries.length);
  const managers = [...names.keys()].filter((person) => below(person).length > 1).sort(byName);
  for (const probable of certain ? [false] : [false, true]) {
    for (const manager of managers) {
      const edges = below(manager).filter(probable ? isCertain : isProven);
      const team = edges.map(({ lower }) => lower);
      const chain: Reason["chain"] = (mentee, mentor) => [mentee.name, names[manager] ?? "", mentor.name];
      yield [{ kind: "same-manager", level, probable, chain }, team, team];
    }
  }
}

/** The ties of a kind: the surest first, from the mentee to the mentor. */
function* tied(ties: readonly Tie[], kind: Tie["kind"], handling: Handling): Iterable<Finding> {
  if (handling === "ignore") return;
  const surenessOf = ({ left, right }: Tie): Sureness =>
    !left.sure || !right.sure ? "perhaps" : left.probable || right.probable ? "probable" : "proven";
  for (const sureness of ["proven", "probable", "perhaps"] as const) {
    const level = sureness === "perhaps" ? "unknown" : handling;
    const ofKind = ties.filter((tie) => tie.kind === kind && surenessOf(tie) === sureness);
    for (const forward of [true, false]) {
      for (const { left, right, relation } of ofKind) {
        const chain: Reason["chain"] = (mentee, mentor) => {
          const [from, to] = forward ? [mentee, mentor] : [mentor, mentee];
          return [from.name, ...left.through(from), ...right.through(to), to.name];
        };
        const [mentees, mentors] = forward ? [left, right] : [right, left];
        yield [
          { kind, level, relation, probable: sureness === "probable", chain },
          mentees.people,
          mentors.people,
        ];
      }
    }
  }
}

import type { Handling } from "../programme/settings.ts";
import type { Participants } from "./participants.ts";
import type { Finding, Reason } from "./reasons.ts";
import { type ReportingGraph, isCertain } from "./reporting-graph.ts";
import { descent, shortestChain } from "./reporting-lines.ts";
import type { LinkSources } from "./sources.ts";
import type { Tie } from "./tie.ts";

/** All that is known against a mentee and a mentor, from every source, in the order of {@link LinkKind}. */
export function* whyLinked(
  participants: Participants,
  graph: ReportingGraph,
  ties: readonly Tie[],
  { sameManager, past }: LinkSources["handling"],
): Iterable<Finding> {
  yield* samePeople(participants);
  yield* reportingLines(participants, graph);
  if (sameManager !== "ignore") yield* teams(graph, sameManager);
  yield* tied(ties, "declared", "conflict");
  yield* tied(ties, "avoid", "conflict");
  yield* tied(ties, "past", past);
}

/** One e-mail; or, perhaps, equal folded names and an e-mail missing on one side at least. */
function* samePeople({ entries, mentees, byName }: Participants): Iterable<Finding> {
  const chain: Reason["chain"] = (mentee, mentor) => [mentee.name, mentor.name];
  const same = { kind: "same-person", level: "conflict", chain } as const;
  for (const person of entries.keys()) yield [same, [person], [person]];
  const maybe = { ...same, level: "unknown" } as const;
  for (const { person, folded, email } of mentees) {
    const namesakes = [...(byName.get(folded) ?? [])].filter((other) =>
      entries[other]?.some(
        (entry) => entry.role === "mentor" && entry.folded === folded && (email === "" || entry.email === ""),
      ),
    );
    yield [maybe, [person], namesakes];
  }
}

/** One above the other at any depth, certainly, then perhaps. */
function* reportingLines({ entries }: Participants, graph: ReportingGraph): Iterable<Finding> {
  const chain: Reason["chain"] = (mentee, mentor) =>
    shortestChain(graph, mentor.person, mentee.person).map(
      (person) => [mentee, mentor].find((end) => end.person === person)?.name ?? graph.names[person] ?? "",
    );
  const below = descent(graph);
  for (const perhaps of graph.certain ? [false] : [false, true]) {
    const line = { kind: "reporting-line", level: perhaps ? "unknown" : "conflict", chain } as const;
    for (const upper of entries.keys()) {
      const lowers = below(upper, perhaps);
      yield [line, [upper], lowers];
      yield [line, lowers, [upper]];
    }
  }
}

/** One person certainly the direct manager of both. */
function* teams({ names, byName, down }: ReportingGraph, level: Reason["level"]): Iterable<Finding> {
  const managers = [...names.keys()].filter((person) => (down[person]?.length ?? 0) > 1);
  for (const manager of managers.sort(byName)) {
    const team = (down[manager] ?? []).filter(isCertain).map(({ lower }) => lower);
    const chain: Reason["chain"] = (mentee, mentor) => [mentee.name, names[manager] ?? "", mentor.name];
    yield [{ kind: "same-manager", level, chain }, team, team];
  }
}

/** The ties of a kind: first those that are sure, from the mentee to the mentor. */
function* tied(ties: readonly Tie[], kind: Tie["kind"], handling: Handling): Iterable<Finding> {
  if (handling === "ignore") return;
  for (const sure of [true, false]) {
    const level = sure ? handling : "unknown";
    const own = ties.filter((tie) => tie.kind === kind && sure === (tie.left.sure && tie.right.sure));
    for (const forward of [true, false]) {
      for (const { left, right, relation } of own) {
        const chain: Reason["chain"] = (mentee, mentor) => {
          const [from, to] = forward ? [mentee, mentor] : [mentor, mentee];
          return [from.name, ...left.through(from), ...right.through(to), to.name];
        };
        const [mentees, mentors] = forward ? [left, right] : [right, left];
        yield [{ kind, level, relation, chain }, mentees.people, mentors.people];
      }
    }
  }
}

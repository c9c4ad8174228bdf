import type { Participants } from "./participants.ts";

/** Where people stand from someone's organisation: inside it, perhaps inside (one of the two not told), or elsewhere. */
type Nearness = "same" | "untold" | "other";

/** How two sets of folded organisations stand to each other. */
export function nearness<T>(of: readonly T[], to: readonly T[]): Nearness {
  if (of.length === 0 || to.length === 0) return "untold";
  return of.some((organisation) => to.includes(organisation)) ? "same" : "other";
}

/** The nearest of some candidates: those of the same organisation, else those not told, else those elsewhere. */
export function nearest(
  participants: Participants,
  candidates: readonly number[],
  organisations: readonly string[],
): { readonly nearness: Nearness; readonly people: readonly number[] } {
  for (const wanted of ["same", "untold"] as const) {
    const people = candidates.filter(
      (candidate) => nearness(participants.organisations[candidate] ?? [], organisations) === wanted,
    );
    if (people.length > 0) return { nearness: wanted, people };
  }
  return { nearness: "other", people: candidates };
}

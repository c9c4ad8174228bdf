import { recogniser } from "../intake/vocabulary/matcher.ts";
import type { Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";

/** Of a question that is compared: alone, such words would say too little. */
const isOnTime = recogniser({ fr: ["moment", "quand", "heure"], en: ["time", "when", "hour"] });

/** Whether a criterion compares what a form asks of needs and offers, or of times, whatever its title. */
export function compares(
  subject: "needs" | "availability",
  role: Role,
  criteria: readonly Criterion[],
): boolean {
  return criteria.some((criterion) => {
    const { kind } = criterion;
    const titles = titlesOf(criterion[role]);
    if (kind === "covers" || kind === "overlap")
      return titles.length > 0 && subject === (kind === "covers" ? "needs" : "availability");
    return subject === "availability" && kind !== "text" && titles.some(isOnTime);
  });
}

import { expect, test } from "vitest";
import { issuesOfEvidence } from "../../src/core/links/evidence.ts";
import { findLinks } from "../../src/core/links/find-links.ts";
import { alikeTo } from "../../src/core/people/alike.ts";
import { labels, publicNames } from "../../src/core/people/labels.ts";
import { readName } from "../../src/core/people/name.ts";
import { indexRoster } from "../../src/core/people/people-index.ts";
import type { Mentor } from "../../src/core/people/person.ts";
import { MOST_GROWTH, growthOf } from "./growth.ts";
import { mentee, mentor } from "./links/people.ts";

const SIZE = 500;

/** So many mentors of one name, each of an organisation of their own, who wrote a note beside it or none. */
function namesakes(note: (at: number) => string): (size: number) => Mentor[] {
  return (size) =>
    Array.from({ length: size }, (_, at) =>
      mentor({
        name: `Marie Roy${note(at)}`,
        email: `m${String(at)}@x.example`,
        organisation: `Firme ${String(at)}`,
        row: at + 2,
      }),
    );
}

const plain = namesakes(() => "");
const noted = namesakes((at) => ` (poste ${String(at)})`);

const READERS: Record<string, (people: readonly Mentor[]) => unknown> = {
  labels,
  publicNames,
  indexRoster,
  "as many look-ups by name and organisation": (people) => {
    const { lookUp } = indexRoster(people);
    return people.map(({ name, organisation }) => lookUp(`${name} (${organisation})`));
  },
  "as many look-ups by name and note": (people) => {
    const { lookUp } = indexRoster(people);
    return people.map(({ name }) => lookUp(name));
  },
  "one look-up of a name alike": (people) =>
    alikeTo(people.map(({ name }, id) => ({ name: readName(name), id })))(readName("Marie Roi")),
  "one who avoids them all": (people) => avoiding(people, "Marie Roy"),
  "one who perhaps avoids one of them": (people) => avoiding(people, "Marie Roi"),
};

function avoiding(mentors: readonly Mentor[], avoid: string) {
  const { evidence } = findLinks({
    mentors,
    mentees: [mentee({ name: "Eva Sol", email: "eva@x.example", avoid })],
    tabs: { mentors: "Mentors", mentees: "Mentorés", links: "Liens" },
    managerColumns: { mentors: [], mentees: [] },
    avoidColumns: { mentors: [], mentees: ["À éviter"] },
    rows: [],
    handling: { sameManager: "caution", past: "caution" },
  });
  return issuesOfEvidence(evidence);
}

test.each(Object.entries(READERS))("%s: the time grows as the number of namesakes does", (_, read) => {
  for (const people of [plain, noted])
    expect(growthOf(people, read, { size: SIZE })).toBeLessThan(MOST_GROWTH);
});

test("namesakes are told apart, the last as the first", () => {
  const people = plain(2_000);
  const { lookUp } = indexRoster(people);
  expect(lookUp("Marie Roy (Firme 1999)")).toEqual({ kind: "one", person: 1999 });
  expect(lookUp("Marie Roy (Firme 0)")).toEqual({ kind: "one", person: 0 });
  expect(publicNames(people)[1999]).toBe("Marie Roy (Firme 1999)");
});

import { expect, it } from "vitest";
import { countChoices } from "../../../src/core/directory/count-choices.ts";
import { readRequests } from "../../../src/core/directory/read-requests.ts";
import { withBallots } from "../../../src/core/event/with-ballots.ts";
import { directory } from "../../../src/core/messages/fr/directory.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { type Answers, answersOf, tabOf } from "./answers.ts";

const TAB = { id: 77, name: "Personnes et choix" };
const HEAVIEST = 35;

function answerTo(id: string, answers: Answers | undefined): string {
  const answer = answers?.[id];
  return typeof answer === "string" ? answer : "";
}

it("choices handed in from the directory enter the score, though neither form asks for any", () => {
  const mentees = answersOf("mentee", "fr").map((answers): Answers => ({
    ...answers,
    "most-important": ["Sujets"],
  }));
  const mentors = answersOf("mentor", "fr");
  const [asking, chosen] = [mentees[0], mentors[7]];
  const request = {
    name: answerTo("name", asking),
    email: answerTo("email", asking),
    wish: "Remettre mes choix",
    "mentors-asked": answerTo("name", chosen),
    message: "",
  };
  const requestTab = tabOf("request", "fr", [request], 3);
  const snapshot = snapshotOf([
    tabOf("mentee", "fr", mentees, 1),
    tabOf("mentor", "fr", mentors, 2),
    requestTab,
  ]);
  const { programme } = setUp(snapshot);
  if (programme === null) throw new Error("No programme.");
  const requests = readRequests(requestTab, programme, () => undefined);
  expect([...requests.choices]).toEqual([[0, [7]]]);
  expect(countChoices(programme, requests)).toBeNull();

  const ballots = [...requests.choices].map(([person, choices]) => ({
    role: "mentee" as const,
    person,
    choices,
    refused: [],
    tab: requests.tab,
    row: 0,
  }));
  const words = { ...directory.choicesTab, roles: { mentor: "Mentor·e", mentee: "Mentoré·e" } };
  const { proposal } = proposed(withBallots(snapshot, programme, ballots, HEAVIEST, words).read(TAB));
  const dyad = proposal.dyads.find(({ mentee }) => mentee.email === request.email);
  expect(dyad?.mentor.name).toBe(answerTo("name", chosen));
  expect(dyad?.reasons).toContainEqual(expect.stringMatching(/^1er choix du ou de la mentoré·e/));
  const doubled = proposal.dyads
    .flatMap(({ reasons }) => reasons)
    .filter((text) => /compte double/.test(text));
  expect(doubled.length).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import { propose } from "../../src/core/proposal/propose.ts";
import { ATTEMPTS, MOST_GROWTH, PUMPS, SLACK, growth, processorMs } from "./growth.ts";
import { snapshotOf, tab } from "./workbooks.ts";

const HEADER = [
  "Horodateur",
  "Nom complet",
  "Courriel",
  "Organisation",
  "Gestionnaire",
  "Places",
  "Consentement",
  "Personnes à éviter",
  "Mentors souhaités",
  "Années d'expérience",
  "Sujets à aborder",
  "Disponibilités [Lundi]",
];
const PLAIN = [
  "2026-01-05",
  "Ana Paz",
  "a@x.ca",
  "Acme",
  "Luc Roy",
  "1",
  "Oui",
  "",
  "",
  "5",
  "Vente",
  "Matin",
];

test("a run takes time that grows as one participant's answers do, whatever they are", () => {
  const run = (text: string) => {
    const rows = [PLAIN, HEADER.map(() => text)];
    return propose(snapshotOf([tab("Mentors", HEADER, ...rows), tab("Mentorés", HEADER, ...rows)])).kind;
  };
  expect(run("x")).toBe("proposal");
  for (const pump of PUMPS) expect(growth(run, pump), JSON.stringify(pump)).toBeLessThan(MOST_GROWTH);
});

test("a run takes time that grows as the number of long essays does", () => {
  const words = Array.from({ length: 3000 }, (_, at) => `mot${at.toString(36)}tion`);
  const essay = (person: number): string =>
    Array.from({ length: 2000 }, (_, at) => words[(person * 577 + at * at) % words.length] ?? "").join(" ");
  const header = ["Nom complet", "Racontez vos besoins"];
  const people = (name: string, from: number, count: number): string[][] =>
    Array.from({ length: count }, (_, at) => [`${name} ${String(at)}`, essay(from + at)]);
  const mentors = tab("Mentors", header, ...people("Mentor", 0, 10));
  const time = (count: number): number => {
    const snapshot = snapshotOf([mentors, tab("Mentorés", header, ...people("Mentoré", 10, count))]);
    let outcome: unknown;
    const time = processorMs(() => (outcome = propose(snapshot)));
    expect(outcome).toMatchObject({ proposal: { settings: { criteria: [{ kind: "text" }] } } });
    return time;
  };
  time(10);
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= 4 * SLACK; attempt++)
    least = Math.min(least, time(160) / time(40));
  expect(least).toBeLessThan(4 * SLACK);
});

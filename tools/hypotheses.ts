import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { Case } from "../src/conformance/case.ts";
import { CASES } from "../src/conformance/cases/index.ts";
import type { ObservedRun } from "../src/conformance/observation.ts";
import { type Proof, proofOf } from "../src/conformance/proofs.ts";
import { assumptions as english } from "../src/core/messages/en/assumptions.ts";
import { conformance as englishWords } from "../src/core/messages/en/conformance.ts";
import { assumptions as french } from "../src/core/messages/fr/assumptions.ts";
import { type ConformanceWords, conformance as frenchWords } from "../src/core/messages/fr/conformance.ts";
import type { Language } from "../src/core/programme/settings.ts";
import { readObservations } from "./observations.ts";

type PageWords = ConformanceWords["page"];

const WORDS = { fr: frenchWords.page, en: englishWords.page };
const SENTENCES = { fr: french, en: english };

/** The pages that are made, and the pages that say how many assumptions are proven. */
export const PAGES: Record<Language, string> = { fr: "docs/hypotheses.md", en: "docs/assumptions.md" };

const START = "<!-- hypotheses -->";
const END = "<!-- /hypotheses -->";

function proofText(trial: Case, proof: Proof, words: PageWords): string {
  if (proof.kind === "unproven") return words.unproven;
  const days = [...new Set(proof.runs.map(({ date, locale }) => `${words.day(date)} (${locale})`))].join(
    ", ",
  );
  if (proof.kind === "safe") return `${days}, ${words.safe(trial.differs ?? "")}`;
  return proof.kind === "proven" ? days : `**✗** ${days}`;
}

/** How many assumptions are proven, and on which days. */
export function countLine(runs: readonly ObservedRun[], language: Language): string {
  const words = WORDS[language];
  const count = CASES.filter((trial) => proofOf(trial, runs).kind === "proven").length;
  const days = [...new Set(runs.map(({ date, locale }) => `${words.day(date)} (${locale})`))].join(", ");
  return words.proven(count, CASES.length, days);
}

/** The page of all assumptions, a table a group, as Prettier lays it out. */
export async function hypothesesPage(runs: readonly ObservedRun[], language: Language): Promise<string> {
  const words = WORDS[language];
  const groups = Object.entries(words.groups).map(([letter, name]) => {
    const rows = CASES.filter(({ id }) => id.startsWith(letter)).map((trial) => {
      const { evidence, source } = trial.grounds;
      const how = source === "" ? words.evidence[evidence] : words.because(words.evidence[evidence], source);
      const cells = [trial.id, SENTENCES[language][trial.id], `\`${trial.relies}\``, how];
      return [...cells, proofText(trial, proofOf(trial, runs), words)];
    });
    const table = [words.head, words.head.map(() => "---"), ...rows];
    return [`## ${name}`, "", ...table.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
  });
  const page = [
    `# ${words.title}`,
    words.intro,
    countLine(runs, language),
    ...words.how,
    ...groups,
    words.made,
  ];
  const options = (await resolveConfig("docs/page.md")) ?? {};
  return format(page.join("\n\n") + "\n", { ...options, parser: "markdown" });
}

/** A README with the count of today in its place. @throws where it has no place for it. */
export function withCount(readme: string, line: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README has no place for the count: ${START}`);
  return `${readme.slice(0, start + START.length)}\n\n${line}\n\n${readme.slice(end)}`;
}

export const READMES: Record<Language, string> = { fr: "README.md", en: "README.en.md" };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = readObservations();
  for (const language of ["fr", "en"] as const) {
    await writeFile(PAGES[language], await hypothesesPage(runs, language));
    const readme = readFileSync(READMES[language], "utf8");
    await writeFile(READMES[language], withCount(readme, countLine(runs, language)));
  }
  console.log(Object.values(PAGES).join(", "));
}

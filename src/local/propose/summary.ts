import { dyadWords } from "../../core/messages/index.ts";
import type { CliWords } from "../../core/messages/fr/cli.ts";
import { type Proposal, objectiveOf } from "../../core/proposal/proposal.ts";
import { isSaid } from "../../core/tabs/table.ts";

/** Lines of a list that are shown; the workbook has them all. */
const LIST_MAX = 60;

/** A proposal as a coordinator reads it in a terminal. */
export function summarise(proposal: Proposal, words: CliWords): string {
  const { people, dyads, unplaced, unused, placed, minimum, proof, guarantees, language } = proposal;
  const said = dyadWords(language);
  const number = new Intl.NumberFormat(`${language}-CA`, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const mean = dyads.reduce((sum, { score }) => sum + score, 0) / Math.max(1, dyads.length);
  const width = Math.max(0, ...dyads.map(({ mentee }) => called(mentee).length));
  const mentorWidth = Math.max(0, ...dyads.map(({ mentor }) => called(mentor).length));
  const watched = dyads.filter(({ level }) => level !== "ok");
  const troubles = proposal.issues.filter(({ severity }) => severity !== "info");
  return [
    words.people(people.mentors, people.seats, people.mentees),
    placed === 0
      ? words.nothingPlaced
      : words.placed(placed, number.format(mean), number.format(minimum ?? 0)),
    ...(proof.optimal && placed > 0 ? [words.proven[objectiveOf(proposal)]] : []),
    ...(proof.optimal && placed > 0 && guarantees ? [words.amongGuaranteed] : []),
    ...(guarantees ? list(words.guarantees(guarantees.each.length), guaranteed(guarantees), words) : []),
    ...list(
      "",
      dyads.map(({ mentee, mentor, score, level }) => {
        const mark = level === "ok" ? "" : `  ${level === "conflict" ? "!!" : "!"}`;
        const names = `${called(mentee).padEnd(width)}  →  ${called(mentor).padEnd(mentorWidth)}`;
        return `${names}  ${number.format(score).padStart(5)}${mark}`;
      }),
      words,
    ),
    ...list(
      words.unplaced(unplaced.length),
      unplaced.map(({ mentee, explanation }) => words.about(called(mentee), explanation)),
      words,
    ),
    ...list(
      words.toWatch(watched.length),
      watched.map(({ mentee, mentor, level }) => {
        const links = proposal.conflicts.filter(
          (link) => link.mentee.row === mentee.row && link.mentor.row === mentor.row,
        );
        const linkTexts = links.map((link) =>
          said.marked(link.level, said.link({ ...link, mentee: 0, mentor: 0 })),
        );
        return words.about(
          `${called(mentee)} → ${called(mentor)}`,
          linkTexts.length > 0 ? linkTexts.join(" ; ") : words.levels[level],
        );
      }),
      words,
    ),
    ...list(
      words.unused(unused.length),
      unused.map(({ mentor, places }) => `${called(mentor)} (${words.places(places)})`),
      words,
    ),
    ...list(
      words.issues(troubles.length),
      troubles.map(({ message }) => message),
      words,
    ),
  ].join("\n");
}

/** What became of each guarantee, then what they cost together. */
function guaranteed({ each, explanation }: NonNullable<Proposal["guarantees"]>): string[] {
  return [...each.map((guarantee) => guarantee.explanation), explanation].filter(isSaid);
}

/** The reasons why nothing could be proposed. */
export function explain(proposal: Proposal, words: CliWords): string {
  const blocking = proposal.issues.filter(({ severity }) => severity === "error");
  const issues = blocking.length > 0 ? blocking : proposal.issues;
  return [words.impossible, ...issues.map(({ message }) => `  ${message}`)].join("\n");
}

function called({ name, email }: { readonly name: string; readonly email: string }): string {
  return name === "" ? email : name;
}

function list(title: string, lines: readonly string[], words: CliWords): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LIST_MAX).map((line) => `  ${line}`);
  const more = lines.length > LIST_MAX ? [`  ${words.more(lines.length - LIST_MAX)}`] : [];
  return ["", ...(title === "" ? [] : [title]), ...shown, ...more];
}

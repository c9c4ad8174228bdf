import type { PageData, PageMentor } from "../../src/core/directory/page-data.ts";

/** One answer of a profile: options apart, or a text. */
export interface ProfilePart {
  readonly label: string;
  readonly text: string;
  readonly kind: PageData["columns"][number]["kind"];
}

interface Parts {
  /** Who the person is, in a line. */
  readonly line: string;
  /** What is seen at first. */
  readonly first: readonly ProfilePart[];
  readonly rest: readonly ProfilePart[];
}

/** An answer this short can stand in a line, where all answers to its question are. */
const SHORT = 60;
const IN_LINE = 2;
const AT_FIRST = 2;

function isShort({ mentors }: PageData, column: number): boolean {
  return mentors.every(({ cells }) => (cells[column] ?? []).every((cell) => cell.length <= SHORT));
}

/** The profile of a mentor, in the order of the form; what all answer in a few words of their own makes the line. */
export function profileParts(data: PageData, { cells }: PageMentor): Parts {
  const inLine = [...data.columns.keys()]
    .filter((at) => data.columns[at]?.kind === "text" && isShort(data, at))
    .slice(0, IN_LINE);
  const parts = data.columns.flatMap(({ label, kind, rows }, at): ProfilePart[] => {
    const answers = cells[at] ?? [];
    const text =
      kind === "grid"
        ? rows
            .flatMap((row, k) => ((answers[k] ?? "") === "" ? [] : [`${row}\u00a0: ${answers[k] ?? ""}`]))
            .join("\n")
        : answers.join("\n");
    return text.trim() === "" || inLine.includes(at) ? [] : [{ label, text, kind }];
  });
  const compared = data.needs.flatMap(({ columns }) => columns).map((at) => data.columns[at]?.label);
  const [topic] = compared.flatMap((title) =>
    parts.filter(({ kind, label }) => kind === "options" && label === title),
  );
  const words = parts.find(({ kind }) => kind === "text");
  const first = parts.filter((part) => part === topic || part === words).slice(0, AT_FIRST);
  return {
    line: inLine
      .map((at) => cells[at]?.[0] ?? "")
      .filter((text) => text !== "")
      .join(" · "),
    first,
    rest: parts.filter((part) => !first.includes(part)),
  };
}

import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import type { FormQuestion } from "./question.ts";
import { doubledQuestions, formColumns, optionOf, questionColumns, recogniseForm } from "./recognise-form.ts";

/** What somebody answered to a question in several columns: of a long text all of it, else the one answer; null for two that differ. */
function oneAnswer(question: FormQuestion, answers: readonly Cell[]): Cell | null {
  const said = answers.filter((cell) => cellText(cell) !== "");
  const [first = "", ...more] = said;
  const meaning = (cell: Cell): string => optionOf(question, cell) ?? fold(cellText(cell));
  if (more.every((cell) => meaning(cell) === meaning(first))) return first;
  return question.kind === "paragraph" ? said.map(cellText).join("\n") : null;
}

/**
 * A later form's tab with one column for each question: Google adds a column where a question is made anew, and each
 * person answers in the one that there was. Both parts of a long answer are kept; of two answers that differ neither
 * counts, which is reported as `form-answers-differ`. Any other tab is given back as it is.
 */
export function mergeDoubled(table: Table, report: Report): Table {
  const form = recogniseForm(table);
  const doubled = form === null ? [] : doubledQuestions(table, form);
  if (doubled.length === 0) return table;
  const { name, email } = formColumns(table);
  const [header = [], ...rows] = table.rows.map((row) => [...row]);
  for (const question of doubled) {
    const [first = 0, ...others] = questionColumns(table, question);
    const column = cellText(header[first]);
    rows.forEach((cells, at) => {
      const answers = [first, ...others].map((place) => cells[place] ?? "");
      const answer = oneAnswer(question, answers);
      cells[first] = answer ?? "";
      const who = [name, [email]]
        .map((places) => places.flatMap((place) => cellText(cells[place]) || []).join(" "))
        .find((text) => text !== "");
      // Whoever gives neither name nor address is reported for that
      if (answer !== null || who === undefined) return;
      const texts = answers.map(cellText).filter((text) => text !== "");
      report("form-answers-differ", { tab: table.name, row: at + 2, column }, { names: [who, ...texts] });
    });
    for (const cells of [header, ...rows])
      for (const place of others) if (place < cells.length) cells[place] = "";
  }
  return { ...table, rows: [header, ...rows] };
}

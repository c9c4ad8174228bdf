import type { Section } from "../core/forms/question.ts";
import type { WordedQuestion } from "../core/forms/worded.ts";

type Form = GoogleAppsScript.Forms.Form;

/** Adds one question to a form. */
function ask(form: Form, question: WordedQuestion): void {
  const { kind, title, help, options, most, rows, ends, required, other } = question;
  switch (kind) {
    case "text":
      form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
      return;
    case "email": {
      // A question of ours in the place of Google's own: its column then has the same header in every account.
      const rule = FormApp.createTextValidation().requireTextIsEmail().build();
      form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).setValidation(rule);
      return;
    }
    case "number": {
      const rule = FormApp.createTextValidation().requireNumber().build();
      form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).setValidation(rule);
      return;
    }
    case "paragraph":
      form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
      return;
    case "date":
      form.addDateItem().setTitle(title).setHelpText(help).setRequired(required);
      return;
    case "one": {
      const item = form.addMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(required);
      item.setChoiceValues([...options]).showOtherOption(other);
      return;
    }
    case "several": {
      const item = form.addCheckboxItem().setTitle(title).setHelpText(help).setRequired(required);
      item.setChoiceValues([...options]).showOtherOption(other);
      if (most !== null)
        item.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(most).build());
      return;
    }
    case "scale": {
      const [low = "", high = ""] = ends;
      const item = form.addScaleItem().setTitle(title).setHelpText(help).setRequired(required);
      item.setBounds(1, 5).setLabels(low, high);
      return;
    }
    case "grid": {
      const item = form.addCheckboxGridItem().setTitle(title).setHelpText(help).setRequired(required);
      item.setRows([...rows]).setColumns([...options]);
    }
  }
}

/** Asks the questions in their order, each part under its heading; what an earlier run left half made is taken out first. */
export function askAll(
  form: Form,
  questions: readonly WordedQuestion[],
  sections: Readonly<Record<Section, string>>,
): void {
  for (let left = form.getItems().length; left > 0; left--) form.deleteItem(0);
  let at: Section | null = null;
  for (const question of questions) {
    if (question.section !== at) form.addSectionHeaderItem().setTitle(sections[question.section]);
    at = question.section;
    ask(form, question);
  }
}

/** What Google puts around the name of a spreadsheet by itself: a copy's beginning, the end of one that a form made. */
const BEGINNINGS = ["Copie de ", "Copy of "];
const ENDINGS = [" (réponses)", " (responses)"];
const UNNAMED = ["feuille de calcul sans titre", "untitled spreadsheet"];

/** The name of a programme, from the name of its spreadsheet; `""` where nobody gave it one. */
export function programmeName(spreadsheet: string): string {
  let name = spreadsheet.normalize("NFC").trim();
  for (let start; (start = BEGINNINGS.find((text) => name.startsWith(text))) !== undefined;)
    name = name.slice(start.length).trim();
  const end = ENDINGS.find((text) => name.toLowerCase().endsWith(text));
  if (end !== undefined) name = name.slice(0, -end.length).trim();
  return UNNAMED.includes(name.toLowerCase()) ? "" : name;
}

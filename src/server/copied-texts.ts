import { metadataOf, workbook } from "./workbook.ts";

/** Of the spreadsheet: the name of a text kept with it, and the text. */
const KEY = "dyade:kept";
/** Google keeps 30,000 characters of metadata with a spreadsheet. */
const MOST_CHARACTERS = 25_000;

type Texts = Readonly<Record<string, string>>;

const copies = (): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] => metadataOf(workbook(), KEY);

/** The texts that {@link copyTexts} hung on the spreadsheet, by name: whoever copies the file takes them along. */
export function copiedTexts(): Texts {
  return Object.fromEntries(
    copies().map((entry) => {
      const [name = "", ...lines] = (entry.getValue() ?? "").split("\n");
      return [name, lines.join("\n")];
    }),
  );
}

/** Hangs texts on the spreadsheet in place of those before, those that fit; properties stay behind where a file is copied. */
export function copyTexts(texts: Texts): void {
  let room = MOST_CHARACTERS;
  const values = new Set<string>();
  for (const name of Object.keys(texts).sort()) {
    const value = `${name}\n${texts[name] ?? ""}`;
    if (value.length > room) continue;
    room -= value.length;
    values.add(value);
  }
  for (const entry of copies()) if (!values.delete(entry.getValue() ?? "")) entry.remove();
  for (const value of values) workbook().addDeveloperMetadata(KEY, value);
}

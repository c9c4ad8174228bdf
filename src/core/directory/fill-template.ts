import type { PageData } from "./page-data.ts";

/** The element of the template that takes the data. */
export const DATA_ELEMENT = '<script id="directory-data" type="application/json"></script>';
const TITLE = /<title>[^<]*<\/title>/;
const LANGUAGE = /<html lang="[a-z]*"/;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * The text of one directory file. Nothing in the data can end its element or begin another: `<` is written `\u003c`.
 *
 * @throws {Error} when the template has no place for data.
 */
export function fillTemplate(template: string, data: PageData): string {
  const parts = template.split(DATA_ELEMENT);
  const [before, after] = parts;
  if (before === undefined || after === undefined || parts.length !== 2)
    throw new Error("The template of the directory has no place for data.");
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  const element = DATA_ELEMENT.replace("></", () => `>${json}</`);
  const head = before
    .replace(TITLE, () => `<title>${escaped(data.title)}</title>`)
    .replace(LANGUAGE, `<html lang="${data.language}"`);
  return head + element + after;
}

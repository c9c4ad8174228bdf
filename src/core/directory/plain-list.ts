import { formAddress, mailAddress } from "./ask.ts";
import type { PageData, PageMentor } from "./page-data.ts";

/** The words of the list that is read where no script runs. */
export interface PlainWords {
  readonly meet: string;
  meetSubject(mentor: string): string;
  meetBody(mentor: string, asker: string): string;
}

/** A text as HTML that shows it, inside an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function meetingAddress({ form, contact, reader }: PageData, words: PlainWords, name: string): string | null {
  if (form !== null) return formAddress(form, { wish: "meeting", mentors: [name], asker: reader });
  return contact === ""
    ? null
    : mailAddress([contact], words.meetSubject(name), words.meetBody(name, reader));
}

function plainMentor(data: PageData, words: PlainWords, { name, email, cells, reasons }: PageMentor): string {
  const answers = data.columns.flatMap(({ label, rows }, at) => {
    const texts = (cells[at] ?? []).flatMap((text, row) => {
      const slot = rows[row] ?? "";
      return text === "" ? [] : [slot === "" ? text : `${slot}\u00a0: ${text}`];
    });
    return texts.length === 0 ? [] : [`${label}\u00a0: ${texts.join("; ")}`];
  });
  const lines = [...(email === "" ? [] : [email]), ...reasons, ...answers].map(escaped);
  const address = meetingAddress(data, words, name);
  const link = address === null ? "" : `<p><a href="${escaped(address)}">${escaped(words.meet)}</a></p>`;
  return `<h2>${escaped(name)}</h2><p>${lines.join("<br>")}</p>${link}`;
}

/**
 * The mentors as plain HTML, for what shows a file without running its script, as the previews of some phones do:
 * it can be read and followed, not searched.
 */
export function plainList(data: PageData, words: PlainWords): string {
  const mentors = data.mentors.map((mentor) => plainMentor(data, words, mentor));
  return `<h1>${escaped(data.title)}</h1>${mentors.join("")}`;
}

import type { OpenPreview } from "./preview.ts";

/** Nine in the morning of tomorrow in Québec, as a form would write it: after any proposal of today. */
export function tomorrow(): string {
  const day = new Date(Date.now() + 86_400_000);
  return `${day.toLocaleDateString("sv-SE", { timeZone: "America/Toronto" })} 09:00:00`;
}

/**
 * Adds an answer like the first one of a form, with some cells of its own.
 *
 * @param form part of the name of its tab. @param values by part of the title of the question.
 */
export async function addAnswer(
  { rearrange }: OpenPreview,
  form: "mentoré" | "mentor·es",
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  await rearrange(({ sheets }) => {
    const sheet = sheets.find(({ name }) => name.includes(form));
    const [header = [], first = []] = sheet?.rows ?? [];
    const row = first.map((cell) => (cell === null ? null : { ...cell }));
    for (const [title, value] of Object.entries(values))
      row[header.findIndex((cell) => String(cell?.value ?? "").includes(title))] = { value };
    sheet?.rows.push(row);
  });
}

/** A mentee who answers tomorrow. */
export async function addZita(preview: OpenPreview): Promise<void> {
  await addAnswer(preview, "mentoré", {
    Horodateur: tomorrow(),
    Prénom: "Zita",
    "Nom de famille": "Nouvelle",
    ourriel: "zita@nouvelle.example",
  });
}

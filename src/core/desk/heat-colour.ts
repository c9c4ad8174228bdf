const LIGHTEST = [255, 255, 255] as const;
const DARKEST = [123, 170, 247] as const;
const NOT_ALLOWED = "#e8eaed";

/** The colour of a score of 0 to 100 on paper; grey where no pair is allowed. Dark text can be read on all of them. */
export function heatColour(score: number | null): string {
  if (score === null) return NOT_ALLOWED;
  const share = Math.min(1, Math.max(0, score / 100));
  const parts = LIGHTEST.map((light, at) => Math.round(light + share * ((DARKEST[at] ?? 0) - light)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** A CSS colour as `#rrggbb`. @throws for what is none. */
export function readColour(colour: unknown): string {
  if (typeof colour === "string") {
    const lower = colour.toLowerCase();
    if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
    if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, "$&$&");
    const hex = NAMED[lower];
    if (hex !== undefined) return hex;
  }
  throw new Error(`Invalid argument: ${String(colour)} is not a colour`);
}

import { fold } from "../../../src/core/people/fold.ts";

/** Each name as a part of a file's name, of letters and digits in any script; unique in the list. */
export function fileNames(names: readonly string[]): string[] {
  const parts = names.map((name) =>
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, ""),
  );
  return parts.map((part, at) => {
    const before = parts.slice(0, at).filter((other) => other === part).length;
    return before === 0 ? part : `${part}-${String(before + 1)}`;
  });
}

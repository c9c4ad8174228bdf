import type { WriteStream } from "node:tty";
import type { CliWords } from "../core/messages/fr/cli.ts";

/** Shows the fraction done on one line of a terminal; says nothing where the output is no terminal. */
export function showProgress(
  stream: Pick<WriteStream, "isTTY" | "write">,
  words: CliWords,
): { tell(fraction: number): void; end(): void } {
  let shown = -1;
  return {
    tell(fraction) {
      const percent = Math.floor(fraction * 100);
      if (!stream.isTTY || percent === shown) return;
      shown = percent;
      stream.write(`\r${words.progress(percent)}`);
    },
    end() {
      if (stream.isTTY && shown >= 0) stream.write("\r\u001b[K");
    },
  };
}

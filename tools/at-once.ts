import { exec } from "node:child_process";
import { fileURLToPath } from "node:url";

interface Ended {
  readonly succeeded: boolean;
  /** What it wrote, errors too. */
  readonly text: string;
}

/** Runs shell commands at once. Gives what came of each, in their order, once all have ended. */
export function atOnce(commands: readonly string[]): Promise<readonly Ended[]> {
  return Promise.all(commands.map(ended));
}

function ended(command: string): Promise<Ended> {
  return new Promise((resolve) => {
    exec(command, { maxBuffer: Infinity }, (failure, out, errors) => {
      resolve({ succeeded: failure === null, text: `${out}${errors}` });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await atOnce(process.argv.slice(2));
  for (const { text } of results) process.stdout.write(text);
  if (results.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
}

import path from "node:path";
import { fileURLToPath } from "node:url";
import { deploy as english } from "../src/core/messages/en/deploy.ts";
import { deploy as french } from "../src/core/messages/fr/deploy.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { claspOf } from "./deploy/clasp.ts";
import { type Say, deploy } from "./deploy/deploy.ts";
import { ADD_ON, KIT } from "./deploy/target.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const REPLACE = "--replace";

const say: Say = (message) => {
  console.log(`${message(french)}\n(${message(english)})\n`);
};

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== "kit" && option !== REPLACE);
if (asksForHelp(options)) say(({ usage }) => usage);
else if (unknown === undefined) {
  process.exitCode = await deploy({
    target: options.includes("kit") ? KIT : ADD_ON,
    clasp: claspOf(),
    say,
    // A shell that keeps `--` for itself gives the option to npm, which passes it on this way
    replace: options.includes(REPLACE) || process.env["npm_config_replace"] === "true",
    copies: path.join(ROOT, "out", "replaced"),
  });
} else {
  say((words) => words.unknownOption(unknown));
  process.exitCode = 2;
}

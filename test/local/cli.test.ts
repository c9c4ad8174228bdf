import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../../src/local/cli.ts", import.meta.url));
const START = fileURLToPath(new URL("../../src/local/start.ts", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../sample/", import.meta.url));

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as npm does, in that language. */
function dyade(args: readonly string[], LANG = "en_CA.UTF-8", command = CLI): Promise<Ended> {
  const env = { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", command, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

describe("the command line", { timeout: 30_000 }, () => {
  it("proposes, with nothing but JSON on its output", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dyade-cli-"));
    const files = ["--mentors", join(SAMPLE, "mentors.csv"), "--mentees", join(SAMPLE, "mentees.csv")];
    const { status, stdout, stderr } = await dyade([
      "propose",
      ...files,
      "--out",
      join(folder, "o.xlsx"),
      "--json",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ format: "dyade-proposal/1", placed: 36 });
  });

  it("solves an instance", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "dyade-cli-")), "i.json");
    const mentors = [{ id: "M", capacity: 1 }];
    const instance = { format: "dyade-instance/1", mentees: [{ id: "A" }], mentors, scores: [[7]] };
    await writeFile(path, JSON.stringify(instance));
    const { status, stdout } = await dyade(["solve", path]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: "dyade-result/1", pairs: [["A", "M"]] });
  });

  it.each([
    ["in French", "fr_CA.UTF-8", /^La commande «\u00a0pair\u00a0» n’existe pas\./],
    ["in English", "en_CA.UTF-8", /^There is no command “pair”\./],
  ])("refuses an unknown command %s, in one line", async (_, language, words) => {
    const { status, stdout, stderr } = await dyade(["pair"], language);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr.trim()).not.toContain("\n");
  });

  it.each([
    [["--help"], CLI, /dyade -- propose WORKBOOK\.xlsx.*dyade -- solve INSTANCE\.json/s],
    [["propose", "--help"], CLI, /dyade -- propose WORKBOOK\.xlsx/],
    [["solve", "-h"], CLI, /dyade -- solve INSTANCE\.json/],
    [["--help"], START, /^Usage:\n {2}npm start\n {2}npm start -- WORKBOOK\.xlsx/],
  ])("says what it may be asked, for %j", async (args, command, words) => {
    const { status, stdout, stderr } = await dyade(args, "en_CA.UTF-8", command);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(words);
  });

  it("says how the preview is started in French, and builds nothing", async () => {
    const { status, stdout } = await dyade(["--help"], "fr_CA.UTF-8", START);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage\u00a0:\n {2}npm start\n/);
    expect(stdout).not.toContain("http");
  });
});

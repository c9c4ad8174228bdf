import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Clasp } from "../../../tools/deploy/clasp.ts";
import { MANIFEST, OURS, PLACEHOLDER, Stage } from "./stage.ts";

const remote = (name: string, source: string) => ({ name, type: "SERVER_JS", source }) as const;
const manifest = { name: "appsscript", type: "JSON", source: '{"timeZone":"Europe/Paris"}' } as const;

describe("with no project yet", () => {
  it("makes a spreadsheet with its script by the real clasp, and pushes; run again, it has nothing to do", async () => {
    const stage = await Stage.set({ real: true });
    const first = await stage.deploy();
    expect(first.status).toBe(0);
    expect(first.fr).toContain("https://drive.google.com/open?id=sheet-1");
    expect(first.fr).toContain("Envoyé\u00a0: Code.js, appsscript.json, sidebar.html.");
    expect(first.en).toContain("Extensions > Dyade");
    const { projects } = await stage.google();
    expect(projects["script-1"]?.map(({ name }) => name).sort()).toEqual(["Code", "appsscript", "sidebar"]);
    expect(JSON.parse(await stage.read(".clasp.json"))).toEqual({ scriptId: "script-1", rootDir: "dist" });

    const second = await stage.deploy();
    expect(second.status).toBe(0);
    expect(second.en).toContain("Nothing to push");
    const { asked, drive } = await stage.google();
    expect(drive).toEqual(["sheet-1"]);
    expect(asked.filter((request) => request.startsWith("PUT"))).toHaveLength(1);
  });

  it.each([
    ["nobody is signed in (the real clasp)", { loggedIn: false, real: true }, false, "npx clasp login"],
    [
      "the Apps Script API is off (the real clasp)",
      { loggedIn: true, real: true },
      true,
      "https://script.google.com/home/usersettings",
    ],
  ])(
    "says what to do first where %s, makes nothing and leaves the file",
    async (_case, login, apiOff, words) => {
      const stage = await Stage.set(login);
      await stage.change({ ...(await stage.google()), apiOff });
      const { status, fr, en } = await stage.deploy();
      expect(status).toBe(2);
      for (const text of [fr, en]) expect(text).toContain(words);
      expect(fr).toContain("Rien n’a été changé.");
      expect((await stage.google()).drive).toEqual([]);
      expect(await stage.read(".clasp.json")).toBe(PLACEHOLDER);
    },
  );

  it("keeps a project whose making was cut short after Google had made it", async () => {
    const stage = await Stage.set();
    await stage.change({ ...(await stage.google()), failing: ["GET"] });
    const cut = await stage.deploy();
    expect(cut.status).toBe(2);
    expect(JSON.parse(await stage.read(".clasp.json"))).toMatchObject({ scriptId: "script-1" });

    await stage.change({ ...(await stage.google()), failing: [] });
    expect((await stage.deploy()).status).toBe(0);
    expect((await stage.google()).drive).toEqual(["sheet-1"]);
  });

  it("takes a file that is gone for one that names no project", async () => {
    const stage = await Stage.set();
    await rm(stage.projectFile);
    expect((await stage.deploy()).status).toBe(0);
    expect(JSON.parse(await stage.read(".clasp.json"))).toMatchObject({ scriptId: "script-1" });
  });

  it("refuses a file that is damaged, and leaves it", async () => {
    const stage = await Stage.set();
    await writeFile(stage.projectFile, "{ scriptId");
    const { status, en } = await stage.deploy();
    expect(status).toBe(2);
    expect(en).toContain("git checkout .clasp.json");
    expect(await stage.read(".clasp.json")).toBe("{ scriptId");
  });

  it("makes the kit as a script by itself", async () => {
    const stage = await Stage.set();
    expect((await stage.deploy({ type: "standalone", title: "Dyade – trousse" })).status).toBe(0);
    expect((await stage.google()).drive).toEqual([]);
  });
});

describe("with a project", () => {
  it.each([
    ["Google's empty function", [manifest, remote("Code", "function myFunction() {\n\n}\n")]],
    ["an earlier version of ours", [manifest, remote("Code", OURS.replace("()", "(1)"))]],
    ["one whose functions took a list", [manifest, remote("Code", OURS.replaceAll("input", "...args"))]],
    ["our one file, pasted", [manifest, remote("Dyade", `/**\n * Dyade 0.1.0\n */\n${OURS}`)]],
  ])("replaces %s", async (_case, files) => {
    const stage = await Stage.set({ scriptId: "mine" });
    await stage.change({ ...(await stage.google()), projects: { mine: [...files] } });
    expect((await stage.deploy()).status).toBe(0);
    const { projects } = await stage.google();
    expect(projects["mine"]?.find(({ name }) => name === "Code")?.source).toBe(OURS);
  });

  it.each([
    ["a file of another name", [remote("Paie", "function payer() { return 1; }")], ["Paie.js"]],
    ["a script of theirs called Code", [remote("Code", "function payer() { return 1; }")], ["Code.js"]],
    ["ours with lines of theirs below", [remote("Code", `${OURS}function payer() {}\n`)], ["Code.js"]],
    [
      "a page of theirs",
      [{ name: "sidebar", type: "HTML", source: "<p>Bonjour" } as const],
      ["sidebar.html"],
    ],
  ])("refuses to erase %s; --replace lists and copies them first", async (_case, files, names) => {
    const stage = await Stage.set({ scriptId: "mine" });
    await stage.change({ ...(await stage.google()), projects: { mine: [manifest, ...files] } });
    const refused = await stage.deploy();
    expect(refused.status).toBe(2);
    for (const name of names) expect(refused.fr).toContain(`  ${name}\n`);
    expect(refused.en).toContain("npm run deploy -- --replace");
    expect((await stage.google()).projects["mine"]).toEqual([manifest, ...files]);

    expect((await stage.deploy({ replace: true })).status).toBe(0);
    const kept = await Promise.all(names.map((name) => stage.read(path.join("replaced", "mine", name))));
    expect(kept).toEqual(files.map(({ source }) => source));
    expect((await stage.google()).projects["mine"]?.map(({ name }) => name)).not.toContain("Paie");
  });

  it("keeps every copy of a file that was erased twice", async () => {
    const stage = await Stage.set({ scriptId: "mine" });
    const versions = [remote("Paie", "function payer() { return 1; }"), remote("Paie", "var two = 2;")];
    for (const theirs of versions) {
      await stage.change({ ...(await stage.google()), projects: { mine: [manifest, theirs] } });
      expect((await stage.deploy({ replace: true })).status).toBe(0);
    }
    const copies = ["Paie.js", "Paie-2.js"].map((name) => stage.read(path.join("replaced", "mine", name)));
    expect(await Promise.all(copies)).toEqual(versions.map(({ source }) => source));
  });

  it("says that a push that failed may have been done, and does it when run again", async () => {
    const stage = await Stage.set({ scriptId: "mine" });
    await stage.change({ ...(await stage.google()), projects: { mine: [manifest] }, failing: ["PUT"] });
    const failed = await stage.deploy();
    expect(failed.status).toBe(2);
    expect(failed.fr).toContain("L’envoi a peut-être été fait.");
    expect(failed.fr).toContain("Internal error encountered.");
    await stage.change({ ...(await stage.google()), failing: [] });
    expect((await stage.deploy()).status).toBe(0);
  });

  it("says so when Google does not know the project", async () => {
    const stage = await Stage.set({ scriptId: "gone" });
    const { status, en } = await stage.deploy();
    expect(status).toBe(2);
    expect(en).toContain("Google does not find the project that .clasp.json names.");
  });

  it("keeps the file that the owner of a kit filled in", async () => {
    const stage = await Stage.set({ scriptId: "mine" });
    const filled = remote("Programme", 'var PROGRAMME = { fr: { name: "Le nôtre" } };\n');
    await stage.change({ ...(await stage.google()), projects: { mine: [manifest, filled] } });
    const { status, en } = await stage.deploy({ filledIn: ["Programme"] });
    expect(status).toBe(0);
    expect(en).toContain("Kept as you filled it in: Programme.js.");
    const { projects } = await stage.google();
    expect(projects["mine"]?.find(({ name }) => name === "Programme")?.source).toBe(filled.source);
    expect(projects["mine"]?.find(({ name }) => name === "appsscript")?.source).toBe(MANIFEST);
  });
});

describe("cut short, then run again", () => {
  class Killed extends Error {}

  /** Clasp until it is called that often: the whole run then ends, before the command or once it is done. */
  const until =
    (call: number, when: "before" | "after") =>
    (clasp: Clasp): Clasp => {
      let calls = 0;
      return async (args, folder) => {
        calls += 1;
        if (calls === call && when === "before") throw new Killed();
        const outcome = await clasp(args, folder);
        if (calls === call) throw new Killed();
        return outcome;
      };
    };

  const CUTS = [1, 2, 3, 4].flatMap((call) => [
    { call, when: "before" as const },
    { call, when: "after" as const },
  ]);

  it.each(CUTS)(
    "$when command $call, with no project yet: one project, of this version",
    async ({ call, when }) => {
      const stage = await Stage.set();
      await expect(stage.deploy({ around: until(call, when) })).rejects.toThrow(Killed);
      expect((await stage.deploy()).status).toBe(0);
      const { projects, drive } = await stage.google();
      const { scriptId } = JSON.parse(await stage.read(".clasp.json")) as { scriptId: string };
      expect(projects[scriptId]?.find(({ name }) => name === "Code")?.source).toBe(OURS);
      expect(drive).toHaveLength(1);
    },
  );

  it.each(CUTS.slice(0, 4))(
    "$when command $call, over files of theirs: a copy of each",
    async ({ call, when }) => {
      const stage = await Stage.set({ scriptId: "mine" });
      const theirs = remote("Paie", "function payer() { return 1; }");
      await stage.change({ ...(await stage.google()), projects: { mine: [manifest, theirs] } });
      await expect(stage.deploy({ replace: true, around: until(call, when) })).rejects.toThrow(Killed);
      expect((await stage.deploy({ replace: true })).status).toBe(0);
      expect(await stage.read(path.join("replaced", "mine", "Paie.js"))).toBe(theirs.source);
      expect((await stage.google()).projects["mine"]?.map(({ name }) => name)).not.toContain("Paie");
    },
  );
});

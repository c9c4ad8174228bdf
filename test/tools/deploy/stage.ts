import { mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { deploy as english } from "../../../src/core/messages/en/deploy.ts";
import { deploy as french } from "../../../src/core/messages/fr/deploy.ts";
import { type Clasp, claspOf } from "../../../tools/deploy/clasp.ts";
import { type Deployment, deploy } from "../../../tools/deploy/deploy.ts";

const FAKE_GOOGLE = new URL("fake-google.mjs", import.meta.url).href;
const QUICK_CLASP = fileURLToPath(new URL("quick-clasp.mjs", import.meta.url));
const LOGIN = {
  type: "authorized_user",
  client_id: "nobody",
  client_secret: "none",
  refresh_token: "none",
  access_token: "none",
  expiry_date: Date.UTC(2100, 0),
};

export const PLACEHOLDER = '{\n  "scriptId": "REMPLACER-PAR-VOTRE-ID-DE-SCRIPT",\n  "rootDir": "dist"\n}\n';
export const OURS = "var App_ = (() => {})();\nfunction onOpen(input) { return App_.onOpen(input); }\n";
const PAGE = "<title>Dyade</title>\n";
export const MANIFEST = '{\n  "timeZone": "America/Toronto"\n}\n';

interface RemoteFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

/** What the fake Google holds. */
interface Google {
  apiOff: boolean;
  readonly projects: Record<string, RemoteFile[]>;
  readonly drive: string[];
  /** The methods that fail on the files of a project. */
  failing: string[];
  readonly asked: string[];
}

/** What stands between a deployment and clasp. */
interface Around {
  readonly around?: (clasp: Clasp) => Clasp;
}

/** A checkout in an empty folder, a Google of its own, and between them clasp, the real one where it is asked for. */
export class Stage {
  readonly folder: string;
  readonly projectFile: string;

  readonly #isReal: boolean;

  private constructor(folder: string, isReal: boolean) {
    this.folder = folder;
    this.#isReal = isReal;
    this.projectFile = path.join(folder, ".clasp.json");
  }

  static async set({ loggedIn = true, scriptId = "", real = false } = {}): Promise<Stage> {
    const stage = new Stage(await realpath(await mkdtemp(path.join(tmpdir(), "dyade-stage-"))), real);
    await mkdir(path.join(stage.folder, "home"));
    const tokens = loggedIn ? { tokens: { default: LOGIN } } : {};
    await writeFile(path.join(stage.folder, "home", ".clasprc.json"), JSON.stringify(tokens));
    await stage.change({ apiOff: false, projects: {}, drive: [], failing: [], asked: [] });
    const file = PLACEHOLDER.replace("REMPLACER-PAR-VOTRE-ID-DE-SCRIPT", (name) => scriptId || name);
    await writeFile(stage.projectFile, file);
    return stage;
  }

  async google(): Promise<Google> {
    return JSON.parse(await readFile(path.join(this.folder, "google.json"), "utf8")) as Google;
  }

  async change(google: Google): Promise<void> {
    await writeFile(path.join(this.folder, "google.json"), JSON.stringify(google));
  }

  /** Deploys what is built here. Gives the exit status and what was said, in both languages. */
  async deploy(more: Partial<Deployment["target"]> & Partial<Pick<Deployment, "replace">> & Around = {}) {
    const { replace = false, around = (clasp) => clasp, ...target } = more;
    const texts: { fr: string[]; en: string[] } = { fr: [], en: [] };
    const home = path.join(this.folder, "home");
    const status = await deploy({
      target: {
        title: "Dyade",
        type: "sheets",
        command: "npm run deploy",
        projectFile: this.projectFile,
        folder: path.join(this.folder, "dist"),
        build: () => this.#build(),
        filledIn: [],
        ...target,
      },
      clasp: around(
        claspOf(this.#isReal ? undefined : QUICK_CLASP, {
          before: this.#isReal ? ["--import", FAKE_GOOGLE] : [],
          env: {
            ...process.env,
            HOME: home,
            USERPROFILE: home,
            FAKE_GOOGLE: path.join(this.folder, "google.json"),
          },
        }),
      ),
      say: (message) => {
        texts.fr.push(message(french));
        texts.en.push(message(english));
      },
      replace,
      copies: path.join(this.folder, "replaced"),
    });
    return { status, fr: texts.fr.join("\n"), en: texts.en.join("\n") };
  }

  async #build(): Promise<void> {
    const folder = path.join(this.folder, "dist");
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "Code.js"), OURS);
    await writeFile(path.join(folder, "sidebar.html"), PAGE);
    await writeFile(path.join(folder, "appsscript.json"), MANIFEST);
  }

  async read(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }
}

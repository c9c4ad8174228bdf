import { execFile } from "node:child_process";
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

const MODULES = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "node_modules");
const SYSTEM = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);
const FONTS = ["@expo-google-fonts/roboto", "dejavu-fonts-ttf/ttf"];

const ARGUMENTS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--font-render-hinting=none"],
];

/** How to launch a Chromium: the options of Playwright's `launch`. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * The Chromium to use: `$CHROMIUM_PATH`, else the one that npm installed (the same pixels everywhere), else the
 * system's. Unpacked on first use. @throws with the remedy when there is none.
 */
export async function chromium(): Promise<ChromiumLaunch> {
  const environmentPath = process.env["CHROMIUM_PATH"];
  if (environmentPath !== undefined && environmentPath !== "")
    return { executablePath: environmentPath, args: ARGUMENTS, env: {} };
  const shipped = await shippedChromium();
  if (shipped !== null) return shipped;
  for (const executablePath of SYSTEM) {
    if (await exists(executablePath)) return { executablePath, args: ARGUMENTS, env: {} };
  }
  throw new Error(
    "No Chromium was found. Install one with: apt-get install -y chromium. Or set CHROMIUM_PATH.",
  );
}

async function shippedChromium(): Promise<ChromiumLaunch | null> {
  const source = path.join(MODULES, "@sparticuz", "chromium");
  if (process.platform !== "linux" || process.arch !== "x64" || !(await exists(source))) return null;
  const { version } = createRequire(import.meta.url)(path.join(source, "package.json")) as {
    version: string;
  };
  const folder = path.join(MODULES, ".cache", `chromium-${version}`);
  if (!(await exists(folder))) await unpack(path.join(source, "bin"), folder);
  const fonts = await fontsConfiguration(folder);
  return {
    executablePath: path.join(folder, "chromium"),
    args: ARGUMENTS,
    env: { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: fonts },
  };
}

/** Unpacks beside the target and renames, so that a run that is cut short leaves nothing half made. */
async function unpack(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const temporary = await mkdtemp(to + "-");
  const executable = path.join(temporary, "chromium");
  await writeFile(executable, await decompress(path.join(from, "chromium.br")));
  await chmod(executable, 0o755);
  const libraries = path.join(temporary, "libraries.tar");
  await writeFile(libraries, await decompress(path.join(from, "al2023.tar.br")));
  await promisify(execFile)("tar", ["-xf", libraries, "-C", temporary, "--no-same-owner"]);
  await rm(libraries);
  try {
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another process was quicker
    if (!(await exists(to))) throw error;
  }
}

async function decompress(file: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(file));
}

async function fontsConfiguration(folder: string): Promise<string> {
  const file = path.join(folder, "fonts.conf");
  const folders = FONTS.map((name) => `<dir>${path.join(MODULES, name)}</dir>`).join("");
  const cache = `<cachedir>${path.join(tmpdir(), "dyade-fontconfig")}</cachedir>`;
  const sans = "<alias><family>sans-serif</family><prefer><family>Roboto</family></prefer></alias>";
  const text = `<?xml version="1.0"?><fontconfig>${folders}${cache}${sans}</fontconfig>`;
  const currentText = await readFile(file, "utf8").catch(() => "");
  if (currentText !== text) await writeFile(file, text);
  return file;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A drawing is 720 × 400 units; each shape gives a piece of SVG. */
const WIDTH = 720;
const HEIGHT = 400;

const INK = "#202124";
const QUIET = "#5f6368";
const LINE = "#c4c7c5";
const PAPER = "#ffffff";
const GROUND = "#eef1f6";
const BLUE = "#0b57d0";
const RING = "#d93025";

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

function escaped(content: string): string {
  return content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

interface TextLooks {
  readonly size?: number;
  readonly colour?: "ink" | "quiet" | "blue" | "white";
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly mono?: boolean;
}

const COLOURS = { ink: INK, quiet: QUIET, blue: BLUE, white: PAPER };

export function text({ x, y }: Place, content: string, looks: TextLooks = {}): string {
  const { size = 14, colour = "ink", bold = false, anchor = "start", mono = false } = looks;
  const family = mono ? ' font-family="monospace"' : "";
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${COLOURS[colour]}" text-anchor="${anchor}"${family}${weight}>${escaped(content)}</text>`;
}

export function lines(at: Place, contents: readonly string[], looks: TextLooks = {}): string {
  const step = (looks.size ?? 14) + 5;
  return contents.map((content, index) => text({ x: at.x, y: at.y + index * step }, content, looks)).join("");
}

export function box({ x, y, width, height }: Box, fill = PAPER, radius = 6, stroke = LINE): string {
  return `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="${String(radius)}" fill="${fill}" stroke="${stroke}"/>`;
}

export function button(at: Box, label: string, primary = false): string {
  const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 + 5 };
  const looks = { anchor: "middle", colour: primary ? "white" : "blue" } as const;
  return box(at, primary ? BLUE : PAPER, at.height / 2) + text(middle, label, looks);
}

/** Where the reader clicks, with the order of the clicks where there are several. */
export function ring({ x, y, width, height }: Box, order = ""): string {
  const around = `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="12" fill="none" stroke="${RING}" stroke-width="3"/>`;
  if (order === "") return around;
  const disc = `<circle cx="${String(x)}" cy="${String(y)}" r="12" fill="${RING}"/>`;
  return around + disc + text({ x, y: y + 5 }, order, { anchor: "middle", colour: "white", bold: true });
}

/** A list under a menu, each of its items 30 high. */
export function menu(at: Place, width: number, items: readonly string[], open = -1): string {
  const frame = box({ ...at, width, height: items.length * 30 + 12 });
  const rows = items.map((item, index) => {
    const y = at.y + 6 + index * 30;
    const ground =
      index === open ? box({ x: at.x + 1, y, width: width - 2, height: 30 }, GROUND, 0, "none") : "";
    const arrow = index === open ? text({ x: at.x + width - 14, y: y + 20 }, "›", { anchor: "end" }) : "";
    return ground + text({ x: at.x + 16, y: y + 20 }, item) + arrow;
  });
  return frame + rows.join("");
}

/** A browser with one page in it. Gives the frame; the page's own top is at 44. */
export function browser(tab: string): string {
  const bar = box({ x: 10, y: 10, width: WIDTH - 20, height: HEIGHT - 20 }, PAPER, 10);
  const strip = `<path d="M10 20a10 10 0 0 1 10-10h680a10 10 0 0 1 10 10v24H10z" fill="${GROUND}" stroke="${LINE}"/>`;
  const reload = `<path d="M37 22a6 6 0 1 0 1.5 4M38 19v4h-4" fill="none" stroke="${QUIET}" stroke-width="1.8"/>`;
  return (
    bar +
    strip +
    reload +
    box({ x: 60, y: 17, width: 420, height: 20 }, PAPER, 10) +
    text({ x: 74, y: 31 }, tab, { size: 11, colour: "quiet" })
  );
}

export function dialog(at: Box, title: string): string {
  const shade = `<rect x="10" y="44" width="${String(WIDTH - 20)}" height="${String(HEIGHT - 54)}" fill="#20212444"/>`;
  return shade + box(at, PAPER, 12) + text({ x: at.x + 24, y: at.y + 38 }, title, { size: 18 });
}

export function drawing(title: string, shapes: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img" font-family="system-ui, Roboto, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${GROUND}"/>`,
    ...shapes,
    "</svg>\n",
  ].join("\n");
}

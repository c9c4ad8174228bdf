import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { basename } from "node:path";
import { type Assets, previewAssets, pageHtml, panelHtml } from "./assets.ts";
import { servePage, serveSidebar } from "./requests.ts";
import type { Answer, PreviewSession } from "./session.ts";

/** The page and the sidebar are of two origins, as at Google; both reach this machine alone. */
const PAGE_HOST = "127.0.0.1";
const PANEL_HOST = "localhost";
const FIRST_PORT = 4173;
const PORTS_TRIED = 50;
const BODY_MAX = 20_000_000;

/**
 * The rights that Google gives the sidebar's frame of a script bound to a document; only a stand-alone script may also lead
 * the whole page elsewhere. Source: developers.google.com/apps-script/guides/html/restrictions.
 */
const SANDBOX = [
  ...["allow-same-origin", "allow-forms", "allow-scripts", "allow-popups", "allow-downloads", "allow-modals"],
  "allow-popups-to-escape-sandbox",
].join(" ");

interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the preview of a workbook on `port`, or on the next free one; 0 lets the system choose. */
export async function servePreview(session: PreviewSession, port = FIRST_PORT): Promise<Preview> {
  const assets = await previewAssets();
  const server = createServer((request, response) => {
    answer(session, assets, request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, "text/plain", "The preview failed. See the terminal.");
    });
  });
  const listening = await listen(server, port);
  return {
    address: `http://${PAGE_HOST}:${String(listening)}/`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      await session.settled();
    },
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const taken = (): void => {
        resolve(false);
      };
      server.once("error", taken);
      server.listen(port, PAGE_HOST, () => {
        server.off("error", taken);
        resolve(true);
      });
    });
    const bound = server.address();
    if (free) return typeof bound === "object" && bound !== null ? bound.port : port;
  }
  throw new Error(`No free port from ${String(first)} on.`);
}

async function answer(
  session: PreviewSession,
  assets: Assets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host = "", origin } = request.headers;
  const [name, port] = host.split(":");
  const ours = `http://${host}`;
  // Other sites, and names that point here from outside, get nothing
  const isOurHost = name === PAGE_HOST || name === PANEL_HOST;
  if (!isOurHost || (origin !== undefined && origin !== ours)) {
    send(response, 403, "text/plain", "Forbidden");
    return;
  }
  const route = `${request.method ?? ""} ${new URL(request.url ?? "/", ours).pathname}`;
  const pageOrigin = `http://${PAGE_HOST}:${port ?? ""}`;
  const panelOrigin = `http://${PANEL_HOST}:${port ?? ""}`;
  if (name === PANEL_HOST) await answerPanel(session, assets, request, response, route, pageOrigin);
  else await answerPage(session, assets, request, response, route, panelOrigin);
}

async function answerPage(
  session: PreviewSession,
  { script, style }: Assets,
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  panelOrigin: string,
): Promise<void> {
  if (route === "GET /") send(response, 200, "text/html", pageHtml(session.language, SANDBOX));
  else if (route === "GET /page.js") send(response, 200, "text/javascript", script);
  else if (route === "GET /style.css") send(response, 200, "text/css", style);
  else if (route === "GET /view")
    send(response, 200, "application/json", JSON.stringify(session.view(panelOrigin)));
  else if (route === "GET /changes") follow(session, request, response);
  else if (route === "GET /workbook.xlsx") {
    const name = encodeURIComponent(basename(session.path));
    response.setHeader("Content-Disposition", `attachment; filename*=UTF-8''${name}`);
    send(
      response,
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      await session.download(),
    );
  } else if (route === "POST /do") sendAnswer(response, await servePage(session, await readJson(request)));
  else send(response, 404, "text/plain", "Not found");
}

async function answerPanel(
  session: PreviewSession,
  { shim }: Assets,
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  pageOrigin: string,
): Promise<void> {
  const file = /^GET \/panel\/([^/]+)$/.exec(route)?.[1];
  const html = file === undefined ? null : session.html(decodeURIComponent(file));
  if (html !== null) send(response, 200, "text/html", panelHtml(html, shim, session.functions, pageOrigin));
  else if (route === "POST /run") sendAnswer(response, await serveSidebar(session, await readJson(request)));
  else send(response, 404, "text/plain", "Not found");
}

/** Tells the page of every change, as server-sent events. */
function follow(session: PreviewSession, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const tell = (): void => void response.write(`data: ${String(session.revision)}\n\n`);
  tell();
  request.on("close", session.watch(tell));
}

function sendAnswer(response: ServerResponse, answer: Answer | null): void {
  if (answer === null) send(response, 400, "text/plain", "Bad request");
  else send(response, 200, "application/json", JSON.stringify(answer));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(body);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
  } catch {
    return null;
  }
}

import { type Project, makeProject } from "./project.ts";

/** The manifest of a new project: its time zone is that of the account, and it names no scopes. */
const TIME_ZONE = "America/Toronto";

/** What Google asks for a service, by its name in the script. */
const SCOPES = {
  SpreadsheetApp: "spreadsheets",
  FormApp: "forms",
  DriveApp: "drive",
  UrlFetchApp: "script.external_request",
  GmailApp: "gmail",
  MailApp: "script.send_mail",
  CalendarApp: "calendar",
  DocumentApp: "documents",
} as const;
const PANELS = /\bshow(?:Sidebar|ModalDialog|ModelessDialog)\b/;
const THIS_FILE_ALONE = /\/\*\*[^/]*@OnlyCurrentDoc\b/;

/**
 * A project as a person makes it in the editor of a spreadsheet: one pasted file and Google's own manifest. The scopes
 * are those that Google finds by looking through the whole text, comments and strings too:
 * developers.google.com/apps-script/guides/services/authorization.
 */
export function pastedProject(code: string): Project {
  const isAlone = THIS_FILE_ALONE.test(code);
  const names = Object.entries(SCOPES).flatMap(([service, scope]) =>
    new RegExp(`\\b${service}\\b`).test(code)
      ? [isAlone && scope === "spreadsheets" ? "spreadsheets.currentonly" : scope]
      : [],
  );
  if (PANELS.test(code)) names.push("script.container.ui");
  const oauthScopes = names.map((name) => `https://www.googleapis.com/auth/${name}`);
  return makeProject(code, {}, JSON.stringify({ timeZone: TIME_ZONE, oauthScopes }));
}

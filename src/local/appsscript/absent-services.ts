/** Services that Apps Script has and this add-on has no right to, or no use for: their name is there, no method is. */
const NAMES = [
  ...[
    "UrlFetchApp",
    "DriveApp",
    "GmailApp",
    "MailApp",
    "CalendarApp",
    "ContactsApp",
    "DocumentApp",
    "FormApp",
  ],
  ...[
    "SlidesApp",
    "GroupsApp",
    "LanguageApp",
    "Maps",
    "Charts",
    "XmlService",
    "Jdbc",
    "ContentService",
    "Browser",
  ],
  ...["CardService", "Drive", "Sheets", "Gmail", "AdminDirectory", "People", "BigQuery"],
];

/** Stand-ins that throw as soon as anything of theirs is used. */
export function absentServices(): Record<string, object> {
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      new Proxy(
        {},
        {
          get: (_, property) => {
            throw new Error(`You do not have permission to call ${name}.${String(property)}`);
          },
        },
      ),
    ]),
  );
}

import { expect, test } from "vitest";
import { isMetadata } from "../../../../src/core/intake/vocabulary/metadata.ts";

test.each([
  "StartDate",
  "Start Date",
  "End Date",
  "IPAddress",
  "IP Address",
  "Progress",
  "Duration (in seconds)",
  "Finished",
  "RecordedDate",
  "Recorded Date",
  "ResponseId",
  "Response ID",
  "RecipientEmail",
  "External Data Reference",
  "LocationLatitude",
  "DistributionChannel",
  "UserLanguage",
  "#",
  "Network ID",
  "Submit Date (UTC)",
  "Start Date (UTC)",
  "Token",
  "Score",
  "ID",
  "Start time",
  "Completion time",
  "Heure de début",
  "Heure de fin",
  "Total points",
  "Points - Sujets",
  "Feedback - Sujets",
  "Respondent ID",
  "Submission ID",
])("%j is written by a form service", (title) => {
  expect(isMetadata(title)).toBe(true);
});

test.each([
  "Sujets",
  "Date de début souhaitée",
  "Heure de début de disponibilité",
  "Durée souhaitée du mentorat",
  "Stage",
  "Progress in your career",
  "Identité",
  "Points forts",
])("%j is asked", (title) => {
  expect(isMetadata(title)).toBe(false);
});

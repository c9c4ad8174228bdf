import { expect, test } from "vitest";
import { ballotLinksPlan, readBallotLink } from "../../../src/core/event/ballot-links.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { event as fr } from "../../../src/core/messages/fr/event.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

const FORM = "https://docs.google.com/forms/d/e/1FAIpQLSd-x_y/viewform";
const PREFILLED = `${FORM}?usp=pp_url&entry.11=MOI`;

test("a pre-filled link gives each person one of their own, whatever their name", () => {
  const linkOf = readBallotLink(PREFILLED);
  expect(linkOf?.("Zoé & Cie <b>")).toBe(`${FORM}?usp=pp_url&entry.11=Zo%C3%A9%20%26%20Cie%20%3Cb%3E`);
});

test("an address that is no pre-filled form, or answers more than who votes, gives none", () => {
  for (const text of [
    "",
    "https://example.org/?entry.1=MOI",
    FORM,
    `${FORM}?entry.1=MENTOR&entry.2=MOI`,
    "javascript:1",
  ])
    expect(readBallotLink(text), text).toBeNull();
});

test("the tab has a row for each person who was there, and is known as one of ours", () => {
  const { cohort } = gather(smallTables());
  const [mentee] = cohort.mentees;
  const [mentor] = cohort.mentors;
  if (mentee === undefined || mentor === undefined) throw new Error("people");
  const present = { mentees: new Set([mentee.key]), mentors: new Set([mentor.key]) };
  const page = ballotLinksPlan(cohort, present, (name) => `L ${name}`, "fr", fr.tabs.links);
  expect(page.cells.slice(1).map((cells) => cells.slice(0, 4))).toEqual([
    ["Mentoré·e", mentee.name, mentee.email, `L ${mentee.name}`],
    ["Mentor·e", mentor.name, mentor.email, `L ${mentor.name}`],
  ]);
  expect(ownTab({ rows: page.cells })?.kind).toBe("ballot-links");
});

import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, says, told } from "./people.ts";

/** What ties a mentee to a mentor who both answered `manager`, in these firms. */
function tied(manager: string, [menteeFirm, mentorFirm]: readonly [string, string]): string[] {
  return told(
    linksOf({
      mentees: [mentee({ name: "Eva Dubé", email: "eva@a.ca", organisation: menteeFirm, manager })],
      mentors: [mentor({ name: "Ada Moss", email: "ada@a.ca", organisation: mentorFirm, manager })],
    }),
  );
}

describe("a superior given by a post alone", () => {
  const POSTS = [
    "Directrice générale",
    "La directrice générale",
    "Le directeur des opérations",
    "Mon superviseur",
    "DG",
    "VP Ventes",
    "Le président",
    "Chef d'équipe",
    "Conseil d'administration",
    "Le CA",
    "Doyenne de la faculté",
    "Propriétaire",
    "The owner",
    "General manager",
    "Head of Sales",
    "Board of directors",
  ];

  it.each(POSTS)("%j is not one person of two firms", (post) => {
    expect(tied(post, ["Acme", "Beta"])).toEqual([]);
  });

  it.each(POSTS)("%j may be anybody of one firm, the mentor too", (post) => {
    expect(tied(post, ["Acme", "Acme"])).toEqual(["unknown-manager unknown"]);
    expect(tied(post, ["Acme", ""])).toEqual(["unknown-manager unknown"]);
  });

  it.each([
    "Zoé Lam",
    "zoé lam",
    "Directrice : Zoé Lam",
    "Chef Zoé Lam",
    "Zoé Lam, directrice générale",
    "Dean Foreman",
    "Doyen Dean",
  ])("%j is somebody, the same for both", (name) => {
    expect(tied(name, ["Acme", "Beta"])).toEqual(["same-manager caution"]);
  });

  it("beside a participant's name is that participant", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eva Dubé", organisation: "Acme", manager: "Directrice Ada Moss" })],
      mentors: [mentor({ name: "Ada Moss", organisation: "Acme", manager: "-" })],
    });
    expect(told(links)).toEqual(["reporting-line conflict"]);
  });

  it("is who the coordinator says, in the Links tab", () => {
    const links = linksOf({
      mentees: [mentee({ name: "Eva Dubé", manager: "-" })],
      mentors: [mentor({ name: "Ada Moss", manager: "-" })],
      rows: [says("DG", "dirige", "Eva Dubé"), says("DG", "dirige", "Ada Moss", 3)],
    });
    expect(told(links)).toEqual(["same-manager caution"]);
  });
});

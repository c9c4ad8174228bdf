/**
 * What a dyads tab must say after an edit, worked out the slow and obvious way from what people typed, for the small
 * programme of `random-edits.test.ts`: one criterion of topics, one topic wanted by each mentee, all e-mails at
 * x.example, French. It shares no code with the product, on purpose.
 */

export interface Mentor {
  readonly name: string;
  readonly places: number;
  readonly topics: readonly string[];
}

export interface Mentee {
  readonly name: string;
  readonly topic: string;
}

interface Tie {
  readonly mentee: string;
  readonly mentor: string;
  readonly level: "conflict" | "caution";
  /** As a list of rules names it. */
  readonly kind: string;
  /** As the row says it. */
  readonly text: string;
  /** The note of the row: who is above whom; `""` for a tie that says nothing of it. */
  readonly chain: string;
}

export interface SmallProgramme {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly ties: readonly Tie[];
}

/** A row by its headers. */
export type TextRow = Readonly<Record<string, string>>;

export interface MarkedRow {
  readonly texts: TextRow;
  readonly note: string;
  readonly colour: "white" | "yellow" | "orange" | "red";
}

const email = (name: string): string => `${name.toLowerCase()}@x.example`;

const or = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ou ${names.at(-1) ?? ""}`;
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1) ?? ""}`;

/** Whom a text names: by the name or by the e-mail, capitals or not. */
function named<Person extends { readonly name: string }>(
  people: readonly Person[],
  text: string,
): Person | undefined {
  return people.find(({ name }) => [name.toLowerCase(), email(name)].includes(text.toLowerCase()));
}

/** Marks every row of a tab. @param refused the pairs refused in earlier runs, mentee then mentor, as people or the tab name them. */
export function naiveMarks(
  { mentors, mentees, ties }: SmallProgramme,
  rows: readonly TextRow[],
  refused: readonly (readonly string[])[],
  today: string,
): MarkedRow[] {
  const score = (mentee: Mentee, mentor: Mentor): number => (mentor.topics.includes(mentee.topic) ? 100 : 0);
  const tiesOf = (mentee: Mentee, mentor: Mentor): Tie[] =>
    ties.filter((tie) => tie.mentee === mentee.name && tie.mentor === mentor.name);
  const inConflict = (mentee: Mentee, mentor: Mentor): boolean =>
    tiesOf(mentee, mentor).some(({ level }) => level === "conflict");
  const wasRefused = (mentee: Mentee, mentor: Mentor): boolean =>
    refused.some(
      ([one = "", other = ""]) => named(mentees, one) === mentee && named(mentors, other) === mentor,
    );
  const allowed = (mentee: Mentee): Mentor[] => {
    const may = mentors.filter((mentor) => !inConflict(mentee, mentor) && !wasRefused(mentee, mentor));
    return [100, 0].flatMap((points) => may.filter((mentor) => score(mentee, mentor) === points));
  };
  const read = rows.map((row) => ({
    mentee: named(mentees, row["Mentoré·e"] ?? ""),
    mentor: named(mentors, row["Mentor·e"] ?? ""),
    status: row["Statut"] ?? "",
  }));
  const taken = read.filter(({ mentee, mentor, status }) => mentee && mentor && status !== "Refusée");
  const dyadsOf = (person: Mentee | Mentor): number =>
    taken.filter(({ mentee, mentor }) => mentee === person || mentor === person).length;

  const seats = (mentor: Mentor, isWithout: boolean, isTied: boolean): string => {
    const { places } = mentor;
    const name = isTied ? `${mentor.name} (ex æquo)` : mentor.name;
    const left = places - dyadsOf(mentor);
    if (left > 0) return `${name}\u00a0: ${String(left)} ${left === 1 ? "place libre" : "places libres"}`;
    const holders = taken.filter((dyad) => dyad.mentor === mentor).flatMap(({ mentee }) => mentee ?? []);
    const names = mentees
      .flatMap((mentee) => holders.filter((other) => other === mentee))
      .map((one) => one.name);
    const more = names.length - 3;
    if (isWithout && names.length > 0)
      return `${name}, avec ${more > 0 ? `${names.slice(0, 3).join(", ")} et ${String(more)} autre${more > 1 ? "s" : ""}` : and(names)}`;
    return `${name}\u00a0: ${places === 1 ? "sa place est prise" : `ses ${String(places)} places sont prises`}`;
  };
  const others = (mentee: Mentee, except: Mentor | undefined): string =>
    allowed(mentee)
      .filter((mentor) => mentor !== except)
      .slice(0, 3)
      .map((mentor) => {
        const points = score(mentee, mentor);
        const alike = allowed(mentee).filter((other) => score(mentee, other) === points);
        return seats(mentor, except === undefined, alike.length > 1);
      })
      .join(" · ");
  const place = (mentee: Mentee, mentor: Mentor): string => {
    const may = allowed(mentee);
    if (!may.includes(mentor)) return "";
    const points = score(mentee, mentor);
    const before = may.filter((other) => score(mentee, other) > points).length;
    const alike = may.filter((other) => score(mentee, other) === points).length;
    return `${before === 0 ? "1re" : `${String(before + 1)}e`} possibilité sur ${String(may.length)}${alike > 1 ? " (ex æquo)" : ""}`;
  };

  const whyNobody = (mentee: Mentee): { cause: string; lacking: string; help: string } => {
    const nothing = { cause: "", lacking: "", help: "" };
    const may = allowed(mentee);
    const names = (people: readonly Mentor[]): string => or(people.slice(0, 3).map(({ name }) => name));
    const free = may.filter((mentor) => dyadsOf(mentor) < mentor.places);
    if (free.length > 0) {
      const cause = "Une place est libre.";
      const offering = free.filter(({ topics }) => topics.includes(mentee.topic));
      const nobody = free.length === 1 ? "Le ou la mentor·e n’offre pas" : "Aucun·e n’offre";
      return offering.length > 0
        ? { ...nothing, cause, help: `Place libre chez ${names(offering)}.` }
        : {
            cause,
            lacking: `${nobody} ${mentee.topic}\u00a0: recrutez de ce côté.`,
            help: `Place libre chez ${names(free)}.`,
          };
    }
    if (may.length > 0) {
      const whom =
        may.length === 1 ? "la seule personne possible" : `les ${String(may.length)} mentor·es possibles`;
      const offering = may.filter(({ topics }) => topics.includes(mentee.topic));
      const nobody = may.length === 1 ? "Le ou la mentor·e n’offre pas" : "Aucun·e n’offre";
      return {
        cause: `Plus de place chez ${whom}.`,
        lacking: offering.length > 0 ? "" : `${nobody} ${mentee.topic}\u00a0: recrutez de ce côté.`,
        help: offering.length > 0 ? `Une place de plus chez ${names(offering)} suffirait.` : "",
      };
    }
    const tied = mentors.flatMap((mentor) => (inConflict(mentee, mentor) ? tiesOf(mentee, mentor) : []));
    const gone = mentors.length - tied.length;
    const parts = [
      ...tied.map(({ kind }) => `1 écarté·e (${kind})`),
      ...(gone > 0 ? [`${String(gone)} ${gone === 1 ? "refusé·e" : "refusé·es"} auparavant`] : []),
    ];
    const cause = `Aucune possibilité parmi ${String(mentors.length)} mentor·es\u00a0: ${and(parts)}.`;
    return { ...nothing, cause };
  };

  return rows.map((row, index): MarkedRow => {
    const { mentee, mentor, status } = read[index] ?? { status: "" };
    const [menteeText, mentorText] = [row["Mentoré·e"] ?? "", row["Mentor·e"] ?? ""];
    const keys = {
      "dyade:mentee": mentee === undefined ? "" : email(mentee.name),
      "dyade:mentor": mentor === undefined ? "" : email(mentor.name),
    };
    const checked = [row["Statut"] ?? "", menteeText, mentorText];
    const empty = {
      ...row,
      "dyade:checked": checked.every((text) => text === "") ? "" : checked.join(" ¦ ").trim(),
      Organisations: "",
      Accord: "",
      Score: "",
      Rang: "",
      "Ce qui manque": "",
      Pourquoi: "",
      "À surveiller": "",
      "Autres possibilités": "",
    };
    if (mentee === undefined || (mentor === undefined && mentorText !== "")) {
      const nobodys = [
        ...(mentee === undefined && menteeText !== "" ? [menteeText] : []),
        ...(mentor === undefined && mentorText !== "" ? [mentorText] : []),
      ];
      const warnings = nobodys.map(
        (text) => `Personne non reconnue\u00a0: «\u00a0${text}\u00a0». Choisissez un nom de la liste.`,
      );
      const texts = { ...empty, ...keys, "À surveiller": warnings.join("\n") };
      return { texts, note: "", colour: nobodys.length > 0 ? "yellow" : "white" };
    }
    const open = status === "" || status === "À placer";
    const ours = ["", "À placer", "Proposée", "À discuter", "Verrouillée", "Confirmée", "Refusée"].includes(
      status,
    );
    const now = mentor === undefined ? (ours ? "À placer" : status) : open ? "Proposée" : status;
    const isDecided = now === "Confirmée" || now === "Refusée";
    const isNew = isDecided && row["Décidé le"] === "";
    const [statusBefore = ""] = (row["dyade:checked"] ?? "").split(/ ¦ ?/);
    const isTakenBack =
      ["Proposée", "À discuter", "À placer"].includes(now) && ["Confirmée", "Refusée"].includes(statusBefore);
    const decision = {
      Statut: now,
      "Décidé par": isNew || isTakenBack ? "" : (row["Décidé par"] ?? ""),
      "Décidé le": isNew ? today : isTakenBack ? "" : (row["Décidé le"] ?? ""),
      "dyade:checked": [now, menteeText, mentorText].join(" ¦ ").trim(),
    };
    if (mentor === undefined) {
      const [, menteeBefore = ""] = (row["dyade:checked"] ?? "").split(/ ¦ ?/);
      const ofTheRun = (row["À surveiller"] ?? "")
        .split("\n")
        .filter((line) => line.startsWith("Lors de la proposition") && menteeBefore === menteeText);
      const { cause, lacking, help } = whyNobody(mentee);
      const watch = {
        Pourquoi: cause,
        "Ce qui manque": lacking,
        "À surveiller": [help, ...ofTheRun].filter((line) => line !== "").join("\n"),
        "Autres possibilités": others(mentee, undefined),
        Organisations: mentee.name,
      };
      return { texts: { ...empty, ...keys, ...decision, ...watch }, note: "", colour: "white" };
    }
    const found = tiesOf(mentee, mentor);
    const [load, times] = [dyadsOf(mentor), dyadsOf(mentee)];
    const watch = [
      ...found.map(({ text }) => text),
      ...(wasRefused(mentee, mentor) ? ["Paire refusée auparavant"] : []),
      ...(load > mentor.places
        ? [
            `Places dépassées\u00a0: ${mentor.name} a ${String(load)} ${load === 1 ? "dyade" : "dyades"} pour ${String(mentor.places)} ${mentor.places === 1 ? "place" : "places"}`,
          ]
        : []),
      ...(times > 1 ? [`${mentee.name} figure dans plus d’une dyade`] : []),
      ...(open || ours
        ? []
        : [`Statut hors de la liste\u00a0: «\u00a0${status}\u00a0» compte comme «\u00a0À discuter\u00a0»`]),
    ];
    const points = score(mentee, mentor);
    const crowded = load > mentor.places || times > 1 || found.some(({ level }) => level === "caution");
    return {
      texts: {
        ...{ ...empty, ...keys, ...decision },
        Organisations: [...new Set([mentee.name, mentor.name])].join("\n"),
        Accord: points === 0 ? "Peu en commun ●○○○" : "Très bon ●●●●",
        Score: String(points),
        Rang: place(mentee, mentor),
        Pourquoi:
          points === 0 ? "Rien en commun dans les réponses" : `Sujets\u00a0: ${mentee.topic} (1 sur 1)`,
        "Ce qui manque": points === 0 ? `Sujets\u00a0: ${mentee.topic}` : "",
        "À surveiller": watch.join("\n"),
        "Autres possibilités": others(mentee, mentor),
      },
      note: found
        .map(({ chain }) => chain)
        .filter((chain) => chain !== "")
        .join("\n"),
      colour: inConflict(mentee, mentor) ? "red" : crowded ? "orange" : "white",
    };
  });
}

/** What row 1 must say of rows that are marked, after the moment of the run. */
export function naiveFacts(rows: readonly MarkedRow[]): string {
  let [dyads, toReview] = [0, 0];
  const [seen, placed] = [new Set<string | undefined>(), new Set<string | undefined>()];
  for (const { texts, colour } of rows) {
    if (texts["Mentoré·e"] === "") continue;
    const who = texts["dyade:mentee"] === "" ? texts["Mentoré·e"]?.trim() : texts["dyade:mentee"];
    seen.add(who);
    if (texts["Mentor·e"] !== "" && texts["Statut"] !== "Refusée") {
      dyads++;
      placed.add(who);
      if (texts["À surveiller"] !== "" || colour !== "white") toReview++;
    }
  }
  const some = (number: number, singular: string, plural: string): string =>
    `${String(number)} ${number < 2 ? singular : plural}`;
  return [
    some(dyads, "dyade", "dyades"),
    `${String(seen.size - placed.size)} à placer`,
    `${String(toReview)} à surveiller`,
  ].join(" · ");
}

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
  const others = (mentee: Mentee, except: Mentor | undefined): string =>
    allowed(mentee)
      .filter((mentor) => mentor !== except)
      .slice(0, 3)
      .map((mentor) => `${mentor.name} (${String(score(mentee, mentor))})`)
      .join(", ");

  const read = rows.map((row) => ({
    mentee: named(mentees, row["Mentoré·e"] ?? ""),
    mentor: named(mentors, row["Mentor·e"] ?? ""),
    status: row["Statut"] ?? "",
  }));
  const taken = read.filter(({ mentee, mentor, status }) => mentee && mentor && status !== "Refusée");
  const dyadsOf = (person: Mentee | Mentor): number =>
    taken.filter(({ mentee, mentor }) => mentee === person || mentor === person).length;

  const whyNobody = (mentee: Mentee): string => {
    const may = allowed(mentee);
    const names = (people: readonly Mentor[]): string => or(people.slice(0, 3).map(({ name }) => name));
    const free = may.filter((mentor) => dyadsOf(mentor) < mentor.places);
    if (free.length > 0) return `Place libre chez ${names(free)}.`;
    if (may.length === 1)
      return `Il n’y a plus de place chez la seule personne possible. Une place de plus chez ${names(may)} suffirait.`;
    if (may.length > 1)
      return `Il n’y a plus de place chez les ${String(may.length)} mentor·es possibles. Une place de plus chez ${names(may)} suffirait.`;
    const tied = mentors.flatMap((mentor) => (inConflict(mentee, mentor) ? tiesOf(mentee, mentor) : []));
    const gone = mentors.length - tied.length;
    const parts = [
      ...tied.map(({ kind }) => `1 écarté·e (${kind})`),
      ...(gone > 0 ? [`${String(gone)} ${gone === 1 ? "refusé·e" : "refusé·es"} auparavant`] : []),
    ];
    return `Aucune possibilité parmi ${String(mentors.length)} mentor·es\u00a0: ${and(parts)}.`;
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
      Score: "",
      Rang: "",
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
    const [statusBefore = ""] = (row["dyade:checked"] ?? "").split(" ¦ ");
    const isTakenBack =
      ["Proposée", "À discuter", "À placer"].includes(now) && ["Confirmée", "Refusée"].includes(statusBefore);
    const decision = {
      Statut: now,
      "Décidé par": isNew || isTakenBack ? "" : (row["Décidé par"] ?? ""),
      "Décidé le": isNew ? today : isTakenBack ? "" : (row["Décidé le"] ?? ""),
      "dyade:checked": [now, menteeText, mentorText].join(" ¦ ").trim(),
    };
    if (mentor === undefined) {
      const watch = { "À surveiller": whyNobody(mentee), "Autres possibilités": others(mentee, undefined) };
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
    ];
    const rank = allowed(mentee).indexOf(mentor) + 1;
    const points = score(mentee, mentor);
    const crowded = load > mentor.places || times > 1 || found.some(({ level }) => level === "caution");
    return {
      texts: {
        ...{ ...empty, ...keys, ...decision },
        Score: String(points),
        Rang: rank === 0 ? "" : String(rank),
        Pourquoi: points === 0 ? "" : `Sujets\u00a0: ${mentee.topic} (100 sur 100)`,
        "À surveiller": watch.join("\n"),
        "Autres possibilités": others(mentee, mentor),
      },
      note: found.map(({ chain }) => chain).join("\n"),
      colour: inConflict(mentee, mentor) ? "red" : crowded ? "orange" : "white",
    };
  });
}

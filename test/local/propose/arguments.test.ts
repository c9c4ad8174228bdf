import { describe, expect, it } from "vitest";
import { cli } from "../../../src/core/messages/en/cli.ts";
import { readArguments } from "../../../src/local/propose/arguments.ts";

const read = (...args: string[]) => readArguments(args, cli);

describe("the arguments of propose", () => {
  it("name a workbook, and write a copy beside it", () => {
    expect(read("dossier/IN.xlsx")).toEqual({
      source: { kind: "workbook", path: "dossier/IN.xlsx" },
      out: "dossier/IN.dyades.xlsx",
      settings: null,
      json: false,
    });
  });

  it("name two CSV files, and write beside the mentees'", () => {
    expect(read("--mentors", "a/m.csv", "--mentees", "b/e.csv", "--json")).toMatchObject({
      source: { kind: "csv", mentors: "a/m.csv", mentees: "b/e.csv" },
      out: "b/dyades.xlsx",
      json: true,
    });
  });

  it("come in any order, and take an equals sign", () => {
    expect(read("--json", "--out=x=1.xlsx", "IN.xlsx", "--settings", "s.json")).toMatchObject({
      out: "x=1.xlsx",
      settings: "s.json",
      json: true,
    });
  });

  it("take what follows two dashes for a path, whatever it begins with", () => {
    expect(read("--json", "--", "--odd.xlsx").source).toEqual({ kind: "workbook", path: "--odd.xlsx" });
  });

  it.each<[string, string[], string]>([
    ["nothing to read", [], cli.noInput],
    ["two workbooks", ["a.xlsx", "b.xlsx"], cli.tooManyInputs],
    ["a workbook and CSV files", ["a.xlsx", "--mentors", "m.csv"], cli.twoInputs],
    ["one CSV file", ["--mentors", "m.csv"], cli.bothCsv],
    ["an unknown option", ["a.xlsx", "--fast"], cli.unknownOption("--fast")],
    ["a switch with a value", ["a.xlsx", "--json=no"], cli.unknownOption("--json")],
    ["an option with an empty value", ["a.xlsx", "--out="], cli.missingValue("--out")],
    ["an option without its value", ["a.xlsx", "--out"], cli.missingValue("--out")],
    ["an option for a value", ["a.xlsx", "--out", "--json"], cli.missingValue("--out")],
    ["an option twice", ["a.xlsx", "--out", "b.xlsx", "--out", "c.xlsx"], cli.optionTwice("--out")],
    ["the input as output", ["d/a.xlsx", "--out", "d/../d/a.xlsx"], cli.outIsInput("d/../d/a.xlsx")],
    ["an output that is no workbook", ["a.xlsx", "--out", "b.csv"], cli.outIsNoXlsx("b.csv")],
  ])("cannot be %s", (_, args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

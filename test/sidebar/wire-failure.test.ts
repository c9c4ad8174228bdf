import { describe, expect, it } from "vitest";
import {
  GoogleFailed,
  Offline,
  OutOfReach,
  Outdated,
  SessionOver,
  Unanswered,
} from "../../sidebar/call-errors.ts";
import { failureOf, isGoogles } from "../../sidebar/wire-failure.ts";

const READING = { isWriting: false, isReached: false, isOnline: true };

describe("several accounts in one browser", () => {
  it.each([
    "PERMISSION_DENIED",
    "ScriptError: Authorization is required to perform that action.",
    "You do not have permission to access the requested document.",
    "No item with the given ID could be found, or you do not have permission to access it.",
    "Une autorisation est nécessaire pour effectuer cette action.",
    "Vous n'êtes pas autorisé à accéder au document demandé.",
    "Vous n’avez pas l’autorisation d’accéder au document demandé.",
    "Impossible de trouver l’élément associé à l’ID indiqué.",
  ])("are known by %s", (message) => {
    expect(failureOf(message, READING)).toBeInstanceOf(OutOfReach);
    expect(failureOf(message, { ...READING, isReached: true })).toBeInstanceOf(SessionOver);
    // A call that Google did not let through wrote nothing
    expect(failureOf(message, { ...READING, isReached: true, isWriting: true })).toBeInstanceOf(SessionOver);
  });
});

it.each(["Script function not found: decide", "Fonction de script introuvable : decide"])(
  "a function that another version lacks is known by %s",
  (message) => {
    expect(failureOf(message, READING)).toBeInstanceOf(Outdated);
  },
);

describe("any other failure", () => {
  const wrong = "We're sorry, a server error occurred. Please wait a bit and try again.";

  it("of a writing leaves open whether it was done, with or without a network", () => {
    for (const isOnline of [true, false])
      for (const message of [wrong, "NetworkError: Connection failure due to HTTP 0"])
        expect(failureOf(message, { ...READING, isWriting: true, isOnline })).toBeInstanceOf(Unanswered);
  });

  it("of a reading is a lost connection where Google or the browser says so, else a breakdown where Google says that", () => {
    expect(failureOf("NetworkError: Connection failure due to HTTP 0", READING)).toBeInstanceOf(Offline);
    expect(failureOf(wrong, { ...READING, isOnline: false })).toBeInstanceOf(Offline);
    const error = failureOf(wrong, READING);
    expect(error).toBeInstanceOf(GoogleFailed);
    expect(error.message).toBe(wrong);
  });

  it("of a script that stopped before it could answer is not said to be Google's", () => {
    const error = failureOf("ReferenceError: App_ is not defined", READING);
    expect(error).not.toBeInstanceOf(GoogleFailed);
    expect(error.message).toBe("ReferenceError: App_ is not defined");
  });
});

describe("what stopped the script", () => {
  it.each([
    "Exception: Service Spreadsheets failed while accessing document with id 1x.",
    "Exception: Service Spreadsheets timed out while accessing document with id 1x.",
    "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
    "Exception: Service error: Spreadsheets\n    at readWorkbook (Code:12)",
    "Exception: Une erreur s’est produite sur le serveur. Veuillez réessayer plus tard.",
  ])("is Google's: %s", (detail) => {
    expect(isGoogles(detail)).toBe(true);
  });

  it.each(["TypeError: x is undefined\n    at serviceSpreadsheets failed (Code:1)", "", "request.cells"])(
    "is not: %s",
    (detail) => {
      expect(isGoogles(detail)).toBe(false);
    },
  );
});

import { createLog, readableLine } from "../../../../src/cli/terminal/create-log.ts";
import { exitCodeOf } from "../../../../src/cli/terminal/exit-code.ts";
import { reportError } from "../../../../src/cli/terminal/report-error.ts";
import { counted } from "../../../../src/cli/terminal/summary.ts";
import { Problem } from "../../../../src/domain/index.ts";
import { terminalForTest } from "./terminal-for-test.ts";

test("a problem is told in two lines, the second a command that helps", () => {
  const terminal = terminalForTest();
  reportError(new Problem("JAVA_MISSING", "No Java was found."), terminal);
  expect(terminal.errLines).toEqual(["error: No Java was found.", "help: newsgraph doctor"]);
});

test("a problem with what was typed points at the command's help", () => {
  const terminal = terminalForTest();
  reportError(new Problem("FILE_EMPTY", '"a.txt" is empty.'), terminal, "read");
  expect(terminal.errLines).toEqual(['error: "a.txt" is empty.', "help: newsgraph read --help"]);
});

test("a fault of the program is called one", () => {
  const terminal = terminalForTest();
  reportError(new TypeError("x is undefined"), terminal);
  expect(terminal.errLines[0]).toBe("error: x is undefined (this is a fault of newsgraph)");
});

test.each([
  ["BAD_SETTING", 2],
  ["BAD_INPUT", 2],
  ["FILE_TOO_LARGE", 1],
  ["PORT_IN_USE", 1],
  ["GRAPH_UNREACHABLE", 4],
  ["GRAPH_DENIED", 4],
] as const)("%s ends with status %i", (code, status) => {
  expect(exitCodeOf(new Problem(code, "…"))).toBe(status);
});

test("anything else that is thrown ends with status 1", () => {
  expect(exitCodeOf(new Error("…"))).toBe(1);
});

test("one is singular", () => {
  expect([counted(1, "page"), counted(1200, "entity", "entities")]).toEqual([
    "1 page",
    "1,200 entities",
  ]);
});

test("on a screen a line of the log is read by people", () => {
  const { errColors } = terminalForTest();
  const line = '{"level":40,"time":"2023-07-05T12:30:01.000Z","port":1,"msg":"Neo4j stopped"}';
  expect(readableLine(line, errColors)).toBe('12:30:01 WARN Neo4j stopped {"port":1}');
});

test("on a screen the log goes to stderr", () => {
  const terminal = terminalForTest({ errIsScreen: true });
  createLog("info", terminal).warn("Neo4j stopped");
  expect(terminal.errLines).toEqual([expect.stringContaining("WARN Neo4j stopped")]);
});

import { jest } from "@jest/globals";
import { graphConnection } from "../../../../../src/web/dashboard/asking/graph-connection.ts";

test("whoever listens is told once that the graph was lost", () => {
  const connection = graphConnection();
  const listener = jest.fn();
  connection.subscribe(listener);
  connection.lose();
  connection.lose();
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a return is counted only after a loss", () => {
  const connection = graphConnection();
  connection.regain();
  connection.lose();
  connection.regain();
  expect([connection.returns(), connection.isLost()]).toEqual([1, false]);
});

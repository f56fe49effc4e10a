import { CombinedError } from "@urql/core";
import { GraphQLError } from "graphql";
import { failureOf } from "../../../../../src/web/dashboard/asking/failure.ts";

test("an error of the server is known by its code and its request", () => {
  const error = new GraphQLError("too slow", {
    extensions: { code: "GRAPH_TIMEOUT", requestId: "r1" },
  });
  expect(failureOf(new CombinedError({ graphQLErrors: [error] }))).toEqual({
    code: "GRAPH_TIMEOUT",
    message: "too slow",
    requestId: "r1",
  });
});

test("no answer at all is a server that is not reached", () => {
  const error = new CombinedError({ networkError: new Error("refused") });
  expect(failureOf(error)).toMatchObject({ code: "UNREACHABLE", message: "refused" });
});

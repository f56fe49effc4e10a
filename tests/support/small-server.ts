import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Express, type Request, type Response } from "express";
import { buildSchema, graphql } from "graphql";

/** A server with the built pages and a schema of three fields. */
export interface SmallServer {
  readonly url: string;
  /** Whether GraphQL is answered; while false, its connections are cut. */
  answers: boolean;
  /** Where set, GraphQL asks for this bearer token. */
  token: string | null;
  /** How many mutations came. */
  readonly removals: () => number;
  stop(): Promise<void>;
}

/** The strictest policy under which the pages work: nothing from elsewhere. */
const contentPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Serves a build of the pages on a free port of the loopback. */
export async function startSmallServer(pages: string): Promise<SmallServer> {
  const app = express();
  const server = await listen(app);
  const { port } = server.address() as AddressInfo;
  const counts = { removals: 0 };
  const small: SmallServer = {
    url: `http://127.0.0.1:${port}`,
    answers: true,
    token: null,
    removals: () => counts.removals,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  app.use((_request, response, next) => {
    response.set("content-security-policy", contentPolicy);
    next();
  });
  app.post("/graphql", express.json(), (request, response) =>
    answer(request, response, small, () => {
      counts.removals += 1;
    }),
  );
  app.use(express.static(pages));
  return small;
}

async function listen(app: Express): Promise<Server> {
  return await new Promise((done, failed) => {
    const server = app.listen(0, "127.0.0.1", () => done(server)).on("error", failed);
  });
}

async function answer(
  request: Request,
  response: Response,
  small: SmallServer,
  onRemoval: () => void,
): Promise<void> {
  if (!small.answers) {
    request.socket.destroy();
    return;
  }
  if (small.token !== null && request.headers.authorization !== `Bearer ${small.token}`) {
    response.status(401).json({ errors: [{ message: "token wanted" }] });
    return;
  }
  const { query, variables, operationName } = request.body;
  const removePage = () => {
    onRemoval();
    return { removed: true };
  };
  const rootValue = { ...answers, removePage };
  response.json(
    await graphql({
      schema,
      source: query,
      variableValues: variables,
      operationName,
      rootValue,
    }),
  );
}

const schema = buildSchema(`
  type Query {
    "提到某实体的报道。 The articles that name an entity, newest first."
    articles(about: String!, first: Int = 10): [Article!]!
    "某机构的官员。 The officials of an organization."
    officials(at: String!): [Official!]!
  }
  type Mutation { removePage(id: ID!): Removal! }
  type Removal { removed: Boolean! }
  type Article { headline: String!, publishedOn: String, mentions: [Entity!]! }
  type Entity { name: String!, kind: String! }
  type Official { name: String!, title: String! }
`);

const answers = {
  articles: ({ about, first }: { about: string; first: number }) =>
    [
      { headline: `${about}：门诊报销比例提高`, publishedOn: "2023-07-05" },
      { headline: `${about}到乡镇送政策`, publishedOn: "2023-06-28" },
      { headline: `${about}公布监督电话`, publishedOn: null },
    ]
      .slice(0, first)
      .map((article) => ({
        ...article,
        mentions: [
          { name: "青溪市医疗保障局", kind: "ORGANIZATION" },
          { name: "柳河镇", kind: "LOCATION" },
          { name: "顾明远", kind: "PERSON" },
        ],
      })),
  officials: () => [{ name: "顾明远", title: "局长" }],
};

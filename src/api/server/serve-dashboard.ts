import { type RequestHandler, Router } from "express";
import { sendFileOf } from "./serve-web.ts";
import type { ServerParts } from "./server-parts.ts";

/** The first part of every address that is a screen of the dashboard. */
const screens = [
  "search",
  "e",
  "graph",
  "timeline",
  "map",
  "offices",
  "a",
  "page",
  "compare",
  "quality",
  "schema",
];

/**
 * Serves the dashboard: one page for all its screens, `/dashboard.json` with what this server offers it,
 * and `/boundaries.json` where a file of boundaries is set. Without built pages a visit goes to the
 * playground.
 */
export function serveDashboard({ settings, webFolder }: ServerParts): RequestHandler {
  const { playground, introspection, boundaries } = settings;
  const router = Router();
  router.get("/dashboard.json", (_request, response) => {
    response.setHeader("cache-control", "no-cache");
    response.json({ playground, introspection, boundaries: boundaries !== null });
  });
  if (boundaries !== null) {
    router.get("/boundaries.json", (_request, response) => {
      response.type("application/geo+json").sendFile(boundaries, { dotfiles: "allow" });
    });
  }
  router.get(
    ["/", ...screens.flatMap((screen) => [`/${screen}`, `/${screen}/:id`])],
    (request, response, next) => {
      if (sendFileOf(webFolder, "/", request, response)) return;
      if (request.path === "/" && playground) response.redirect("/playground/");
      else next();
    },
  );
  return router;
}

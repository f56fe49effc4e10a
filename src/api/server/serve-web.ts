import { existsSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { Request, RequestHandler, Response } from "express";

const typeOf: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** Encodings that a file may lie ready in beside itself, the smaller first. */
const encodings = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

/**
 * Serves the built pages: `FOLDER/playground/index.html` is `/playground/`. Files in a folder named
 * `assets` carry a hash in their names and may be kept for ever; the others are asked for again.
 */
export function serveWeb(folder: string): RequestHandler {
  return (request, response, next) => {
    if (!isRead(request) || !sendFileOf(folder, request.path, request, response)) next();
  };
}

/** Answers with the file of a folder that an address stands for; false where there is none. */
export function sendFileOf(
  folder: string,
  path: string,
  request: Request,
  response: Response,
): boolean {
  const file = fileOf(folder, path);
  if (file === null) return false;
  response.type(typeOf[extname(file)] ?? "application/octet-stream");
  response.setHeader("cache-control", cacheRule(file));
  response.setHeader("content-security-policy", contentRule);
  sendEncoded(request, response, file);
  return true;
}

/** Only what comes from this server may run or be loaded; the editor writes its styles itself. */
const contentRule = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

function isRead(request: Request): boolean {
  return request.method === "GET" || request.method === "HEAD";
}

/** The file that an address stands for, inside the folder; null where there is none. */
function fileOf(folder: string, path: string): string | null {
  const wanted = normalize(join(folder, decoded(path)));
  if (wanted.includes("\0") || !wanted.startsWith(normalize(folder) + sep)) return null;
  const file = extname(wanted) === "" ? join(wanted, "index.html") : wanted;
  return /\.(br|gz|map)$/.test(file) || !existsSync(file) ? null : file;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

function cacheRule(file: string): string {
  return file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache";
}

/** Sends the file in the smallest form that lies ready and that the browser takes. */
function sendEncoded(request: Request, response: Response, file: string): void {
  response.vary("accept-encoding");
  const taken = encodings.find(
    ({ name, suffix }) => request.acceptsEncodings(name) === name && existsSync(file + suffix),
  );
  if (taken) response.setHeader("content-encoding", taken.name);
  response.sendFile(file + (taken?.suffix ?? ""), { cacheControl: false, dotfiles: "allow" });
}

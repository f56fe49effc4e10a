/**
 * The least that a server can do: writes the object of the file named first as JSON, anew for every
 * request. Prints its address when it serves.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const answer = JSON.parse(readFileSync(process.argv[2], "utf8"));

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const text = JSON.stringify(answer);
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});

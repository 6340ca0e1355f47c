// Renders the page for each visit, and serves what webpack has made of the client.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// Importing the package and defining the tag leave a server as it was.
const before = Object.getOwnPropertyNames(globalThis);
const { define, version } = await import("work-permit-checker");
define();
await import("work-permit-checker/define");
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
if (added.length > 0) throw new Error(`the package adds ${added} to the server`);

const { App } = await import("./src/app.js");
const KINDS = { js: "text/javascript", wasm: "application/wasm" };

const page = () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page rendered on a server with ${version}</title>
<link rel="icon" href="data:,">
<script type="module" src="./client.js"></script>
</head>
<body><div id="app">${renderToString(createElement(App))}</div></body>
</html>
`;

const server = createServer((request, response) => {
  const name = request.url.split("/").pop();
  if (name === "") {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page());
    return;
  }
  const file = createReadStream(new URL(`./dist/${name}`, import.meta.url));
  file.once("error", () => response.writeHead(404).end());
  file.once("open", () => {
    response.writeHead(200, { "Content-Type": KINDS[name.split(".").pop()] ?? "text/plain" });
    file.pipe(response);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`listening on ${server.address().port}`));

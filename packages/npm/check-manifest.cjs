// Holds a custom elements manifest against its schema: node check-manifest.cjs FILE
const { readFileSync } = require("node:fs");
const Ajv = require("ajv");
const schema = require("custom-elements-manifest/schema.json");

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const valid = ajv.compile(schema);
if (!valid(JSON.parse(readFileSync(process.argv[2], "utf8")))) {
  for (const { instancePath, message } of valid.errors) console.error(`${instancePath}: ${message}`);
  process.exitCode = 1;
} else {
  console.log("the manifest agrees with its schema");
}

// Bundles what the browser runs, with webpack and without any loader or rule for the package.
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const here = fileURLToPath(new URL(".", import.meta.url));
const options = {
  mode: "production",
  context: here,
  entry: "./src/client.js",
  output: { path: `${here}dist`, filename: "client.js", chunkFilename: "[name].[contenthash].js", publicPath: "auto" },
  performance: { hints: false },
};

webpack(options, (error, stats) => {
  console.log(error ?? stats.toString({ colors: false }));
  if (error || stats.hasErrors() || stats.hasWarnings()) process.exitCode = 1;
});

// One page for each of the others, each with only its own scripts.
const page = process.env.WPC_PAGE;

export default {
  root: page,
  base: "./",
  build: { outDir: `../dist/${page}`, emptyOutDir: true, target: "es2022" },
  esbuild: { jsx: "automatic" },
};

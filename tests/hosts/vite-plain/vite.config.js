// Relative addresses: the built page works in any folder. In development the port may be given;
// live reload asks for it there, whatever server stands in between.
const port = Number(process.env.PORT ?? 5173);

export default { base: "./", server: { host: "127.0.0.1", port, strictPort: true, hmr: { clientPort: port } } };

// Relative addresses: the built page works in any folder. No live reload, which wants a socket.
export default { base: "./", server: { hmr: false, ws: false } };

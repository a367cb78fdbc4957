// imported-builtin:node:net
var all = /* @__PURE__ */ process.getBuiltinModule("node:net");
var connect = /* @__PURE__ */ (() => all.connect)();
var createServer = /* @__PURE__ */ (() => all.createServer)();

export {
  connect,
  createServer
};

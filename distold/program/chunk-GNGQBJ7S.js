// imported-builtin:node:path
var all = /* @__PURE__ */ process.getBuiltinModule("node:path");
var node_path_default = all;
var join = /* @__PURE__ */ (() => all.join)();
var extname = /* @__PURE__ */ (() => all.extname)();

export {
  node_path_default,
  join,
  extname
};

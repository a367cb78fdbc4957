// imported-builtin:node:child_process
var all = /* @__PURE__ */ process.getBuiltinModule("node:child_process");
var node_child_process_default = all;
var spawn = /* @__PURE__ */ (() => all.spawn)();

export {
  node_child_process_default,
  spawn
};

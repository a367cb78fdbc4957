// imported-builtin:node:os
var all = /* @__PURE__ */ process.getBuiltinModule("node:os");
var availableParallelism = /* @__PURE__ */ (() => all.availableParallelism)();
var tmpdir = /* @__PURE__ */ (() => all.tmpdir)();

export {
  availableParallelism,
  tmpdir
};

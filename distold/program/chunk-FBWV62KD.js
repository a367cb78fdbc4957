// imported-builtin:node:fs/promises
var all = /* @__PURE__ */ process.getBuiltinModule("node:fs/promises");
var open = /* @__PURE__ */ (() => all.open)();
var rename = /* @__PURE__ */ (() => all.rename)();
var rm = /* @__PURE__ */ (() => all.rm)();
var readdir = /* @__PURE__ */ (() => all.readdir)();
var stat = /* @__PURE__ */ (() => all.stat)();
var writeFile = /* @__PURE__ */ (() => all.writeFile)();
var readFile = /* @__PURE__ */ (() => all.readFile)();

export {
  open,
  rename,
  rm,
  readdir,
  stat,
  writeFile,
  readFile
};

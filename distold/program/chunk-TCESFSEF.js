// imported-builtin:node:events
var all = /* @__PURE__ */ process.getBuiltinModule("node:events");
var once = /* @__PURE__ */ (() => all.once)();
var EventEmitter = /* @__PURE__ */ (() => all.EventEmitter)();

// src/adapters/cli/cli-failure.ts
var CliFailure = class extends Error {
  get name() {
    return "CliFailure";
  }
};
function systemReason(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EISDIR":
      return "is a directory";
    case "EACCES":
      return "access denied";
    case "Z_DATA_ERROR":
      return "is no gzip file, or a damaged one";
    case "Z_BUF_ERROR":
      return "is a gzip file that is cut off";
    default:
      return typeof code === "string" ? code : "cannot be read or written";
  }
}

export {
  once,
  EventEmitter,
  CliFailure,
  systemReason
};

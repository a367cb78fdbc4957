// src/domain/errors.ts
var RepriseError = class extends Error {
  get name() {
    return this.constructor.name;
  }
};
var CacheUnavailableError = class extends RepriseError {
  code = "cache_unavailable";
  reason;
  constructor(reason, message, options) {
    super(message, options);
    this.reason = reason;
  }
};
var SemanticUnavailableError = class extends RepriseError {
  code = "semantic_unavailable";
  part;
  constructor(part, message, options) {
    super(message, options);
    this.part = part;
  }
};
var ProviderError = class extends RepriseError {
  code = "provider_error";
  provider;
  failure;
  status;
  retryable;
  clientMistake;
  retryAfterMs;
  #body;
  constructor(message, details) {
    super(message, "cause" in details ? { cause: details.cause } : void 0);
    this.provider = details.provider;
    this.failure = details.failure;
    this.status = details.status;
    this.retryable = details.retryable;
    this.clientMistake = details.clientMistake ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.#body = details.body;
  }
  /** The provider's own `error` object. No field: loggers write fields, and this may quote the prompt. */
  get body() {
    return this.#body;
  }
};
var ModelNotFoundError = class extends RepriseError {
  code = "model_not_found";
  constructor() {
    super("no provider is configured for this model in this format");
  }
};
var OnlyIfCachedError = class extends RepriseError {
  code = "only_if_cached";
  constructor() {
    super("no stored answer, and the request allows no other (only-if-cached)");
  }
};
var InvalidRequestError = class extends RepriseError {
  code = "invalid_request";
  param;
  constructor(message, param) {
    super(message);
    this.param = param;
  }
};
var ConfigurationError = class extends RepriseError {
  code = "invalid_configuration";
};
var OverloadedError = class extends RepriseError {
  code = "overloaded";
};
var ClosedError = class extends RepriseError {
  code = "closed";
  constructor() {
    super("Reprise is closed");
  }
};
var RequestAbortedError = class extends RepriseError {
  code = "request_aborted";
  constructor() {
    super("the caller has left");
  }
};

// imported-builtin:node:fs
var all = /* @__PURE__ */ process.getBuiltinModule("node:fs");
var node_fs_default = all;
var createReadStream = /* @__PURE__ */ (() => all.createReadStream)();
var existsSync = /* @__PURE__ */ (() => all.existsSync)();
var mkdtempSync = /* @__PURE__ */ (() => all.mkdtempSync)();
var readFileSync = /* @__PURE__ */ (() => all.readFileSync)();
var rmSync = /* @__PURE__ */ (() => all.rmSync)();
var statSync = /* @__PURE__ */ (() => all.statSync)();
var writeSync = /* @__PURE__ */ (() => all.writeSync)();

export {
  node_fs_default,
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
  RepriseError,
  CacheUnavailableError,
  SemanticUnavailableError,
  ProviderError,
  ModelNotFoundError,
  OnlyIfCachedError,
  InvalidRequestError,
  ConfigurationError,
  OverloadedError,
  ClosedError,
  RequestAbortedError
};

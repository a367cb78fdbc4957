// src/domain/errors.ts
var ERROR_CODES = [
  "cache_unavailable",
  "provider_error",
  "model_not_found",
  "only_if_cached",
  "invalid_request",
  "invalid_configuration",
  "overloaded",
  "request_aborted",
  "semantic_unavailable",
  "closed"
];
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

// src/domain/json.ts
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonText(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function jsonObjects(value) {
  if (!Array.isArray(value)) return [];
  return value.every(isJsonObject) ? value : value.filter(isJsonObject);
}
function objectIn(value) {
  return isJsonObject(value) ? value : {};
}
function withoutNulls(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

// src/domain/token-count.ts
function tokenCount(said) {
  return typeof said === "number" && said > 0 ? said : 0;
}

export {
  isJsonObject,
  isJsonText,
  jsonObjects,
  objectIn,
  withoutNulls,
  tokenCount,
  ERROR_CODES,
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

import {
  availableParallelism
} from "./chunk-PTNZDFOD.js";
import {
  MOST_WORKERS
} from "./chunk-ONH64DJD.js";
import {
  DEFAULT_COMPRESS_FROM_BYTES,
  DEFAULT_ENTRY_BYTES,
  DEFAULT_MEMORY_BYTES,
  DEFAULT_PREFIX,
  DEMO_NAME,
  KEY_ID,
  KEY_TEXT,
  READ_ONCE,
  assertDistinct,
  assertKnownProviders,
  baseUrlProblem,
  cacheKind,
  configuredProviders,
  createRequire,
  pricesSchema,
  providerName,
  redisTarget,
  redisTls
} from "./chunk-Y6SNGPHO.js";
import {
  DEFAULT_MATCH,
  DEFAULT_THRESHOLD,
  MATCHES,
  _enum,
  array,
  discriminatedUnion,
  int,
  isJsonObject,
  literal,
  number,
  prettifyError,
  record,
  strictObject,
  string,
  union
} from "./chunk-FOUSJLQO.js";
import {
  ConfigurationError,
  existsSync,
  readFileSync
} from "./chunk-CHN6XYEZ.js";

// src/container/loopback.ts
function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

// src/container/config-checks.ts
function assertCoherent(config) {
  assertStore(config);
  assertUpstream(config);
  assertDistinctKeys(config);
  assertShared(config);
  assertSemantic(config);
  assertDistinct(config.prices ?? []);
  assertGuarded(config);
}
function assertProvidersKnown(config) {
  const names = configuredProviders(config).map(providerName);
  assertKnownProviders(config.prices ?? [], names.length === 0 ? [DEMO_NAME] : names);
}
function assertStore({ cache, redisUrl: redisUrl2, keyvUrl }) {
  if ((cache === "redis" || cache === "tiered") && redisUrl2 === void 0) {
    throw new ConfigurationError(`redisUrl (REPRISE_REDIS_URL): needed by cache ${cache}`);
  }
  if (cache === "keyv" && keyvUrl === void 0) {
    throw new ConfigurationError("keyvUrl (REPRISE_KEYV_URL): needed by cache keyv");
  }
}
function assertUpstream({ upstreamUrl, upstreamApiKey, providers }) {
  if (upstreamUrl !== void 0 && providers !== void 0) {
    throw new ConfigurationError(
      "upstreamUrl (REPRISE_UPSTREAM_URL): name it in providers, or leave providers out"
    );
  }
  if (upstreamApiKey !== void 0 && upstreamUrl === void 0) {
    throw new ConfigurationError("upstreamApiKey (REPRISE_UPSTREAM_API_KEY): needs upstreamUrl");
  }
}
function assertDistinctKeys({ apiKeys, encryptionKeys }) {
  if (new Set(apiKeys.map(({ key }) => key)).size < apiKeys.length) {
    throw new ConfigurationError("apiKeys (REPRISE_API_KEYS): two tenants have the same key");
  }
  if (new Set(encryptionKeys.map(({ id }) => id)).size < encryptionKeys.length) {
    throw new ConfigurationError(
      "encryptionKeys (REPRISE_ENCRYPTION_KEYS): two keys have the same id"
    );
  }
}
function assertShared(config) {
  const kind = cacheKind(config);
  if (config.workers === 1 || kind === "redis" || kind === "tiered") return;
  throw new ConfigurationError(
    `workers (REPRISE_WORKERS): more than one need cache redis or tiered, where they share invalidations and counters; it is ${kind}`
  );
}
function assertSemantic(config) {
  if (config.semantic !== "off" && config.cache === "none") {
    throw new ConfigurationError(
      "semantic (REPRISE_SEMANTIC): there is nothing to find in cache none"
    );
  }
  if (config.semanticIndex === "pgvector" && config.pgvectorUrl === void 0) {
    throw new ConfigurationError(
      "pgvectorUrl (REPRISE_PGVECTOR_URL): needed by semanticIndex pgvector"
    );
  }
  if (config.embedderUrl === void 0 !== (config.embedderModel === void 0)) {
    throw new ConfigurationError(
      "embedderUrl, embedderModel (REPRISE_EMBEDDER_URL, _MODEL): one needs the other"
    );
  }
  if (config.auditCompare === "judge" && config.auditJudgeModel === void 0) {
    throw new ConfigurationError(
      "auditJudgeModel (REPRISE_AUDIT_JUDGE_MODEL): needed by auditCompare judge"
    );
  }
}
function assertGuarded({ apiKeys, host }) {
  if (apiKeys.length > 0 || isLoopback(host)) return;
  throw new ConfigurationError(
    "host (REPRISE_HOST): without apiKeys the gateway listens on loopback only"
  );
}

// src/container/number-text.ts
var WHOLE = /* @__PURE__ */ new Set([
  "timeoutMs",
  "connectTimeoutMs",
  "firstTokenTimeoutMs",
  "streamTimeoutMs",
  "retries"
]);
var FRACTIONS = /* @__PURE__ */ new Set([
  "inputPerMillion",
  "cachedInputPerMillion",
  "cacheWritePerMillion",
  "cacheWriteHourPerMillion",
  "outputPerMillion"
]);
function wholeNumber(setting, text, word) {
  if (text === word) return text;
  if (/^\d+$/.test(text)) return Number(text);
  const otherwise = word === void 0 ? "" : `, or ${word}`;
  throw new ConfigurationError(`${setting}: must be a whole number${otherwise}`);
}
function fraction(setting, text) {
  if (/^\d*[.]?\d+$/.test(text)) return Number(text);
  throw new ConfigurationError(`${setting}: must be a number such as 0.02`);
}
function itemValue(path, text) {
  const [list, place, name, ...deeper] = path;
  if (name === void 0 || deeper.length > 0) return text;
  const setting = `${list}[${place}].${name}`;
  if (WHOLE.has(name)) return wholeNumber(setting, text);
  return FRACTIONS.has(name) ? fraction(setting, text) : text;
}

// src/container/config-file.ts
var DEFAULT_FILE = "reprise.yaml";
function settingsFile(environment) {
  const named = environment.REPRISE_CONFIG || void 0;
  const file2 = named ?? DEFAULT_FILE;
  if (named === void 0 && !existsSync(file2)) return {};
  const content = parsedFile(file2);
  if (content === null || content === void 0) return {};
  if (!isJsonObject(content))
    throw new ConfigurationError(`${file2}: must hold settings, one per line`);
  return withEnvironment(content, environment, []);
}
function parsedFile(file2) {
  try {
    return yaml().parse(readFileSync(file2, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : "unreadable";
    throw new ConfigurationError(`${file2}: ${reason}`);
  }
}
function yaml() {
  return createRequire(import.meta.url)("yaml");
}
function withEnvironment(value, environment, path) {
  if (Array.isArray(value))
    return value.map((item, place) => withEnvironment(item, environment, [...path, String(place)]));
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, member]) => [
      name,
      withEnvironment(member, environment, [...path, name])
    ]);
    return Object.fromEntries(members);
  }
  if (typeof value !== "string") return value;
  const replaced = value.replace(/\$\{(\w+)\}/g, (_, name) => {
    const replacement = environment[name];
    if (replacement !== void 0) return replacement;
    throw new ConfigurationError(`${path.join(".")}: the environment has no ${name}`);
  });
  return replaced === value ? value : itemValue(path, replaced);
}

// src/container/redis-url-setting.ts
function isRedisUrl(url) {
  try {
    redisTarget(url);
    return true;
  } catch {
    return false;
  }
}
var redisUrl = string().refine(
  isRedisUrl,
  "must be redis://, rediss://, redis-sentinel://host:port,host:port/NAME or redis-cluster://host:port,host:port"
);

// src/container/gateway-config.ts
var bytes = int().min(1);
var seconds = int().min(0).max(31536e4);
var share = number().min(0).max(1);
var file = string().min(1);
var credential = string().regex(/^\S+$/, "may hold no spaces and no line breaks, and not be empty");
var sentCredential = string().regex(/^[!-~]+$/, "may hold visible ASCII characters only: no spaces, no line breaks");
var httpUrl = string().superRefine((url, { addIssue }) => {
  const message = baseUrlProblem(url);
  if (message !== void 0) addIssue({ code: "custom", message });
});
var tenantKey = strictObject({ tenant: string().min(1), key: credential });
var encryptionKey = strictObject({
  id: string().regex(KEY_ID, "must be 1 to 64 letters, digits, dots, dashes or underscores"),
  key: string().regex(KEY_TEXT, "must be 32 bytes in base64")
});
var httpProvider = {
  name: string().min(1).max(64).regex(/^[\w.-]+$/, "may hold letters, digits, dots, dashes").optional(),
  apiKey: sentCredential.optional(),
  models: union([array(string().min(1)).min(1), record(string(), string().min(1))]).optional(),
  timeoutMs: int().min(1).max(9e5).optional(),
  connectTimeoutMs: int().min(1).max(6e4).optional(),
  firstTokenTimeoutMs: int().min(1).max(9e5).optional(),
  streamTimeoutMs: int().min(1).max(72e5).optional(),
  retries: int().min(0).max(10).optional()
};
var provider = discriminatedUnion("kind", [
  strictObject({ kind: literal("openai"), url: httpUrl, ...httpProvider }),
  strictObject({ kind: literal("anthropic"), url: httpUrl.optional(), ...httpProvider }),
  strictObject({ kind: literal("demo"), name: string().min(1).max(64).optional() })
]);
var schema = strictObject({
  host: string().min(1).default("127.0.0.1"),
  port: int().min(0).max(65535).default(8080),
  workers: union([int().min(1).max(MOST_WORKERS), _enum(["auto"])], {
    error: `must be a number from 1 to ${MOST_WORKERS}, or auto`
  }).default(1),
  cache: _enum(["memory", "redis", "tiered", "keyv", "none"]).optional(),
  redisUrl: redisUrl.optional(),
  redisCaFile: file.optional(),
  redisCertFile: file.optional(),
  redisKeyFile: file.optional(),
  keyvUrl: string().regex(/^\w+:\/\//, "must be a URL").optional(),
  standby: _enum(["none", "memory"]).default("none"),
  commandTimeoutMs: int().min(1).max(6e4).default(250),
  leaseWaitMs: int().min(0).max(9e5).default(3e4),
  prefix: string().min(1).max(256).default(DEFAULT_PREFIX),
  ttlSeconds: seconds.default(3600),
  staleSeconds: seconds.default(86400),
  revalidateSeconds: seconds.default(0),
  earlyRefresh: int().min(0).max(10).default(1),
  maxGenerations: int().min(1).max(1e6).default(1e3),
  maxQueued: int().min(0).max(1e6).default(1e4),
  queueWaitMs: int().min(0).max(9e5).default(3e4),
  lingerMs: int().min(0).max(9e5).default(0),
  memoryMaxBytes: bytes.default(DEFAULT_MEMORY_BYTES),
  maxEntryBytes: bytes.default(DEFAULT_ENTRY_BYTES),
  encryptionKeys: array(encryptionKey).default([]),
  compressFromBytes: int().min(0).default(DEFAULT_COMPRESS_FROM_BYTES),
  maxBodyBytes: bytes.max(268435456).default(4194304),
  graceSeconds: int().min(0).max(3600).default(25),
  upstreamUrl: httpUrl.optional(),
  upstreamApiKey: sentCredential.optional(),
  providers: array(provider).min(1).optional(),
  prices: pricesSchema.optional(),
  apiKeys: array(tenantKey).default([]),
  adminKey: credential.optional(),
  apology: _enum(["on", "off"]).default("on"),
  metricsFlushMs: int().min(10).max(36e5).default(1e3),
  semantic: _enum(["off", "on", "verified", "shadow"]).default("off"),
  semanticThreshold: share.default(DEFAULT_THRESHOLD),
  semanticMatch: _enum(MATCHES).default(DEFAULT_MATCH),
  semanticAcceptedError: number().min(1e-4).max(0.5).default(0.02),
  semanticDeadlineMs: int().min(1).max(6e4).default(200),
  semanticIndex: _enum(["memory", "redis", "pgvector"]).optional(),
  semanticMaxQuestions: int().min(1).max(1e8).optional(),
  pgvectorUrl: string().regex(/^postgres(ql)?:\/\//, "must be a postgres:// URL").optional(),
  embedderUrl: httpUrl.optional(),
  embedderModel: string().min(1).max(256).optional(),
  embedderApiKey: sentCredential.optional(),
  auditExactShare: share.default(0),
  auditSemanticShare: share.optional(),
  auditCompare: _enum(["words", "embedding", "judge"]).optional(),
  auditJudgeModel: string().min(1).max(256).optional(),
  logLevel: _enum(["error", "warn", "info", "http", "verbose", "debug", "silly"]).default("info")
});
function checkedConfig(settings) {
  const result = schema.safeParse(settings, READ_ONCE);
  if (!result.success) return { problems: prettifyError(result.error) };
  return { config: result.data };
}
function isSetting(name) {
  return Object.hasOwn(schema.shape, name);
}

// src/container/service-links.ts
var ADDRESS = /^REPRISE_(?:\w+_)?(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?)$/;
var PORT = /^REPRISE_(?:\w+_)?PORT$/;
function isServiceLink(variable, text) {
  return ADDRESS.test(variable) || PORT.test(variable) && /^(?:tcp|udp|sctp):\/\//.test(text);
}

// src/container/config.ts
function processEnvironment() {
  return process.env;
}
var PREFIX = "REPRISE_";
var FILE_ONLY = /* @__PURE__ */ new Set(["providers", "prices"]);
var PAIRS = /* @__PURE__ */ new Map([
  ["apiKeys", "tenant"],
  ["encryptionKeys", "id"]
]);
var NUMBERS = /* @__PURE__ */ new Set([
  "port",
  "workers",
  "ttlSeconds",
  "staleSeconds",
  "memoryMaxBytes",
  "maxEntryBytes",
  "compressFromBytes",
  "maxBodyBytes",
  "metricsFlushMs",
  "commandTimeoutMs",
  "leaseWaitMs",
  "revalidateSeconds",
  "earlyRefresh",
  "maxGenerations",
  "maxQueued",
  "queueWaitMs",
  "lingerMs",
  "graceSeconds",
  "semanticDeadlineMs",
  "semanticMaxQuestions"
]);
var WORDS = /* @__PURE__ */ new Map([["workers", "auto"]]);
var FRACTIONS2 = /* @__PURE__ */ new Set([
  "semanticThreshold",
  "semanticAcceptedError",
  "auditExactShare",
  "auditSemanticShare"
]);
function readConfig(environment = processEnvironment(), purpose = "serve") {
  const given = { ...fromFile(environment), ...fromEnvironment(environment) };
  const checked = checkedConfig(given);
  if ("problems" in checked) {
    throw new ConfigurationError(`wrong configuration
${checked.problems}`);
  }
  assertCoherent(checked.config);
  if (purpose === "serve") {
    assertProvidersKnown(checked.config);
    redisTls(checked.config);
  }
  return checked.config;
}
function fromFile(environment) {
  const settings = Object.entries(settingsFile(environment)).map(([name, value]) => [
    name,
    typeof value === "string" ? settingValue(name, name, value) : value
  ]);
  return Object.fromEntries(settings);
}
function fromEnvironment(environment) {
  const settings = {};
  for (const [variable, text] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || variable === "REPRISE_CONFIG" || !text) continue;
    if (isServiceLink(variable, text)) continue;
    const name = settingOf(variable);
    settings[name] = settingValue(name, variable, text);
  }
  return settings;
}
function settingOf(variable) {
  const name = variable.slice(PREFIX.length).toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  if (isSetting(name) && !FILE_ONLY.has(name)) return name;
  throw new ConfigurationError(`${variable}: there is no such setting`);
}
function settingValue(name, variable, text) {
  const first = PAIRS.get(name);
  if (first !== void 0) return pairs(first, variable, text);
  if (FRACTIONS2.has(name)) return fraction(variable, text);
  return NUMBERS.has(name) ? wholeNumber(variable, text, WORDS.get(name)) : text;
}
function pairs(first, variable, text) {
  return text.split(",").map((pair) => {
    const colon = pair.indexOf(":");
    if (colon < 1 || colon === pair.length - 1)
      throw new ConfigurationError(`${variable}: must be ${first}:key,${first}:key`);
    return { [first]: pair.slice(0, colon).trim(), key: pair.slice(colon + 1).trim() };
  });
}

// src/container/serve-parts.ts
async function serve(overrides = {}, environment = processEnvironment()) {
  const config = readConfig({ ...environment, ...variablesOf(overrides) });
  const workers = workersOf(config);
  if (workers === 1) return (await import("./serve-gateway-X3IC6JQ6.js")).serveGateway(config);
  return (await import("./serve-workers-R6IOTOAO.js")).serveWorkers(config, workers);
}
function workersOf({ workers }) {
  return workers === "auto" ? Math.min(availableParallelism(), MOST_WORKERS) : workers;
}
function variablesOf({ host, port, config, workers }) {
  return {
    ...host === void 0 ? {} : { REPRISE_HOST: host },
    ...port === void 0 ? {} : { REPRISE_PORT: String(port) },
    ...config === void 0 ? {} : { REPRISE_CONFIG: config },
    ...workers === void 0 ? {} : { REPRISE_WORKERS: String(workers) }
  };
}

export {
  isLoopback,
  processEnvironment,
  readConfig,
  serve
};

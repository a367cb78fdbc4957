import {
  nodeCheck,
  packageManifest
} from "./chunk-DKCOPFEX.js";
import {
  ok,
  problem,
  reasonFor,
  warning
} from "./chunk-JY2DSO3I.js";
import {
  createServer
} from "./chunk-HYJNADVP.js";
import {
  isLoopback,
  processEnvironment,
  readConfig,
  serve
} from "./chunk-7Y54MIH2.js";
import {
  availableParallelism
} from "./chunk-PTNZDFOD.js";
import "./chunk-ONH64DJD.js";
import {
  reasonCode
} from "./chunk-GXSY26YJ.js";
import {
  STOP_SIGNALS,
  SystemClock
} from "./chunk-4R4GQROY.js";
import {
  assertSentWhole,
  cacheKind,
  chosenProvider,
  configuredProviders,
  providerName,
  providerUrl
} from "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import {
  object,
  string
} from "./chunk-FOUSJLQO.js";
import {
  ConfigurationError,
  ProviderError,
  existsSync
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/demo-parts.ts
function demoParts() {
  return {
    open: async () => {
      const { openStage } = await import("./demo-stage-G4R5ROWB.js");
      return openStage();
    },
    interruption
  };
}
function interruption() {
  const controller = new AbortController();
  const end = () => {
    forget();
    controller.abort();
  };
  const forget = () => {
    for (const signal of STOP_SIGNALS) process.off(signal, end);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, end);
  return { signal: controller.signal, forget };
}

// src/container/doctor-configuration.ts
function configurationCheck(config, environment) {
  const summary = ok(`readable: ${sources(environment)}; check-config shows the settings in force`);
  return { name: "configuration", look: async () => [summary, ...configurationFindings(config)] };
}
function wrongConfigurationCheck(message) {
  const says = message.replace(/\s*\n\s*/g, " ");
  const finding = problem(says, "mend it; what it names is looked at afterwards");
  return { name: "configuration", look: async () => [finding] };
}
function configurationFindings(config, cores = availableParallelism()) {
  return [
    ...cacheFindings(config),
    ...workerFindings(config, cores),
    ...accessFindings(config),
    ...demoFindings(config),
    ...configuredProviders(config).flatMap(plainTextFindings),
    ...keyFindings(config)
  ];
}
function sources(environment) {
  const file = environment.REPRISE_CONFIG || (existsSync("reprise.yaml") ? "reprise.yaml" : "");
  const names = Object.entries(environment).filter(([name, text]) => isVariable(name) && text);
  const variables = `${names.length} variable${names.length === 1 ? "" : "s"}`;
  return `${file === "" ? "no file" : file}, ${variables}`;
}
function isVariable(name) {
  return name.startsWith("REPRISE_") && name !== "REPRISE_CONFIG";
}
function cacheFindings({ cache, redisUrl, ttlSeconds }) {
  if (cache === "none")
    return [warning("the cache is off: every request is generated", "set cache")];
  const findings = [];
  if (redisUrl !== void 0 && (cache === "memory" || cache === "keyv")) {
    findings.push(
      warning(`redisUrl is set, and cache ${cache} does not use it`, "set cache redis or tiered")
    );
  }
  if (ttlSeconds === 0) {
    findings.push(warning("ttlSeconds is 0: nothing is stored", "set how long answers are fresh"));
  }
  return findings;
}
function workerFindings({ workers }, cores) {
  if (workers === "auto" || workers === 1 || workers <= cores) return [];
  const says = `${workers} workers share ${cores} core${cores === 1 ? "" : "s"}: more of them serve no more`;
  return [warning(says, "set workers to auto, or to as many as there are cores")];
}
function accessFindings({ host, adminKey }) {
  if (adminKey !== void 0 || isLoopback(host)) return [];
  const says = `there is no admin key, and the gateway listens on ${host}: the dashboard's data, /admin and /metrics answer this machine only`;
  return [warning(says, "set adminKey (REPRISE_ADMIN_KEY)")];
}
function demoFindings(config) {
  const providers = configuredProviders(config);
  if (providers.length === 0) {
    const says2 = "no provider: the built-in one answers, which is no AI";
    return [warning(says2, "set upstreamUrl, or providers in the file")];
  }
  const real = providers.some(({ kind }) => kind !== "demo");
  if (!real || !providers.some(({ kind }) => kind === "demo")) return [];
  const says = "the demo provider stands in where the others fail, and is no AI";
  return [warning(says, "take it out of providers where people are served")];
}
function plainTextFindings(settings) {
  if (settings.kind !== "openai" && settings.kind !== "anthropic") return [];
  const url = new URL(providerUrl(settings));
  if (url.protocol === "https:" || isLoopback(url.hostname.replace(/^\[|\]$/g, ""))) return [];
  const says = `provider ${providerName(settings)} is asked without TLS: keys, prompts and answers can be read on the way`;
  return [warning(says, "use its https:// address, unless the network is yours")];
}
function keyFindings({ encryptionKeys }) {
  const [first, ...others] = encryptionKeys.map(({ id }) => id);
  if (first === void 0) return [];
  const also = others.length === 0 ? "" : `; those of ${others.join(", ")} can be read too`;
  return [ok(`stored answers are encrypted with key ${first}${also}`)];
}

// src/container/doctor-port.ts
var readiness = object({ status: string(), cache: object({ using: string() }) });
function portCheck({ host, port }) {
  return { name: "port", look: async (signal) => [await portFinding(host, port, signal)] };
}
async function portFinding(host, port, signal) {
  const code = await listeningFails(host, port);
  if (code === void 0) return ok(port === 0 ? "any that is free" : `${port} of ${host} is free`);
  if (code !== "EADDRINUSE") {
    return problem(`${port} of ${host} cannot be listened on (${code})`, "change host or port");
  }
  const status = await statusOfGateway(host, port, signal);
  if (status !== void 0) return ok(`a gateway listens on ${port} of ${host}, and is ${status}`);
  const advice = "end what listens there, or set another port (REPRISE_PORT)";
  return problem(`${port} of ${host} is in use, and not by a gateway`, advice);
}
function listeningFails(host, port) {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => resolve(error.code ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(void 0)));
  });
}
async function statusOfGateway(host, port, signal) {
  try {
    const answer = await fetch(`http://${reachable(host)}:${port}/readyz`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(2e3)]),
      redirect: "error"
    });
    return readiness.parse(await answer.json()).status;
  } catch {
    return void 0;
  }
}
function reachable(host) {
  if (host === "0.0.0.0" || host === "") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

// src/container/doctor-provider.ts
var LIST_MS = 4e3;
function providerCheck(settings) {
  const name = `provider ${providerName(settings)}`;
  if (settings.kind !== "openai" && settings.kind !== "anthropic") {
    return { name, look: async () => [ok("answers without network, and is no AI")] };
  }
  return { name, look: (signal) => listed(settings, signal) };
}
async function listed(settings, signal) {
  const clock = new SystemClock();
  const bounds = { timeoutMs: LIST_MS, connectTimeoutMs: LIST_MS, firstTokenTimeoutMs: LIST_MS };
  const provider = chosenProvider({ ...settings, ...bounds }, clock);
  const began = clock.elapsed();
  try {
    const models = await provider.models({ signal });
    return modelFindings(settings, models, Math.round(clock.elapsed() - began));
  } catch (error) {
    return [failureFinding(settings, error)];
  } finally {
    await provider.close();
  }
}
function modelFindings(settings, models, tookMs) {
  const whose = settings.apiKey === void 0 ? ", without a key of its own" : ", takes its key";
  const offers = `${models.length} model${models.length === 1 ? "" : "s"}`;
  const reached = ok(`answers after ${tookMs} ms${whose}, offers ${offers}`);
  const offered = new Set(models.map(({ id }) => id));
  const missing = namesOf(settings).filter((name) => !offered.has(name));
  if (missing.length === 0) return [reached];
  const names = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", \u2026" : ""}`;
  const advice = "check the names in models: requests for what it does not have fail there";
  return [reached, warning(`it does not list what is configured as ${names}`, advice)];
}
function namesOf({ models = [] }) {
  return Array.isArray(models) ? models : Object.keys(models);
}
function failureFinding(settings, error) {
  const { hostname } = new URL(providerUrl(settings));
  if (!(error instanceof ProviderError)) return problem("its models cannot be listed", "try again");
  if (error.status !== void 0) return statusFinding(settings, error.status);
  if (error.failure === "timeout") {
    const { says: says2, advice: advice2 } = reasonFor("ETIMEDOUT", hostname);
    return problem(`${hostname}: ${says2}`, advice2);
  }
  if (error.failure === "protocol") {
    const advice2 = "check url: it is the base URL, usually ending in /v1";
    return problem("it answers, but not as such an API does", advice2);
  }
  const { says, advice } = reasonFor(reasonCode(error), hostname);
  return problem(`${hostname}: ${says}`, advice);
}
function statusFinding(settings, status) {
  const name = providerName(settings);
  if ((status === 401 || status === 403) && settings.apiKey === void 0) {
    return ok(`reachable; it wants a key (${status}), and gets each caller's own`);
  }
  if (status === 401) return problem(`it refuses the key (401)`, `check apiKey of provider ${name}`);
  if (status === 403) {
    const advice = `check what the apiKey of provider ${name} may do, and its account`;
    return problem("the key is not allowed to list models (403)", advice);
  }
  if (status === 404 || status === 405) {
    const advice = "check url: it is the base URL, usually ending in /v1; some servers do not list";
    return warning(`reachable, and lists no models (${status})`, advice);
  }
  if (status === 429) {
    return warning("it wants to be left alone for now (429)", "check rate limits and credit");
  }
  return problem(`it answers with status ${status}`, "look at the status page of the provider");
}

// src/container/settings-in-force.ts
function settingsInForce(environment) {
  const config = readConfig(environment);
  const names = (config.providers ?? []).map(providerName);
  if (new Set(names).size < names.length) {
    throw new ConfigurationError("providers: two of them have the same name");
  }
  return { ...config, cache: cacheKind(config) };
}

// src/container/doctor-checks.ts
function doctorParts(environment) {
  return { checks: () => doctorChecks(environment) };
}
async function doctorChecks(environment) {
  try {
    settingsInForce(environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [wrongConfigurationCheck(error.message), nodeCheck];
  }
  const config = readConfig(environment);
  return [
    configurationCheck(config, environment),
    nodeCheck,
    portCheck(config),
    ...await storeChecks(config),
    ...configuredProviders(config).map(providerCheck),
    ...await semanticChecks(config)
  ];
}
async function storeChecks(config) {
  const kind = cacheKind(config);
  if (kind === "keyv" && config.keyvUrl !== void 0) {
    const { keyvCheck } = await import("./doctor-keyv-VHTVENX6.js");
    return [keyvCheck(config.keyvUrl, config)];
  }
  if (kind !== "redis" && kind !== "tiered" || config.redisUrl === void 0) return [];
  const { redisCheck } = await import("./doctor-redis-GJSCSAV3.js");
  return [redisCheck(config.redisUrl, config)];
}
async function semanticChecks(config) {
  if (config.semantic === "off") return [];
  const { embedderCheck, indexMismatch } = await import("./doctor-semantic-7BVSNQ4B.js");
  const mismatch = indexMismatch(config);
  const checks = [embedderCheck(config)];
  if (mismatch !== void 0) checks.push({ name: "index", look: async () => [mismatch] });
  if (config.semanticIndex !== "pgvector" || config.pgvectorUrl === void 0) return checks;
  const { pgvectorCheck } = await import("./doctor-pgvector-3HBHBEWE.js");
  return [...checks, pgvectorCheck(config.pgvectorUrl)];
}

// src/container/simulation-parts.ts
function simulationParts(environment) {
  return {
    ttlSeconds: async () => readConfig(environment, "simulate").ttlSeconds,
    prices: async () => prices(readConfig(environment, "simulate")),
    questionIndex
  };
}
async function prices(config) {
  const { chosenPrices } = await import("./price-choice-KWKNTUEN.js");
  const settings = { providers: configuredProviders(config), prices: config.prices ?? [] };
  const list = chosenPrices(settings, new SystemClock());
  await list.load?.();
  return list;
}
async function questionIndex(maxQuestions, now) {
  const { MemorySimilarityIndex } = await import("./memory-similarity-index-6GLHRDFT.js");
  const clock = { now, elapsed: now, schedule: () => () => void 0 };
  return new MemorySimilarityIndex({ maxQuestions }, clock);
}

// src/container/cli-parts.ts
var PATIENCE_MS = 3e4;
function cliParts(environment = processEnvironment()) {
  const { stdin, stdout, stderr } = process;
  return {
    version: packageManifest().version,
    ...{ stdin, stdout, stderr },
    openEmbedder: async (server) => openEmbedder(server, environment),
    thresholdInForce: async () => readConfig(environment, "simulate").semanticThreshold,
    matchInForce: async () => readConfig(environment, "simulate").semanticMatch,
    simulation: simulationParts(environment),
    settingsInForce: async () => settingsInForce(environment),
    serve: (overrides) => serve(overrides, environment),
    doctor: doctorParts(environment),
    demo: demoParts()
  };
}
function openEmbedder(server, environment) {
  if (server !== void 0) return remote(server, environment.REPRISE_EMBEDDER_API_KEY);
  const { embedderUrl: url, embedderModel: model, embedderApiKey } = readConfig(environment);
  if (url === void 0 || model === void 0) return embedded();
  return remote({ url, model }, embedderApiKey);
}
async function embedded() {
  const { EmbeddedModel } = await import("./embedded-model-B53TENCU.js");
  const bounds = { loadMs: PATIENCE_MS, batchMs: PATIENCE_MS, waitMs: 4 * PATIENCE_MS };
  return { embedder: new EmbeddedModel(bounds), isRemote: false };
}
async function remote(server, apiKey) {
  const { servedEmbedder } = await import("./served-embedder-KREBODUF.js");
  const key = apiKey ? { apiKey } : {};
  assertSentWhole(server.url, "--embedder");
  const embedder = servedEmbedder({ ...server, ...key, timeoutMs: PATIENCE_MS });
  return { embedder, isRemote: true };
}
export {
  cliParts
};

import {
  isAtLeast
} from "./chunk-DKCOPFEX.js";
import {
  ok,
  problem,
  reasonFor,
  warning
} from "./chunk-JY2DSO3I.js";
import {
  RedisConnection,
  mastersOf,
  translated
} from "./chunk-EWI5IGPK.js";
import {
  reasonCode
} from "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import "./chunk-4R4GQROY.js";
import {
  connect,
  redisTarget,
  redisTls
} from "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-TCESFSEF.js";
import {
  CacheUnavailableError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/doctor-redis-facts.ts
var PINGS = 20;
async function redisFacts(server) {
  const { host = "", port = 0 } = server.options;
  const pings = await pingTimes(server);
  const skew = await clockSkew(server);
  const info = parsedInfo(await translated(() => server.info()));
  return { address: `${host}:${port}`, info, pings, ...skew };
}
async function pingTimes(server) {
  await translated(() => server.ping());
  const times = [];
  while (times.length < PINGS) {
    const began = performance.now();
    await translated(() => server.ping());
    times.push(performance.now() - began);
  }
  return times;
}
async function clockSkew(server) {
  const [before, began] = [Date.now(), performance.now()];
  const [seconds, micros] = await translated(() => server.time());
  const half = (performance.now() - began) / 2;
  const skewMs = Number(seconds) * 1e3 + Number(micros) / 1e3 - (before + half);
  return { skewMs, skewWithin: half + 1 };
}
function parsedInfo(text) {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(":");
    return line.startsWith("#") || colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1)]];
  });
  return new Map(pairs);
}

// src/container/doctor-redis-findings.ts
var TESTED = "7.0";
var OLDEST = "6.2";
var TOLERATED_SKEW_MS = 1e3;
var HARMFUL_SKEW_MS = 3e4;
var GOOD_POLICY = /^volatile-/;
var EVICTION = "maxmemory-policy volatile-lru (or volatile-ttl)";
function redisFindings(facts, expected) {
  const { info } = facts;
  return [
    versionFinding(info),
    latencyFinding(facts, expected),
    memoryFinding(info),
    ...persistenceFindings(info),
    ...replicationFindings(info, expected),
    skewFinding(facts)
  ];
}
function versionFinding(info) {
  const valkey = info.get("valkey_version");
  if (valkey !== void 0) return ok(`Valkey ${valkey}`);
  const version = info.get("redis_version") ?? "0";
  if (isAtLeast(version, TESTED)) return ok(`Redis ${version}`);
  if (isAtLeast(version, OLDEST)) {
    const says = `Redis ${version}: Reprise is tested on ${TESTED} and newer`;
    return warning(says, "move to Redis 7 or Valkey");
  }
  return problem(`Redis ${version} lacks commands that are used`, "move to Redis 7 or Valkey");
}
function latencyFinding({ pings }, { commandTimeoutMs }) {
  const sorted = [...pings].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const slowest = sorted.at(-1) ?? 0;
  const says = `${sorted.length} PINGs: median ${ms(median)}, slowest ${ms(slowest)}, of ${commandTimeoutMs} ms that a reply may take (commandTimeoutMs)`;
  const advice = "bring Redis nearer, find out what slows it down, or raise commandTimeoutMs";
  if (slowest > commandTimeoutMs) return problem(says, advice);
  return slowest > commandTimeoutMs / 2 ? warning(says, advice) : ok(says);
}
function memoryFinding(info) {
  const limit = Number(info.get("maxmemory") ?? 0);
  const used = Number(info.get("used_memory") ?? 0);
  const policy = info.get("maxmemory_policy") ?? "noeviction";
  const share = `${megabytes(used)} used of ${megabytes(limit)} (maxmemory)`;
  if (policy.startsWith("allkeys-")) {
    const says2 = `maxmemory-policy ${policy} evicts counters and notes about invalidations too`;
    return problem(says2, `set ${EVICTION}: every entry expires, so that is enough`);
  }
  if (limit === 0) {
    const says2 = `no maxmemory: it grows until the machine has no more (${megabytes(used)} used)`;
    return warning(says2, `set maxmemory, and ${EVICTION}`);
  }
  if (GOOD_POLICY.test(policy)) return ok(`${share}, maxmemory-policy ${policy}`);
  if (used >= limit) {
    return problem(`full: ${share}, and ${policy} refuses writes`, `set ${EVICTION}`);
  }
  const says = `${share}, maxmemory-policy ${policy}: once it is full, answers are not stored`;
  return warning(says, `set ${EVICTION}`);
}
function persistenceFindings(info) {
  if (info.get("aof_enabled") === "1") {
    if (info.get("aof_last_write_status") !== "err") return [ok("persistent (appendonly)")];
    return [problem("the append-only file cannot be written", "look at its disk and its log")];
  }
  if (info.get("rdb_last_bgsave_status") === "err") {
    const says2 = "the last snapshot failed: as it is set by default, Redis refuses writes";
    return [problem(says2, "look at its disk and its log")];
  }
  const says = "no append-only file: a restart loses counters since the last snapshot, if there is one";
  return [warning(says, "set appendonly yes, unless counters may be lost")];
}
function replicationFindings(info, { replicated }) {
  if (info.get("role") === "slave") {
    const says = "it is a replica: it refuses writes, so answers are not stored";
    return [problem(says, "name its master in redisUrl, or go through Sentinels")];
  }
  if (!replicated) return [];
  const replicas = Number(info.get("connected_slaves") ?? 0);
  if (replicas > 0) return [ok(`${replicas} replica${replicas === 1 ? "" : "s"} connected`)];
  return [warning("no replica is connected: nobody takes over where it fails", "add a replica")];
}
function skewFinding({ skewMs, skewWithin }) {
  const beyond = Math.abs(skewMs) - skewWithin;
  const direction = skewMs > 0 ? "ahead of" : "behind";
  const says = `its clock is ${ms(Math.abs(skewMs))} ${direction} this machine's (\xB1${ms(skewWithin)})`;
  const advice = "synchronise the clocks of both machines (NTP): entries live by them";
  if (beyond > HARMFUL_SKEW_MS) return problem(says, advice);
  return beyond > TOLERATED_SKEW_MS ? warning(says, advice) : ok(says);
}
function ms(duration) {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}
function megabytes(bytes) {
  return `${(bytes / 1048576).toFixed(1)} MiB`;
}

// src/container/doctor-redis-tls.ts
var LONGEST_MS = 1e3;
function tlsRefusal({ host, port }, options) {
  const { promise, resolve } = Promise.withResolvers();
  const socket = connect({ host, port, ...options });
  socket.on("error", (error) => resolve(reasonCode(error)));
  socket.on("close", () => resolve(void 0));
  socket.setTimeout(LONGEST_MS, () => socket.destroy());
  return promise;
}

// src/container/doctor-redis.ts
var DEADLINES = { commandMs: 1e3, connectMs: 2e3 };
var SLOTS = 16384;
var CUT = /* @__PURE__ */ new Set(["ECONNRESET", "EPIPE"]);
var SAID_WITHOUT_TLS = /* @__PURE__ */ new Set(["ETIMEDOUT", "ECONNRESET", "EPIPE"]);
var TLS_ADVICE = "check whether the server speaks TLS on this port, and whether it wants a certificate of its clients";
function redisCheck(url, config) {
  return { name: "redis", look: (signal) => looked(url, config, signal) };
}
async function looked(url, config, signal) {
  const tls = redisTls(config);
  const connection = new RedisConnection(url, DEADLINES, tls);
  signal.addEventListener("abort", () => void connection.close(), { once: true });
  try {
    await connection.start();
    const name = `${config.prefix}.position`;
    await connection.ask(name, (client) => client.mget(name));
    return await findings(connection, expectations(url, config));
  } catch (error) {
    return [await failure(connection, { ...redisTarget(url), ...tls && { tls } }, error)];
  } finally {
    await connection.close();
  }
}
function expectations(url, { commandTimeoutMs }) {
  const { nodes, sentinels } = redisTarget(url);
  return { commandTimeoutMs, replicated: nodes !== void 0 || sentinels !== void 0 };
}
async function findings(connection, expected) {
  const { servers, moving } = await mastersOf(connection);
  const facts = await Promise.all(servers.map(redisFacts));
  const found = facts.flatMap(
    (of) => redisFindings(of, expected).map(
      (finding) => connection.sharded ? { ...finding, says: `${of.address}: ${finding.says}` } : finding
    )
  );
  return connection.sharded ? [...found, ...await slotFindings(connection, moving)] : found;
}
async function slotFindings({ client }, moving) {
  if (!("slots" in client)) return [];
  const covered = client.slots.filter((nodes) => nodes !== void 0 && nodes.length > 0).length;
  const served = `${covered} of ${SLOTS} slots have a master`;
  const slots = covered === SLOTS ? ok(served) : problem(served, "bring back the masters that are missing, or move their slots");
  const says = "slots are changing hands: answers of theirs are not stored until they have";
  return moving ? [slots, warning(says, "wait until resharding is done")] : [slots];
}
async function failure(connection, target, error) {
  const late = error instanceof CacheUnavailableError && error.reason === "timeout";
  const code = late ? "ETIMEDOUT" : await reasonOf(connection, target, error);
  const { says, advice } = reasonFor(code, someServer(target)?.host ?? "the host");
  const lacksTls = target.tls !== void 0 && code !== void 0 && SAID_WITHOUT_TLS.has(code);
  return problem(says, lacksTls ? TLS_ADVICE : advice);
}
async function reasonOf(connection, target, error) {
  const code = reasonCode(error) ?? connection.reason.code;
  const server = someServer(target);
  if (target.tls === void 0 || server === void 0 || !CUT.has(code)) return code;
  return await tlsRefusal(server, target.tls) ?? code;
}
function someServer({ host, port = 0, nodes, sentinels }) {
  if (host !== void 0) return { host, port };
  return nodes?.[0] ?? sentinels?.map((sentinel) => ({ host: "", port: 0, ...sentinel }))[0];
}
export {
  redisCheck
};

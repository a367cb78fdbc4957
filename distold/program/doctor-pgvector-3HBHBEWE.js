import {
  ok,
  problem,
  reasonFor,
  warning
} from "./chunk-JY2DSO3I.js";
import {
  OLDEST_PGVECTOR,
  PgvectorAvailability,
  PgvectorConnection,
  isTooOld,
  loadPgDriver,
  pgMissing,
  pgvectorSettings
} from "./chunk-EWI5IGPK.js";
import "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import {
  SystemClock
} from "./chunk-4R4GQROY.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-TCESFSEF.js";
import {
  SemanticUnavailableError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/doctor-pgvector.ts
var LONGEST_MS = 3e3;
var VERSIONS = `select (select extversion from pg_extension where extname = 'vector') as installed,
  (select default_version from pg_available_extensions where name = 'vector') as available`;
function pgvectorCheck(url) {
  return { name: "pgvector", look: () => looked(url) };
}
async function looked(url) {
  const missing = pgMissing();
  if (missing !== void 0) return [problem(missing, "install it")];
  const settings = pgvectorSettings({ url, timeoutMs: LONGEST_MS, connectTimeoutMs: LONGEST_MS });
  const availability = new PgvectorAvailability(new SystemClock(), SILENT);
  const connection = new PgvectorConnection(settings, availability, loadPgDriver);
  try {
    const [versions] = await connection.ask(VERSIONS, []);
    return [versionFinding(versions ?? { installed: null, available: null })];
  } catch (error) {
    if (!(error instanceof SemanticUnavailableError)) throw error;
    return [failureFinding(error.message, new URL(url).hostname)];
  } finally {
    await connection.close();
  }
}
function versionFinding({ installed, available }) {
  if (installed !== null) {
    return isTooOld(installed) ? tooOld(installed, available) : ok(`pgvector ${installed}`);
  }
  if (available === null) {
    return problem("PostgreSQL has no pgvector", "install it there, and create extension vector");
  }
  if (isTooOld(available)) return tooOld(available, available);
  const says = `pgvector ${available} is there, and not created in this database yet`;
  return warning(
    says,
    "the first start does that where its role may; else: create extension vector"
  );
}
function tooOld(version, available) {
  const isThere = available !== null && !isTooOld(available);
  const install = isThere ? "" : `install ${OLDEST_PGVECTOR} or newer on the server, then: `;
  return problem(`pgvector ${version} is too old`, `${install}alter extension vector update`);
}
function failureFinding(message, host) {
  const code = /\(([A-Z][A-Z0-9_/]+)\)$/.exec(message)?.[1];
  return problem(message, answeredAdvice(message) ?? reasonFor(code, host).advice);
}
function answeredAdvice(message) {
  const answer = /^PostgreSQL answered (..)/.exec(message)?.[1];
  if (answer === "28") return "check user and password in pgvectorUrl";
  if (answer === "08") return "set up PgBouncer for it, or connect without";
  return answer === void 0 ? void 0 : "check database and role in pgvectorUrl";
}
var SILENT = {
  debug: () => void 0,
  info: () => void 0,
  warn: () => void 0,
  error: () => void 0
};
export {
  pgvectorCheck,
  versionFinding
};

import {
  DEFAULT_BODY_BYTES,
  DOORS,
  HttpError,
  assertWebHandlerSettings,
  nothingHere,
  readWebCall,
  requestIdOf,
  webAnswer,
  webRefusal
} from "./chunks/chunk-KCACKOCR.js";
import "./chunks/chunk-ESU6F7FI.js";
import "./chunks/chunk-5PDF3742.js";
import "./chunks/chunk-NT355T42.js";
import "./chunks/chunk-Q6B57ZZM.js";
import "./chunks/chunk-MVUKFF2R.js";
import {
  ModelNotFoundError,
  ProviderError
} from "./chunks/chunk-5GCY32R6.js";

// src/adapters/http/caller.ts
import { hash } from "node:crypto";
var ANONYMOUS = "anonymous";
var CallerRegistry = class {
  /** Tenants by the digest of their key: comparing digests tells nothing about keys by its timing. */
  #tenants;
  #adminDigest;
  constructor({ apiKeys, adminKey }) {
    this.#tenants = new Map(apiKeys.map(({ key, tenant }) => [digestOf(key), tenant]));
    this.#adminDigest = adminKey === void 0 ? void 0 : digestOf(adminKey);
  }
  /** @throws {HttpError} 401 where keys are configured and none of them is presented. */
  identify(headers) {
    if (this.#tenants.size === 0) return openCaller(headers);
    const tenant = this.#tenantOf(headers);
    if (tenant === void 0)
      throw new HttpError(401, "invalid_api_key", "no valid API key was presented");
    return { tenant };
  }
  /** Whether {@link identify} would let a caller in; where it lets in everybody, headers are not looked at. */
  knows(request) {
    return this.#tenants.size === 0 || this.#tenantOf(request.headers) !== void 0;
  }
  #tenantOf(headers) {
    const credential = credentialOf(headers);
    return credential === void 0 ? void 0 : this.#tenants.get(digestOf(credential));
  }
  /**
   * A hook for what is the administrator's.
   * @throws {HttpError} 401 without the admin key; 403 from another machine where there is none.
   */
  admitAdmin = async (request) => {
    if (this.#adminDigest === void 0) {
      if (isLocal(request)) return;
      throw new HttpError(403, "forbidden", "without an admin key this answers on loopback only");
    }
    const credential = credentialOf(request.headers);
    if (credential !== void 0 && digestOf(credential) === this.#adminDigest) return;
    throw new HttpError(401, "invalid_api_key", "the admin key is needed");
  };
};
function openCaller(headers) {
  const credential = credentialOf(headers);
  const presented = credential ?? headers.authorization;
  if (presented === void 0) return { tenant: ANONYMOUS };
  const tenant = `credential:${digestOf(presented)}`;
  return credential === void 0 ? { tenant } : { tenant, credential };
}
function digestOf(secret) {
  return hash("sha256", secret);
}
function credentialOf(headers) {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
  const [key] = [headers["x-api-key"] ?? headers["api-key"]].flat();
  return bearer ?? key;
}
var PROXY_HEADERS = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];
function isLocal({ socket, hostname, headers }) {
  if (PROXY_HEADERS.some((name) => headers[name] !== void 0)) return false;
  const address = socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const local = address === "::1" || address.startsWith("127.");
  return local && /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(hostname);
}

// src/adapters/http/health-routes.ts
function readiness(useCases) {
  const { degraded, since, ...cache } = useCases.cacheHealth();
  const status = degraded || cache.failing.length > 0 ? "degraded" : "ok";
  return {
    status,
    cache: { ...cache, status, since: new Date(since).toISOString() },
    providers: useCases.providers.health()
  };
}

// src/adapters/http/models-route.ts
var MODELS_MS = 1e4;
async function modelList(providers, { credential }, waitMs = MODELS_MS) {
  const signal = AbortSignal.timeout(waitMs);
  const call = { signal, ...credential === void 0 ? {} : { credential } };
  const models = await providers.models(call).catch((error) => {
    throw signal.aborted ? tooLate(error) : error;
  });
  const data = models.map(({ id, created, ownedBy }) => ({
    id,
    object: "model",
    created,
    owned_by: ownedBy
  }));
  return { object: "list", data };
}
function tooLate(cause) {
  const details = { provider: "", failure: "timeout", retryable: true, cause };
  return new ProviderError("no provider has listed its models in time", details);
}
function modelNamed(id, { data }) {
  const model = data.find((offered) => offered.id === id);
  if (model === void 0) throw new ModelNotFoundError();
  return model;
}

// src/adapters/http/trace-continuation.ts
function continuing({ tracer }, header, answer) {
  return tracer === void 0 ? answer() : tracer.continuing(header, answer);
}

// src/adapters/http/web-handler.ts
var READS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
function webHandler(useCases, settings = {}) {
  assertWebHandlerSettings(settings);
  const { apiKeys = [], maxBodyBytes = DEFAULT_BODY_BYTES } = settings;
  const callers = new CallerRegistry({ apiKeys });
  const { identify = ({ headers }) => callers.identify(Object.fromEntries(headers)) } = settings;
  const handle = async (request) => {
    const requestId = requestIdOf(request.headers.get("x-request-id"));
    const path = new URL(request.url).pathname;
    const door = DOORS.find((each) => path.endsWith(each.path));
    try {
      if (READS.has(request.method)) return await got(path, request, useCases, identify);
      if (request.method !== "POST" || door === void 0) throw nothingHere();
      const caller = await known(identify, request);
      const read = await readWebCall(door, request, maxBodyBytes);
      const asked = { ...read, door, request, requestId, caller };
      return await continuing(useCases, read.header, () => webAnswer(asked, useCases));
    } catch (error) {
      return webRefusal(error, { door, requestId }, useCases);
    }
  };
  return async (request) => {
    const answer = await handle(request);
    return request.method === "HEAD" ? withoutBody(answer) : answer;
  };
}
async function withoutBody(answer) {
  const { status, headers } = answer;
  headers.set("content-length", String((await answer.arrayBuffer()).byteLength));
  return new Response(null, { status, headers });
}
async function got(path, request, useCases, identify) {
  if (path.endsWith("/healthz")) return Response.json({ status: "ok" });
  if (path.endsWith("/readyz")) return Response.json(readiness(useCases));
  const models = /\/v1\/models(?:\/(?<id>.+))?$/.exec(path);
  if (models === null) throw nothingHere();
  const list = await modelList(useCases.providers, await known(identify, request));
  const id = models.groups?.id;
  return Response.json(id === void 0 ? list : modelNamed(decoded(id), list));
}
function decoded(id) {
  try {
    return decodeURIComponent(id);
  } catch {
    throw nothingHere();
  }
}
async function known(identify, request) {
  const caller = await identify(request);
  if (isCaller(caller)) return caller;
  throw new HttpError(401, "invalid_api_key", "who is asking is not known");
}
function isCaller(caller) {
  return typeof caller?.tenant === "string" && caller.tenant !== "";
}
export {
  webHandler
};

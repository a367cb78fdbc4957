import {
  DEFAULT_BODY_BYTES,
  DOORS,
  MESSAGES,
  assertCachedFetchSettings,
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
  OverloadedError,
  RequestAbortedError
} from "./chunks/chunk-5GCY32R6.js";

// src/adapters/http/upstream-headers.ts
import { hash } from "node:crypto";
var CREDENTIALS = /* @__PURE__ */ new Set(["api-key", "authorization", "x-api-key"]);
var OWN = /* @__PURE__ */ new Set([
  "accept",
  "accept-encoding",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "host",
  "idempotency-key",
  "transfer-encoding",
  "user-agent",
  "x-request-id"
]);
var NEUTRAL = /^(x-stainless-|x-reprise-|traceparent$|tracestate$|baggage$|sentry-trace$)/;
function upstreamHeaders(headers, passed) {
  const sent = [...headers].filter(([name]) => !OWN.has(name) && !NEUTRAL.test(name));
  const saysWho = (name) => CREDENTIALS.has(name) || passed.includes(name);
  const accountHeaders = sent.filter(([name]) => saysWho(name));
  return {
    headers: Object.fromEntries(sent.filter(([name]) => !saysWho(name))),
    accountHeaders: Object.fromEntries(accountHeaders),
    account: hash("sha256", JSON.stringify(accountHeaders))
  };
}

// src/adapters/http/cached-fetch.ts
var UPSTREAM_MS = 6e5;
function cachedFetch(useCases, settings = {}) {
  assertCachedFetchSettings(settings);
  const { fetch: plainFetch = fetch, maxBodyBytes = DEFAULT_BODY_BYTES } = settings;
  return async (input, init) => {
    const call = callTo(input, init);
    if (call === void 0) return plainFetch(input, init);
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    try {
      const read = await readWebCall(call.door, request, maxBodyBytes);
      return await answered({ ...call, ...read, request }, useCases, settings);
    } catch (error) {
      if (error instanceof RequestAbortedError && request.signal.aborted)
        throw request.signal.reason;
      if (useCases.callersUpstreams.needed) return plainFetch(input, init);
      return refused(error, request, call, useCases);
    }
  };
}
async function answered({ request, door, url, ...read }, useCases, settings) {
  const requestId = requestIdOf(request.headers.get("x-request-id"));
  const sent = upstreamHeaders(request.headers, door.passedHeaders);
  const caller = { tenant: settings.tenant ?? `account:${sent.account}` };
  const source = sourceOf({ door, url }, useCases, settings);
  const upstream = source === void 0 ? {} : { upstream: { ...sent, name: url, source } };
  try {
    return await webAnswer({ ...read, door, request, requestId, caller, ...upstream }, useCases);
  } catch (error) {
    if (error instanceof RequestAbortedError) throw error;
    return refused(error, request, { door }, useCases);
  }
}
function refused(error, { headers }, { door }, useCases) {
  const requestId = requestIdOf(headers.get("x-request-id"));
  const answer = webRefusal(error, { door, requestId }, useCases);
  if (!(error instanceof OverloadedError)) answer.headers.set("x-should-retry", "false");
  return answer;
}
function sourceOf({ door, url }, { callersUpstreams }, { timeoutMs = UPSTREAM_MS }) {
  if (!callersUpstreams.needed) return void 0;
  const kind = door === MESSAGES ? "anthropic" : "openai";
  return callersUpstreams.at({ kind, url, timeoutMs });
}
function callTo(input, init) {
  const isRequest = input instanceof Request;
  const method = init?.method ?? (isRequest ? input.method : "GET");
  const address = isRequest ? input.url : String(input);
  if (isReadOnce(init?.body)) return void 0;
  if (method.toUpperCase() !== "POST" || !URL.canParse(address)) return void 0;
  const { origin, pathname, search } = new URL(address);
  const door = search === "" ? DOORS.find((each) => pathname.endsWith(ending(each))) : void 0;
  if (door === void 0) return void 0;
  return { door, url: origin + pathname.slice(0, -unversioned(door).length) };
}
function isReadOnce(body) {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
function ending(door) {
  return door === MESSAGES ? door.path : unversioned(door);
}
function unversioned({ path }) {
  return path.replace(/^\/v1/, "");
}
export {
  cachedFetch
};

import {
  batchesOf,
  nestsBeyond
} from "./chunk-ESU6F7FI.js";
import {
  deliveredStream
} from "./chunk-5PDF3742.js";
import {
  abortable,
  isUsageChunk,
  present
} from "./chunk-NT355T42.js";
import {
  entryTags
} from "./chunk-MVUKFF2R.js";
import {
  CacheUnavailableError,
  ClosedError,
  InvalidRequestError,
  ModelNotFoundError,
  OnlyIfCachedError,
  OverloadedError,
  ProviderError,
  RequestAbortedError,
  isJsonObject
} from "./chunk-5GCY32R6.js";

// src/adapters/http/http-errors.ts
var HttpError = class extends Error {
  status;
  code;
  param;
  headers;
  constructor(status, code, message, details) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = details?.param;
    this.headers = details?.headers ?? {};
  }
};
function nothingHere() {
  return new HttpError(404, "not_found", "there is nothing at this address");
}
var CHALLENGE = { "www-authenticate": 'Bearer realm="reprise"' };
function errorAnswer(error) {
  const answer = answerTo(error);
  if (answer.status !== 401) return answer;
  return { ...answer, headers: { ...answer.headers, ...CHALLENGE } };
}
function answerTo(error) {
  if (error instanceof ProviderError) return providerAnswer(error);
  if (error instanceof InvalidRequestError) return plainAnswer(400, error);
  if (error instanceof ModelNotFoundError)
    return plainAnswer(404, { ...error, message: error.message, param: "model" });
  if (error instanceof OnlyIfCachedError) return plainAnswer(504, error);
  if (error instanceof RequestAbortedError) return plainAnswer(499, error);
  if (error instanceof CacheUnavailableError) return plainAnswer(503, error);
  if (error instanceof ClosedError) return plainAnswer(503, error);
  if (error instanceof OverloadedError)
    return { ...plainAnswer(503, error), headers: { "retry-after": "1" } };
  if (error instanceof HttpError)
    return { ...plainAnswer(error.status, error), headers: error.headers };
  return fastifyAnswer(error);
}
function providerAnswer(error) {
  const { body, retryAfterMs } = error;
  const status = answerable(error.status);
  const headers = retryAfterMs === void 0 ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1e3)) };
  return {
    ...plainAnswer(status, error),
    headers,
    ...body === void 0 ? {} : { error: body }
  };
}
function answerable(status) {
  if (status === void 0) return 503;
  return status >= 400 && status < 600 ? status : 502;
}
function plainAnswer(status, { message, code, param }) {
  return {
    status,
    headers: {},
    error: { message, type: typeOf(status), param: param ?? null, code }
  };
}
function typeOf(status) {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}
function fastifyAnswer(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") {
    return plainAnswer(413, {
      message: "the body is too large",
      code: "payload_too_large",
      param: "body"
    });
  }
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    return plainAnswer(415, {
      message: "content-type must be application/json",
      code: "unsupported_media_type"
    });
  }
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 500;
  if (typeof status === "number" && status >= 400 && status < 500) {
    return plainAnswer(status, {
      message: "the request could not be read",
      code: "invalid_request"
    });
  }
  return {
    ...plainAnswer(500, { message: "internal error", code: "internal_error" }),
    internal: true
  };
}

// src/adapters/http/messages-door.ts
import * as z from "zod";

// src/adapters/http/anthropic-errors.ts
var TYPES = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  415: "invalid_request_error",
  422: "invalid_request_error",
  429: "rate_limit_error",
  503: "overloaded_error",
  504: "timeout_error",
  529: "overloaded_error"
};
function anthropicError(error, status) {
  const { message, code, param } = error;
  if (code === void 0) return { type: "error", error };
  const type = TYPES[status] ?? "api_error";
  return { type: "error", error: { type, message, code, param } };
}

// src/adapters/http/door.ts
function headersIn(header, names) {
  const sent = names.flatMap((name) => {
    const value = header(name);
    return value === void 0 ? [] : [[name, value]];
  });
  return sent.length === 0 ? void 0 : Object.fromEntries(sent);
}

// src/adapters/http/event-texts.ts
async function* eventTexts(chunks, eventOf) {
  for await (const batch of batchesOf(chunks)) {
    const { text, failure } = textOf(batch, eventOf);
    if (text !== "") yield text;
    if (failure !== void 0) throw failure.error;
  }
}
function textOf(batch, eventOf) {
  let text = "";
  try {
    for (const chunk of batch) text += eventOf(chunk);
  } catch (error) {
    return { text, failure: { error } };
  }
  return { text };
}
function eventsIn(text) {
  let count = 0;
  for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) count += 1;
  return count;
}

// src/adapters/http/sse-event.ts
function sseEvent(data, name) {
  const line = `data: ${JSON.stringify(data)}

`;
  return name === void 0 ? line : `event: ${name}
${line}`;
}

// src/adapters/http/validated.ts
var AS_IT_IS = { jitless: true };
function validated(schema, value, within) {
  const result = schema.safeParse(value, AS_IT_IS);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...within === void 0 ? [] : [within], ...issue?.path ?? [], ...keys].join(
    "."
  );
  throw new InvalidRequestError(`${path || "body"}: ${issue?.message ?? "invalid"}`, path || "body");
}
function asGiven(schema, value) {
  validated(schema, value);
  return value;
}

// src/adapters/http/messages-door.ts
var messagesBody = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string().min(1) })).min(1),
  max_tokens: z.int().min(0),
  temperature: z.number().nullish(),
  stream: z.boolean().nullish()
});
var ANSWER_CHANGING = ["anthropic-version", "anthropic-beta"];
var MESSAGES = {
  path: "/v1/messages",
  useCase: "generate",
  passedHeaders: [],
  read: readMessagesCall,
  events: messageEvents,
  brokenOff: (error) => sseEvent(anthropicError(error, 500), "error"),
  errorBody: (error, { status }) => anthropicError(error, status)
};
function readMessagesCall(body, header) {
  const {
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(messagesBody, body);
  const request = {
    protocol: "anthropic.messages",
    model,
    messages,
    maxTokens,
    parameters,
    ...present({ temperature, headers: headersIn(header, ANSWER_CHANGING) })
  };
  return { request, streamed: stream === true, cacheField: cache };
}
async function* messageEvents(chunks) {
  let stop;
  yield* eventTexts(chunks, (chunk) => {
    if (chunk.type !== "message_stop") return sseEvent(chunk, String(chunk.type));
    stop = chunk;
    return "";
  });
  if (stop !== void 0) yield sseEvent(stop, "message_stop");
}

// src/adapters/http/chat-completions-door.ts
import * as z2 from "zod";

// src/adapters/http/chat-completion-events.ts
async function* chatCompletionEvents(chunks, own, includeUsage = false) {
  yield* eventTexts(chunks, (chunk) => {
    const told = own(chunk);
    return includeUsage || !isUsageChunk(told) ? sseEvent(forCaller(told, includeUsage)) : "";
  });
  yield "data: [DONE]\n\n";
}
function forCaller(chunk, includeUsage) {
  if (includeUsage) return "usage" in chunk ? chunk : { ...chunk, usage: null };
  if (chunk.usage !== null) return chunk;
  const { usage: _usage, ...rest } = chunk;
  return rest;
}

// src/adapters/http/openai-error.ts
function openAiError(error) {
  const { code = null } = error;
  const text = typeof code === "number" ? String(code) : code;
  return { type: "upstream_error", param: null, ...error, code: text };
}
function openAiErrorBody(error) {
  return { error: openAiError(error) };
}

// src/adapters/http/openai-headers.ts
var OPENAI_ACCOUNT_HEADERS = ["openai-organization", "openai-project"];
var ANSWER_CHANGING2 = ["openai-beta"];
function answerHeadersOf(header) {
  return present({ headers: headersIn(header, ANSWER_CHANGING2) });
}

// src/adapters/http/repeating.ts
function repeating(fields) {
  const names = Object.keys(fields);
  return (body, { request }) => {
    if (!names.some((name) => name in body)) return body;
    const repeated2 = Object.entries(fields).flatMap(
      ([name, absent]) => name in body ? [[name, request.parameters[name] ?? absent]] : []
    );
    return { ...body, ...Object.fromEntries(repeated2) };
  };
}

// src/adapters/http/chat-completions-door.ts
var chatBody = z2.looseObject({
  model: z2.string().min(1),
  messages: z2.array(z2.looseObject({ role: z2.string().min(1) })).min(1),
  temperature: z2.number().nullish(),
  max_tokens: z2.int().nullish(),
  stream: z2.boolean().nullish(),
  stream_options: z2.looseObject({ include_usage: z2.boolean().nullish() }).nullish()
});
var forCaller2 = repeating({ metadata: null });
var CHAT_COMPLETIONS = {
  path: "/v1/chat/completions",
  useCase: "generate",
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readChatCompletionCall,
  events: (chunks, call) => chatCompletionEvents(chunks, (chunk) => forCaller2(chunk, call), call.includeUsage),
  answer: forCaller2,
  brokenOff: (error) => sseEvent(openAiErrorBody(error)),
  errorBody: openAiErrorBody
};
function readChatCompletionCall(body, header) {
  const {
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(chatBody, body);
  const request = {
    protocol: "openai.chat",
    model,
    messages,
    ...present({ temperature, maxTokens }),
    parameters,
    ...answerHeadersOf(header)
  };
  const options = parameters.stream_options;
  const includeUsage = isJsonObject(options) && options.include_usage === true;
  return { request, streamed: stream === true, includeUsage, cacheField: cache };
}

// src/adapters/http/embeddings-door.ts
import * as z3 from "zod";
var MAX_ITEMS = 2048;
var tokens = z3.array(z3.int()).min(1);
var input = z3.union([
  z3.string(),
  tokens,
  z3.array(z3.string()).min(1).max(MAX_ITEMS),
  z3.array(tokens).min(1).max(MAX_ITEMS)
]);
var embeddingsBody = z3.looseObject({ model: z3.string().min(1), input });
var EMBEDDINGS = {
  path: "/v1/embeddings",
  useCase: "embed",
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readEmbeddingsCall,
  events: async function* () {
  },
  brokenOff: (error) => sseEvent(openAiErrorBody(error)),
  errorBody: openAiErrorBody
};
function readEmbeddingsCall(body, header) {
  const { model, cache, ...parameters } = asGiven(embeddingsBody, body);
  const request = {
    protocol: "openai.embeddings",
    model,
    messages: [],
    parameters,
    ...answerHeadersOf(header)
  };
  return { request, streamed: false, cacheField: cache };
}

// src/adapters/http/responses-door.ts
import * as z4 from "zod";
var responsesBody = z4.looseObject({
  model: z4.string().min(1),
  input: z4.union([z4.string(), z4.array(z4.unknown())]).nullish(),
  max_output_tokens: z4.int().nullish(),
  temperature: z4.number().nullish(),
  stream: z4.boolean().nullish(),
  background: z4.boolean().nullish()
});
var REPEATED = {
  metadata: {},
  user: null,
  safety_identifier: null,
  prompt_cache_key: null
};
var repeated = repeating(REPEATED);
var RESPONSES = {
  path: "/v1/responses",
  useCase: "generate",
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readResponsesCall,
  events: responseEvents,
  answer: repeated,
  brokenOff,
  errorBody: openAiErrorBody
};
function readResponsesCall(body, header) {
  const {
    model,
    temperature,
    max_output_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(responsesBody, body);
  const request = {
    protocol: "openai.responses",
    model,
    messages: [],
    ...present({ temperature, maxTokens }),
    parameters,
    ...answerHeadersOf(header)
  };
  return { request, streamed: stream === true, cacheField: cache };
}
function responseEvents(chunks, call) {
  return eventTexts(chunks, (chunk) => sseEvent(forCaller3(chunk, call), String(chunk.type)));
}
function forCaller3(chunk, call) {
  const { response } = chunk;
  return isJsonObject(response) ? { ...chunk, response: repeated(response, call) } : chunk;
}
function brokenOff(error, sent) {
  const said = openAiError(error);
  const { code, message, param } = said;
  return sseEvent(
    { type: "error", code, message, param, sequence_number: sent, error: said },
    "error"
  );
}

// src/adapters/http/doors.ts
var DOORS = [CHAT_COMPLETIONS, RESPONSES, EMBEDDINGS, MESSAGES];

// src/adapters/http/own-door-settings.ts
import * as z5 from "zod";
var amount = z5.custom(
  (value) => typeof value === "number" && value >= 0,
  "must be a number, 0 or more"
);
var func = z5.custom((value) => typeof value === "function", "must be a function");
var tenant = z5.string().min(1);
var webHandlerSettings = z5.strictObject({
  // As in the gateway's configuration: an empty key would be presented by whoever presents none.
  apiKeys: z5.array(z5.strictObject({ tenant, key: z5.string().regex(/^\S+$/) })).optional(),
  identify: func.optional(),
  maxBodyBytes: amount.optional()
});
var cachedFetchSettings = z5.strictObject({
  tenant: tenant.optional(),
  fetch: func.optional(),
  timeoutMs: amount.optional(),
  maxBodyBytes: amount.optional()
});
function assertWebHandlerSettings(settings) {
  assertSettings(webHandlerSettings, settings);
}
function assertCachedFetchSettings(settings) {
  assertSettings(cachedFetchSettings, settings);
}
function assertSettings(schema, settings) {
  if (typeof settings !== "object" || settings === null)
    throw new InvalidRequestError("settings must be an object", "settings");
  validated(schema, settings);
}

// src/adapters/http/request-id.ts
import { randomUUID } from "node:crypto";
var OWN_REQUEST_ID = /^[\w.:-]{1,128}$/;
function requestIdOf(given) {
  return typeof given === "string" && OWN_REQUEST_ID.test(given) ? given : randomUUID();
}
function commonHeaders(requestId) {
  return { "x-request-id": requestId, "cache-control": "private, no-store" };
}

// src/adapters/http/content-coding.ts
function refuseEncoded(contentEncoding) {
  if (!contentEncoding || /^identity$/i.test(contentEncoding)) return;
  throw new HttpError(
    415,
    "unsupported_media_type",
    "content-encoding is not supported: send the body as it is",
    // What would be accepted (RFC 9110, 15.5.16).
    { param: "content-encoding", headers: { "accept-encoding": "identity" } }
  );
}

// src/domain/exact-json.ts
var MAX_BODY_DEPTH = 128;
var LONG_NUMBER = /\d{16}|\d[eE]\+?\d{2}/;
var { rawJSON } = JSON;
function withExactNumbers(text, value) {
  if (!LONG_NUMBER.test(text)) return value;
  return JSON.parse(text, keepingDigits);
}
var keepingDigits = (_field, value, { source }) => {
  const inexact = typeof value === "number" && !isExact(value);
  return inexact && source !== void 0 ? rawJSON(source) : value;
};
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

// src/adapters/http/json-body.ts
function parseJsonBody(bytes) {
  const text = textOf2(bytes);
  const value = parse(text);
  if (nestsBeyond(MAX_BODY_DEPTH, value)) {
    throw new InvalidRequestError(
      `the body is nested more than ${MAX_BODY_DEPTH} levels deep`,
      "body"
    );
  }
  return withExactNumbers(text, value);
}
var UTF_8 = new TextDecoder("utf-8", { fatal: true });
function textOf2(bytes) {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new HttpError(400, "invalid_json", "the body is not valid UTF-8");
  }
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, "invalid_json", "the body is not valid JSON");
  }
}

// src/adapters/http/web-body.ts
var DEFAULT_BODY_BYTES = 4 * 1024 * 1024;
async function readWebBody(request, maxBytes) {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new HttpError(415, "unsupported_media_type", "content-type must be application/json");
  }
  refuseEncoded(request.headers.get("content-encoding") ?? void 0);
  if (request.bodyUsed || request.body?.locked)
    throw new HttpError(500, "internal_error", "the body was read before the handler had it");
  return parseJsonBody(await abortable(bytesOf(request, maxBytes), request.signal));
}
async function bytesOf(request, maxBytes) {
  const parts = [];
  let length = 0;
  for await (const part of piecesOf(request)) {
    length += part.length;
    if (length > maxBytes) throw new HttpError(413, "payload_too_large", "the body is too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
async function* piecesOf({ body }) {
  try {
    yield* body ?? [];
  } catch {
    throw new RequestAbortedError();
  }
}

// src/adapters/http/answer-headers.ts
function answerHeaders(delivery, provider) {
  return {
    "cache-status": cacheStatus(delivery),
    "x-cache": delivery.outcome.toUpperCase(),
    // Libraries' users name providers as they like; headers take what ASCII has.
    "x-reprise-provider": provider.replace(/[^ -~]/g, "?"),
    ...ageHeader(delivery),
    ...delivery.outcome === "degraded" ? { "x-reprise-degraded": "graceful_fallback" } : {}
  };
}
function cacheStatus(delivery) {
  switch (delivery.outcome) {
    case "hit":
      return hitStatus(delivery.freshForMs);
    case "stale":
      return "reprise; hit; detail=stale";
    case "semantic":
      return "reprise; hit; detail=semantic";
    case "miss":
      return delivery.stored === true ? "reprise; fwd=miss; stored" : "reprise; fwd=miss";
    case "coalesced":
      return "reprise; fwd=miss; collapsed";
    case "bypass":
      return "reprise; fwd=bypass";
    case "degraded":
      return "reprise; fwd=miss; detail=degraded";
  }
}
function ageHeader(delivery) {
  return "ageMs" in delivery ? { age: wholeSeconds(delivery.ageMs) } : {};
}
function hitStatus(freshForMs) {
  return `reprise; hit; ttl=${wholeSeconds(freshForMs)}; detail=exact`;
}
function wholeSeconds(ms) {
  return `${Math.floor(ms / 1e3)}`;
}

// src/adapters/http/request-controls.ts
import * as z6 from "zod";

// src/adapters/http/cache-control.ts
var NO_DIRECTIVES = /* @__PURE__ */ new Map();
var DIRECTIVE = /(?:"[^"]*"|[^,])+/g;
var MAX_SECONDS = 2 ** 31;
function parseCacheControl(header) {
  if (header === void 0) return NO_DIRECTIVES;
  const directives = (header.match(DIRECTIVE) ?? []).map((directive) => {
    const [name = "", value = ""] = directive.split("=", 2);
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")];
  });
  return new Map(directives.filter(([name]) => name !== "").reverse());
}
function directiveMs(control, name) {
  const value = control.get(name);
  if (value === void 0) return void 0;
  return /^\d+$/.test(value) ? Math.min(Number(value), MAX_SECONDS) * 1e3 : 0;
}

// src/adapters/http/request-controls.ts
var MAX_NAMESPACE = 256;
var seconds = z6.number().min(0);
var liteLlmCache = z6.looseObject({
  ttl: seconds.nullish(),
  "s-maxage": seconds.nullish(),
  "no-cache": z6.boolean().nullish(),
  "no-store": z6.boolean().nullish(),
  namespace: z6.string().max(MAX_NAMESPACE).nullish()
});
function requestControls(header, cacheField) {
  const control = parseCacheControl(header("cache-control"));
  const given = cacheField !== void 0 && cacheField !== null;
  const field = given ? validated(liteLlmCache, cacheField, "cache") : {};
  const namespace = namespaceIn(header) ?? field.namespace;
  const options = {
    noCache: control.has("no-cache") || field["no-cache"] === true,
    noStore: control.has("no-store") || field["no-store"] === true,
    onlyIfCached: control.has("only-if-cached"),
    maxAgeMs: directiveMs(control, "max-age") ?? milliseconds(field["s-maxage"]),
    maxStaleMs: maxStaleIn(control),
    staleIfErrorMs: directiveMs(control, "stale-if-error"),
    ttlMs: ttlIn(header) ?? milliseconds(field.ttl),
    tags: tagsIn(header),
    apology: switchIn(header, "x-reprise-apology"),
    semantic: semanticIn(header)
  };
  return { ...namespace ? { namespace } : {}, options: present(options) };
}
function maxStaleIn(control) {
  return control.get("max-stale") === "" ? Infinity : directiveMs(control, "max-stale");
}
function milliseconds(value) {
  return typeof value === "number" ? value * 1e3 : void 0;
}
function namespaceIn(header) {
  const namespace = header("x-reprise-namespace");
  if (namespace !== void 0 && namespace.length > MAX_NAMESPACE) {
    throw new InvalidRequestError(`at most ${MAX_NAMESPACE} characters`, "x-reprise-namespace");
  }
  return namespace;
}
function ttlIn(header) {
  const text = header("x-reprise-ttl");
  if (text === void 0) return void 0;
  if (!/^\d+$/.test(text)) {
    throw new InvalidRequestError(
      "x-reprise-ttl must be a whole number of seconds",
      "x-reprise-ttl"
    );
  }
  return Number(text) * 1e3;
}
function tagsIn(header) {
  const names = header("x-reprise-tags")?.split(",").map((tag) => tag.trim());
  return names === void 0 ? void 0 : entryTags(names.filter((tag) => tag !== ""));
}
function switchIn(header, name) {
  const text = header(name)?.toLowerCase();
  if (text === void 0) return void 0;
  if (text !== "on" && text !== "off")
    throw new InvalidRequestError(`${name} must be on or off`, name);
  return text === "on";
}
function semanticIn(header) {
  const name = "x-reprise-semantic";
  const text = header(name)?.toLowerCase();
  if (text === void 0 || text === "on") return void 0;
  if (text === "off") return false;
  if (text === "answer") return text;
  if (/^(0([.]\d{1,6})?|1([.]0{1,6})?)$/.test(text)) return Number(text);
  throw new InvalidRequestError(`${name} must be on, off, answer, or a number from 0 to 1`, name);
}

// src/adapters/http/door-request.ts
function orderAt(door, asked) {
  const { call, header, caller, signal, upstream } = asked;
  const { namespace, options } = requestControls(header, call.cacheField);
  return {
    request: requestTo(upstream, call.request),
    streamed: call.streamed,
    scope: { tenant: caller.tenant, ...namespace === void 0 ? {} : { namespace } },
    options: { ...options, signal, ...sender(door, asked) }
  };
}
function requestTo(upstream, request) {
  if (upstream === void 0) return request;
  const { name, headers } = upstream;
  return { ...request, upstream: name, headers: { ...headers, ...request.headers } };
}
function sender({ passedHeaders }, { header, caller, upstream }) {
  if (upstream !== void 0) {
    const { source, account, accountHeaders: headers2 } = upstream;
    return { source, account, headers: headers2 };
  }
  const { credential } = caller;
  const headers = headersIn(header, passedHeaders);
  return {
    ...credential === void 0 ? {} : { credential },
    ...headers === void 0 ? {} : { headers }
  };
}

// src/adapters/http/door-answer.ts
async function answerAt(door, asked, useCases) {
  const { call } = asked;
  const order = orderAt(door, asked);
  if (order.streamed) return streamed(door, call, order, useCases);
  const { request, scope, options } = order;
  const { response, ...delivery } = await useCases[door.useCase].execute(request, scope, options);
  const headers = headersOf(delivery, response.provider, false);
  const body = JSON.stringify(door.answer?.(response.body, call) ?? response.body);
  return { outcome: delivery.outcome, headers, body };
}
function headersOf(delivery, provider, streamed2) {
  const told = answerHeaders(delivery, provider);
  if (!streamed2) return { ...told, "content-type": "application/json; charset=utf-8" };
  return {
    ...told,
    "content-type": "text/event-stream; charset=utf-8",
    // Tells nginx and its like to pass pieces on as they come.
    "x-accel-buffering": "no"
  };
}
async function streamed(door, call, { request, scope, options }, { generateStream, logger }) {
  const stream = await generateStream.execute(request, scope, options);
  const { chunks, provider, ...delivery } = stream;
  const headers = headersOf(delivery, provider, true);
  return { outcome: delivery.outcome, headers, body: events(door, call, chunks, logger) };
}
async function* events(door, call, chunks, logger) {
  let sent = 0;
  try {
    for await (const text of door.events(chunks, call)) {
      yield text;
      sent += eventsIn(text);
    }
  } catch (error) {
    if (error instanceof RequestAbortedError) throw error;
    const answer = errorAnswer(error);
    if (answer.internal) logger.error("stream failed", { error });
    yield door.brokenOff(answer.error, sent);
  }
}

// src/adapters/http/header-reader.ts
var BEYOND_ASCII = /[\x80-\xff]/;
function headerReader(headers) {
  return (name) => {
    const value = headers[name];
    const text = typeof value === "string" ? value : value?.join(",");
    return text ? decoded(text) : void 0;
  };
}
function decoded(text) {
  if (!BEYOND_ASCII.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

// src/adapters/http/refusal.ts
function refusal(error, door, logger, requestId) {
  const answer = errorAnswer(error);
  if (answer.internal) logger.error("request failed", { requestId, error });
  const { status, headers, error: said } = answer;
  return { status, headers, body: door?.errorBody(said, answer) ?? openAiErrorBody(said) };
}

// src/adapters/http/web-answer.ts
async function readWebCall(door, request, maxBytes) {
  const header = headerReader(Object.fromEntries(request.headers));
  return { call: door.read(await readWebBody(request, maxBytes), header), header };
}
async function webAnswer(asked, useCases) {
  const { door, request, requestId, ...rest } = asked;
  const left = new AbortController();
  const leave = () => left.abort();
  if (request.signal.aborted) leave();
  request.signal.addEventListener("abort", leave, { once: true });
  try {
    const answer = await answerAt(door, { ...rest, signal: left.signal }, useCases);
    const { headers, body } = answer;
    return new Response(typeof body === "string" ? body : eventStream(body, request, leave), {
      headers: { ...commonHeaders(requestId), ...headers }
    });
  } finally {
    request.signal.removeEventListener("abort", leave);
  }
}
function eventStream(events2, request, leave) {
  const encoder = new TextEncoder();
  return deliveredStream(events2, request, { send: (event) => encoder.encode(event), leave });
}
function webRefusal(error, { door, requestId }, { logger }) {
  const { status, headers, body } = refusal(error, door, logger, requestId);
  return Response.json(body, { status, headers: { ...commonHeaders(requestId), ...headers } });
}

export {
  HttpError,
  nothingHere,
  MESSAGES,
  DOORS,
  assertWebHandlerSettings,
  assertCachedFetchSettings,
  requestIdOf,
  DEFAULT_BODY_BYTES,
  readWebCall,
  webAnswer,
  webRefusal
};

import {
  LONGEST_WAIT_MS,
  blamesRequest,
  contextPlace,
  contextText,
  formatOf,
  lateError,
  mayPass,
  protocolError,
  retryAfterMs
} from "./chunks/chunk-N4OTORGW.js";
import {
  ANSWER_NEUTRAL_PARAMETERS,
  ChatCompletionAssembly
} from "./chunks/chunk-DCMPASLB.js";
import {
  deliveredStream
} from "./chunks/chunk-5PDF3742.js";
import {
  abortable,
  present
} from "./chunks/chunk-NT355T42.js";
import {
  readChatCompletion
} from "./chunks/chunk-Q6B57ZZM.js";
import {
  assertMiddlewareSettings,
  assertProviderSettings,
  isCredentialHeader,
  validated
} from "./chunks/chunk-2WOKKWK3.js";
import "./chunks/chunk-JKLQKN7Q.js";
import "./chunks/chunk-A46V7AW3.js";
import {
  OnlyIfCachedError,
  ProviderError,
  RepriseError,
  RequestAbortedError,
  isJsonObject
} from "./chunks/chunk-5GCY32R6.js";

// src/adapters/sdk/encoded-values.ts
var MARK = "$";
function encoded(value) {
  return written(value, refused) ?? null;
}
function told(value) {
  return written(value, inJson) ?? null;
}
function decoded(value) {
  if (Array.isArray(value)) return value.map(decoded);
  if (!isJsonObject(value)) return value;
  if (value[MARK] === "bytes") return new Uint8Array(Buffer.from(String(value.base64), "base64"));
  if (value[MARK] === "url") return new URL(String(value.href));
  if (value[MARK] === "date") return new Date(String(value.time));
  const members = Object.entries(value).map(([name, member]) => [
    name.startsWith(MARK) ? name.slice(1) : name,
    decoded(member)
  ]);
  return Object.fromEntries(members);
}
function written(value, otherwise) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : otherwise(value);
  if (Array.isArray(value)) return value.map((item) => written(item, otherwise) ?? null);
  if (value instanceof Uint8Array) return { [MARK]: "bytes", base64: base64Of(value) };
  if (value instanceof URL) return { [MARK]: "url", href: value.href };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { [MARK]: "date", time: value.toISOString() };
  if (typeof value === "object" && isPlain(value)) return writtenMembers(value, otherwise);
  return otherwise(value);
}
function writtenMembers(object, otherwise) {
  const members = Object.entries(object).filter(([, member]) => member !== void 0).map(([name, member]) => [
    name.startsWith(MARK) ? MARK + name : name,
    written(member, otherwise)
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== void 0));
}
function refused(value) {
  if (typeof value === "number") return value;
  throw new TypeError(`a ${typeof value} has no form in JSON`);
}
function inJson(value) {
  const text = textOf(value);
  return text === void 0 ? void 0 : told(JSON.parse(text));
}
function textOf(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return void 0;
  }
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function base64Of(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

// src/adapters/sdk/ai-sdk-answer.ts
function answerBody(result) {
  const { request: _sent, response, ...said2 } = result;
  const { headers: _headers, body: _body, timestamp, ...metadata2 } = response ?? {};
  return asJson({ ...said2, response: { ...metadata2, ...dated(timestamp) } });
}
function asJson(value) {
  return told(value);
}
function dated(timestamp) {
  const date = new Date(timestamp instanceof Date ? timestamp : String(timestamp));
  return Number.isNaN(date.getTime()) ? {} : { timestamp: date.toISOString() };
}
function generateResult(body, remark) {
  const { response, providerMetadata, ...said2 } = body;
  const result = {
    ...decoded(said2),
    response: metadata(response),
    providerMetadata: remarked(providerMetadata, remark)
  };
  return result;
}
function streamChunk(part) {
  if (part.type !== "response-metadata") return asJson(part);
  const { timestamp, ...metadata2 } = part;
  return asJson({ ...metadata2, ...dated(timestamp) });
}
function streamPart(chunk, remark) {
  if (chunk.type === "response-metadata") return metadata(chunk);
  const part = decoded(chunk);
  if (part.type !== "finish") return part;
  return {
    ...part,
    providerMetadata: remarked(chunk.providerMetadata, remark)
  };
}
function metadata(said2) {
  const { timestamp, ...rest } = said2;
  const when = typeof timestamp === "string" ? { timestamp: new Date(timestamp) } : {};
  return { ...decoded(rest), ...when };
}
function remarked(metadata2, remark) {
  const known = isJsonObject(metadata2) ? decoded(metadata2) : {};
  return { ...known, reprise: remark };
}

// src/adapters/sdk/ai-sdk-call.ts
var NEUTRAL_HEADERS = /* @__PURE__ */ new Set([
  "baggage",
  "idempotency-key",
  "traceparent",
  "tracestate",
  "user-agent",
  "x-request-id"
]);
function aiSdkCall(options, modelId, upstream) {
  const { prompt, temperature, maxOutputTokens, headers = {}, ...rest } = options;
  const sent = Object.entries(headers).flatMap(
    ([name, value]) => value === void 0 ? [] : [[name, value]]
  );
  const isNeutral = ([name]) => NEUTRAL_HEADERS.has(name.toLowerCase());
  const changing = sent.filter((header) => !isNeutral(header));
  const request = {
    protocol: "ai-sdk.v4",
    model: modelId,
    upstream,
    messages: encoded(prompt),
    ...temperature === void 0 ? {} : { temperature },
    ...maxOutputTokens === void 0 ? {} : { maxTokens: maxOutputTokens },
    parameters: encoded(withoutOurs(rest)),
    ...changing.length === 0 ? {} : { headers: Object.fromEntries(changing) }
  };
  return { request, headers: Object.fromEntries(sent.filter(isNeutral)) };
}
function callOptions(request, call2) {
  const { temperature, maxTokens, messages, parameters } = request;
  return {
    ...decoded(parameters),
    prompt: decoded(messages),
    ...typeof temperature === "number" ? { temperature } : {},
    ...typeof maxTokens === "number" ? { maxOutputTokens: maxTokens } : {},
    headers: { ...call2.headers, ...request.headers },
    abortSignal: call2.signal
  };
}
function withoutOurs({
  providerOptions,
  abortSignal: _signal,
  includeRawChunks: _raw,
  ...rest
}) {
  if (providerOptions === void 0) return rest;
  const { reprise: _, ...others } = providerOptions;
  return Object.keys(others).length === 0 ? rest : { ...rest, providerOptions: others };
}

// src/adapters/sdk/ai-sdk-controls.ts
import * as z from "zod";
var seconds = z.number().min(0);
var controls = z.strictObject({
  namespace: z.string().max(256).optional(),
  ttlSeconds: seconds.optional(),
  maxAgeSeconds: seconds.optional(),
  staleIfErrorSeconds: seconds.optional(),
  tags: z.array(z.string()).optional(),
  noCache: z.boolean().optional(),
  noStore: z.boolean().optional(),
  onlyIfCached: z.boolean().optional(),
  apology: z.boolean().optional(),
  semantic: z.union([z.literal(false), z.literal("answer"), z.number().min(0).max(1)]).optional()
});
function aiSdkControls({ providerOptions }) {
  const given = providerOptions?.reprise ?? {};
  const wishes = validated(controls, given, ["providerOptions", "reprise"]);
  const { namespace, ttlSeconds, maxAgeSeconds, staleIfErrorSeconds, ...flags } = wishes;
  const options = present({
    ...flags,
    ttlMs: milliseconds(ttlSeconds),
    maxAgeMs: milliseconds(maxAgeSeconds),
    staleIfErrorMs: milliseconds(staleIfErrorSeconds)
  });
  return { ...namespace === void 0 ? {} : { namespace }, options };
}
function milliseconds(value) {
  return value === void 0 ? void 0 : value * 1e3;
}

// src/adapters/sdk/ai-sdk-identity.ts
import { hash, randomUUID } from "node:crypto";
var NEUTRAL = "user-agent";
function aiSdkIdentity(model) {
  const visible = visibleIdentity(model);
  if (visible !== void 0) return visible;
  const own = OBJECTS.get(model) ?? randomUUID();
  OBJECTS.set(model, own);
  return { upstream: JSON.stringify([model.provider, own]), account: "", unshared: true };
}
var OBJECTS = /* @__PURE__ */ new WeakMap();
function visibleIdentity(model) {
  const { config, settings } = model;
  try {
    const address = addressOf(config, model.modelId);
    const headers = resolved(config?.headers);
    if (address === void 0 || isPending(headers)) return void 0;
    if (config?.transformRequestBody && !config.buildRequestUrl) return void 0;
    const seen = [model.provider, address, answerChanging(headers), settings ?? null];
    return {
      upstream: JSON.stringify([...seen, ...switchesOf(config)]),
      account: hash("sha256", JSON.stringify(headers ?? null)),
      unshared: false
    };
  } catch {
    return void 0;
  }
}
function addressOf(config, modelId) {
  const [base] = [config?.baseURL, config?.baseUrl].map(resolved).filter((url2) => url2 !== void 0);
  if (typeof base === "string") return base;
  const { url } = config ?? {};
  if (typeof url !== "function") return void 0;
  const made = resolved(() => url({ path: "", modelId }));
  return isPending(made) ? void 0 : String(made);
}
function switchesOf(config = {}) {
  const switches = Object.entries(config).filter(([, value]) => typeof value === "boolean");
  return switches.sort(([one], [other]) => one < other ? -1 : 1);
}
function resolved(given) {
  const value = typeof given === "function" ? given() : given;
  if (isPending(value)) Promise.resolve(value).catch(() => {
  });
  return value;
}
function isPending(value) {
  return typeof value === "object" && value !== null && "then" in value;
}
function answerChanging(headers) {
  const sent = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => !isCredentialHeader(name) && name !== NEUTRAL);
  return sent.sort(([one], [other]) => one < other ? -1 : 1);
}

// src/adapters/sdk/ai-sdk-errors.ts
var HOPELESS = /* @__PURE__ */ new Set([
  "AI_UnsupportedFunctionalityError",
  "AI_InvalidPromptError",
  "AI_InvalidArgumentError",
  "AI_NoSuchModelError",
  "AI_NoSuchProviderReferenceError",
  "AI_LoadAPIKeyError",
  "AI_LoadSettingError"
]);
var TOO_LATE = /* @__PURE__ */ new Set([
  "TimeoutError",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT"
]);
function toProviderError(error, provider, signal) {
  const { name, statusCode, isRetryable, responseHeaders } = fieldsOf(error);
  const left = signal === void 0 ? name === "AbortError" : signal.aborted;
  if (left) return new RequestAbortedError();
  if (error instanceof RepriseError) return error;
  if (isErrorStatus(statusCode)) {
    const retryable = typeof isRetryable === "boolean" ? isRetryable : mayPass(statusCode);
    return statusError(
      provider,
      error,
      statusCode,
      retryable,
      retryAfterMs(headerIn(responseHeaders))
    );
  }
  if (causesOf(error).some(isTooLate)) return lateError(provider, error);
  if (causesOf(error).some(isTransport)) {
    const details = { provider, failure: "connection", retryable: true, cause: error };
    return new ProviderError(`no connection to ${provider}`, details);
  }
  return answerError(provider, error, !HOPELESS.has(name));
}
function statusError(provider, error, status, retryable, pauseMs) {
  const message = `${provider} answered with status ${status}`;
  return new ProviderError(message, {
    provider,
    failure: "status",
    status,
    retryable,
    clientMistake: blamesRequest(status),
    ...pauseMs === void 0 ? {} : { retryAfterMs: pauseMs },
    body: errorObject(error) ?? plainError(message),
    cause: error
  });
}
function answerError(provider, error, retryable) {
  const message = retryable ? `${provider} gave no answer that can be read` : `${provider} cannot be asked this`;
  const body = errorObject(error) ?? plainError(message);
  return new ProviderError(message, {
    provider,
    failure: "protocol",
    retryable,
    body,
    cause: error
  });
}
function errorObject(error) {
  const { data } = fieldsOf(error);
  const candidates = [isJsonObject(data) ? data.error : void 0, data, reported(error)];
  const said2 = candidates.find((it) => isJsonObject(it) && typeof it.message === "string");
  if (!isJsonObject(said2)) return void 0;
  const { message, type, param, code } = said2;
  return { ...plainError(""), message, ...withoutAbsent({ type, param, code }) };
}
function reported(error) {
  return error instanceof Error ? void 0 : fieldsOf(error).error ?? error;
}
function plainError(message) {
  return { message, type: "upstream_error", param: null, code: null };
}
function withoutAbsent(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== void 0 && value !== null)
  );
}
function isErrorStatus(status) {
  return typeof status === "number" && status >= 400;
}
function isTooLate({ name, code }) {
  return TOO_LATE.has(name) || TOO_LATE.has(code);
}
function isTransport({
  name,
  code,
  message,
  isRetryable,
  statusCode
}) {
  if (name === "AI_APICallError") return isRetryable === true && statusCode === void 0;
  if (name === "AbortError") return true;
  if (name === "TypeError") return message === "fetch failed" || message === "terminated";
  return typeof code === "string" && /^(E[A-Z]+|UND_ERR_[A-Z_]+)$/.test(code);
}
function causesOf(error) {
  const causes = [];
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) {
    causes.push(fieldsOf(at));
  }
  return causes;
}
function fieldsOf(error) {
  return typeof error === "object" && error !== null ? error : {};
}
function headerIn(headers) {
  return (wanted) => {
    const found = Object.entries(fieldsOf(headers)).find(([name]) => name.toLowerCase() === wanted);
    return typeof found?.[1] === "string" ? found[1] : void 0;
  };
}

// src/adapters/sdk/ai-sdk-models.ts
var PRELUDE = /* @__PURE__ */ new Set(["stream-start", "response-metadata", "ping"]);
var ASSIGNED = /* @__PURE__ */ new WeakMap();
function assignModel(request, model) {
  ASSIGNED.set(request, model);
}
var AiSdkModels = class {
  name;
  protocols = ["ai-sdk.v4"];
  constructor(name) {
    this.name = name;
  }
  modelFor(model) {
    return model;
  }
  async complete(request, call2) {
    const began = performance.now();
    try {
      const body = answerBody(await this.#modelOf(request).doGenerate(callOptions(request, call2)));
      const requestId = String(body.response?.id ?? "");
      const latencyMs = Math.round(performance.now() - began);
      return formatOf("ai-sdk.v4").read(body, { provider: this.name, requestId, latencyMs });
    } catch (error) {
      throw this.#translated(error, call2);
    }
  }
  async *stream(request, call2) {
    try {
      const { stream } = await this.#modelOf(request).doStream(callOptions(request, call2));
      if (call2.signal.aborted) stream.cancel().catch(() => {
      });
      else yield* this.#chunks(partsOf(stream));
    } catch (error) {
      throw this.#translated(error, call2);
    }
  }
  async models() {
    return [];
  }
  async close() {
  }
  #modelOf(request) {
    const model = ASSIGNED.get(request);
    if (model === void 0) throw protocolError(this.name, "no model was named");
    return model;
  }
  /** There is nobody else to ask: what no model could be asked, and a refused key, are its owner's mistakes. */
  #translated(error, { signal }) {
    const translated = toProviderError(error, this.name, signal);
    if (!(translated instanceof ProviderError)) return translated;
    const { message, failure, status, retryable, body } = translated;
    const hopeless2 = failure === "protocol" && !retryable;
    if (!hopeless2 && status !== 401 && status !== 403) return translated;
    const said2 = { ...status ? { status } : {}, ...body ? { body } : {}, cause: error };
    const mistake = { provider: this.name, failure, retryable: false, clientMistake: true };
    return new ProviderError(message, { ...mistake, ...said2 });
  }
  async *#chunks(parts) {
    const prelude = [];
    let begun = false;
    for await (const part of parts) {
      if (part.type === "error") throw part.error;
      const chunk = streamChunk(part);
      if (!begun && PRELUDE.has(part.type)) prelude.push(chunk);
      else {
        begun = true;
        yield* prelude.splice(0);
        yield chunk;
      }
      if (part.type === "finish") return;
    }
    throw protocolError(this.name, "the stream was cut off");
  }
};
async function* partsOf(stream) {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.cancel().catch(() => {
    });
  }
}

// src/adapters/sdk/ai-sdk-middleware.ts
function repriseMiddleware(useCases, settings) {
  assertMiddlewareSettings(settings);
  const orderOf = (params, model) => readOrder(params, model, vendorOf(model, useCases, settings), settings);
  return {
    specificationVersion: "v4",
    wrapGenerate: async ({ doGenerate, params, model }) => {
      const order = orderOf(params, model);
      if (order === void 0) return doGenerate();
      const { request, scope, options } = order;
      const asked = useCases.generate.execute(request, scope, options);
      const { response, ...delivery } = await orAborted(asked, params);
      return generateResult(response.body, remarkOn(delivery));
    },
    wrapStream: async ({ doStream, params, model }) => {
      const order = orderOf(params, model);
      if (order === void 0) return doStream();
      const left = new AbortController();
      const { request, scope } = order;
      const signals = [left.signal, ...params.abortSignal ? [params.abortSignal] : []];
      const options = { ...order.options, signal: AbortSignal.any(signals) };
      const asked = useCases.generateStream.execute(request, scope, options);
      const { chunks, provider: _, ...delivery } = await orAborted(asked, params);
      return { stream: partStream(chunks, remarkOn(delivery), params, () => left.abort()) };
    }
  };
}
function vendorOf(model, { callersUpstreams, logger }, { timeoutMs = 6e5, retries = 2, upstream: named }) {
  const { provider } = model;
  const { upstream: shown, account, unshared } = aiSdkIdentity(model);
  if (named === void 0 && unshared) adviseOnce(logger, provider);
  const upstream = named === void 0 ? shown : JSON.stringify([provider, named]);
  const make = () => new AiSdkModels(provider);
  const source = callersUpstreams.around(`${upstream}:${account}`, make, { timeoutMs, retries });
  return { upstream, account, source };
}
var ADVISED = /* @__PURE__ */ new WeakSet();
function adviseOnce(logger, provider) {
  if (ADVISED.has(logger)) return;
  ADVISED.add(logger);
  logger.warn(
    "a model does not show its address: its answers are its own, unless `upstream` names it",
    { provider }
  );
}
function readOrder(params, model, { upstream, account, source }, settings) {
  const controls2 = aiSdkControls(params);
  const call2 = params.includeRawChunks ? void 0 : readable(params, model.modelId, upstream);
  if (call2 === void 0 && controls2.options.onlyIfCached) throw new OnlyIfCachedError();
  if (call2 === void 0) return void 0;
  const namespace = controls2.namespace ?? settings.namespace;
  const { request, headers } = call2;
  assignModel(request, model);
  return {
    request,
    scope: { tenant: settings.tenant, ...namespace === void 0 ? {} : { namespace } },
    options: {
      ...controls2.options,
      source,
      account,
      headers,
      ...params.abortSignal === void 0 ? {} : { signal: params.abortSignal }
    }
  };
}
function readable(params, modelId, upstream) {
  try {
    return aiSdkCall(params, modelId, upstream);
  } catch {
    return void 0;
  }
}
async function orAborted(asked, params) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RequestAbortedError && params.abortSignal?.aborted)
      throw params.abortSignal.reason;
    throw error;
  }
}
function remarkOn(delivery) {
  const { outcome } = delivery;
  return "ageMs" in delivery ? { outcome, ageSeconds: Math.floor(delivery.ageMs / 1e3) } : { outcome };
}
function partStream(chunks, remark, { abortSignal: signal }, leave) {
  const send = (chunk) => streamPart(chunk, remark);
  const brokenOff = (error) => ({ type: "error", error });
  return deliveredStream(chunks, { signal }, { send, brokenOff, leave });
}

// src/adapters/sdk/ai-sdk-provider.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/adapters/sdk/ai-sdk-chat-citations.ts
var ChatCitations = class {
  #cited = [];
  #citedUrls = /* @__PURE__ */ new Set();
  #sources = /* @__PURE__ */ new Map();
  /** Takes a source for itself. */
  source(source) {
    if (source.sourceType === "url") this.#sources.set(source.url, annotation(source, {}));
  }
  /** Takes the citations of a text that begins so far into the answer, in UTF-16 units. */
  citations(citations, offset) {
    for (const { source, startIndex, endIndex } of citations) {
      if (source.sourceType !== "url") continue;
      const place = present({
        start_index: startIndex === void 0 ? void 0 : startIndex + offset,
        end_index: endIndex === void 0 ? void 0 : endIndex + offset
      });
      this.#citedUrls.add(source.url);
      this.#cited.push(annotation(source, place));
    }
  }
  /** All annotations of the answer. */
  get annotations() {
    const uncited = [...this.#sources].filter(([url]) => !this.#citedUrls.has(url));
    return [...this.#cited, ...uncited.map(([, source]) => source)];
  }
};
function annotation({ url, title = "" }, place) {
  return { type: "url_citation", url_citation: { ...place, url, title } };
}

// src/adapters/sdk/ai-sdk-chat-finish.ts
var WORDS = { stop: "stop", length: "length", "content-filter": "content_filter" };
var TAKEN = /* @__PURE__ */ new Set([
  ...Object.values(WORDS),
  "tool_calls",
  "function_call"
]);
function finishReasonOf({ unified, raw }, calls) {
  switch (unified) {
    case "error":
    case "interrupted":
      return void 0;
    case "tool-calls":
      return calls;
    case "other":
      return raw === void 0 || TAKEN.has(raw) ? "other" : raw;
    default:
      return WORDS[unified];
  }
}
function usageOf({
  inputTokens,
  outputTokens
}) {
  if (inputTokens.total === void 0 && outputTokens.total === void 0) return void 0;
  const { total: prompt_tokens = 0, cacheRead: cached_tokens } = inputTokens;
  const { total: completion_tokens = 0, reasoning: reasoning_tokens } = outputTokens;
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: present({ cached_tokens }),
    completion_tokens_details: present({ reasoning_tokens })
  };
}

// src/adapters/sdk/ai-sdk-chat-tool-calls.ts
var ChatToolCalls = class {
  #provider;
  #form;
  #begun = /* @__PURE__ */ new Map();
  constructor(provider, form) {
    this.#provider = provider;
    this.#form = form;
  }
  /** A call begins. Arguments that come as bare text are told when they are whole, in JSON. */
  start(part) {
    if (part.providerExecuted || part.inputEncoding === "text") return void 0;
    return this.#begin(part.id, part.toolName, "");
  }
  /** More of a call's arguments. */
  delta({ id, delta }) {
    const call2 = this.#begun.get(id);
    return call2 === void 0 || delta === "" ? void 0 : this.#more(call2, delta);
  }
  /**
   * A call is whole: what has not been streamed of it follows.
   * @throws {ProviderError} where it is another than what has been streamed.
   */
  end(part) {
    if (part.providerExecuted) return void 0;
    const { toolCallId, toolName, input, providerMetadata } = part;
    const signature = thoughtSignature(providerMetadata);
    const call2 = this.#begun.get(toolCallId);
    if (call2 === void 0) return this.#begin(toolCallId, toolName, input, signature);
    if (!input.startsWith(call2.text)) {
      throw protocolError(this.#provider, "a call ended otherwise than it was streamed");
    }
    const rest = input.slice(call2.text.length);
    return rest === "" && signature === void 0 ? void 0 : this.#more(call2, rest, signature);
  }
  #begin(id, name, text, signature) {
    const index = this.#begun.size;
    if (this.#form === "function_call") {
      if (index > 0) throw protocolError(this.#provider, "it calls more than one function");
      this.#begun.set(id, { index, text });
      return { function_call: { name, arguments: text } };
    }
    this.#begun.set(id, { index, text });
    const called = { index, id, type: "function", function: { name, arguments: text } };
    return { tool_calls: [{ ...called, ...present({ extra_content: signature }) }] };
  }
  #more(call2, text, signature) {
    call2.text += text;
    if (this.#form === "function_call") return { function_call: { arguments: text } };
    const said2 = { index: call2.index, function: { arguments: text } };
    return { tool_calls: [{ ...said2, ...present({ extra_content: signature }) }] };
  }
};
function thoughtSignature(metadata2) {
  const found = Object.values(metadata2 ?? {}).find((it) => isJsonObject(it) && it.thoughtSignature);
  const signature = found?.thoughtSignature;
  return typeof signature === "string" ? { google: { thought_signature: signature } } : void 0;
}

// src/adapters/sdk/ai-sdk-chat-warnings.ts
var PLAIN_NAME = /^[\w.-]{1,64}$/;
function assertSupported(warnings, provider, allowed) {
  if (allowed === true) return;
  const left = warnings.flatMap(
    (warning) => warning.type === "unsupported" ? [warning.feature] : []
  );
  const feature = left.find((name) => allowed === false || !allowed.includes(name));
  if (feature === void 0) return;
  const named = PLAIN_NAME.test(feature) ? feature : "something in the request";
  const details = { provider, failure: "protocol", retryable: false };
  throw new ProviderError(`${provider} does not support ${named}, and left it out`, details);
}

// src/adapters/sdk/ai-sdk-chat-chunks.ts
var ChatChunks = class {
  #expected;
  #calls;
  #citations = new ChatCitations();
  /** Where each block of text begins in the answer. */
  #offsets = /* @__PURE__ */ new Map();
  #metadata = {};
  #envelope;
  #length = 0;
  #images = 0;
  #finished = false;
  constructor(expected) {
    this.#expected = expected;
    this.#calls = new ChatToolCalls(expected.provider, expected.calls);
  }
  /** Whether the model has said that the answer is complete. */
  get finished() {
    return this.#finished;
  }
  /**
   * The chunks that say what a part says; none for parts that clients do not hear of.
   * @throws {ProviderError} where it is an error, or nothing that a chat completion can say.
   */
  of(part) {
    const { provider, signal, allowUnsupported } = this.#expected;
    switch (part.type) {
      case "stream-start":
        assertSupported(part.warnings, provider, allowUnsupported);
        return [];
      case "response-metadata":
        this.#metadata = { ...this.#metadata, ...part };
        return [];
      case "finish":
        return this.#finish(part.finishReason, part.usage);
      case "error":
        throw toProviderError(part.error, provider, signal);
      case "tool-approval-request":
        throw protocolError(provider, "it asks for a leave that chat completions cannot give");
      default:
        return this.#deltas(part);
    }
  }
  #deltas(part) {
    const delta = this.#contentDelta(part);
    return delta === void 0 ? [] : [this.#chunk(delta)];
  }
  #contentDelta(part) {
    switch (part.type) {
      case "text-start":
        this.#offsets.set(part.id, this.#length);
        return void 0;
      case "text-delta":
        this.#length += part.delta.length;
        return part.delta === "" ? void 0 : { content: part.delta };
      case "text-end":
        this.#citations.citations(part.citations ?? [], this.#offsets.get(part.id) ?? 0);
        return void 0;
      case "reasoning-delta":
        return part.delta === "" ? void 0 : { reasoning_content: part.delta };
      case "tool-input-start":
        return this.#calls.start(part);
      case "tool-input-delta":
        return this.#calls.delta(part);
      case "tool-call":
        return this.#calls.end(part);
      case "file":
        return { images: [this.#image(part)] };
      case "source":
        this.#citations.source(part);
        return void 0;
      default:
        return void 0;
    }
  }
  #finish(reason, usage) {
    const { provider, calls } = this.#expected;
    const finish_reason = finishReasonOf(reason, calls);
    if (finish_reason === void 0) throw protocolError(provider, "the answer broke off");
    this.#finished = true;
    const { annotations } = this.#citations;
    const said2 = [
      ...this.#envelope === void 0 ? [this.#chunk({ content: "" })] : [],
      ...annotations.length === 0 ? [] : [this.#chunk({ annotations })]
    ];
    const cost = usageOf(usage);
    return [
      ...said2,
      this.#chunk({}, finish_reason),
      ...cost === void 0 ? [] : [{ ...this.#envelope, choices: [], usage: cost }]
    ];
  }
  /** The first chunk names the role; null is no text yet, and gives way to text. */
  #chunk(delta, finish_reason = null) {
    const opening = this.#envelope === void 0 ? { role: "assistant", content: null, refusal: null } : {};
    this.#envelope ??= this.#begun();
    const choice2 = { index: 0, delta: { ...opening, ...delta }, logprobs: null, finish_reason };
    return { ...this.#envelope, choices: [choice2] };
  }
  #begun() {
    const { id, created, model } = this.#expected;
    const { id: given, timestamp, modelId } = this.#metadata;
    return {
      id: given ?? id,
      object: "chat.completion.chunk",
      created: timestamp === void 0 ? created : Math.floor(timestamp.getTime() / 1e3),
      model: modelId ?? model
    };
  }
  /** Images come as compatible servers send them; chat completions have no word for other files. */
  #image({ mediaType, data }) {
    if (!mediaType.startsWith("image/") && mediaType !== "image") {
      throw protocolError(this.#expected.provider, "the answer holds a file that is no image");
    }
    const url = data.type === "url" ? data.url.href : `data:${mediaType};base64,${base64(data.data)}`;
    return { type: "image_url", image_url: { url }, index: this.#images++ };
  }
};
function base64(data) {
  return typeof data === "string" ? data : Buffer.from(data).toString("base64");
}

// src/adapters/sdk/ai-sdk-chat-answer.ts
function chatCompletionOf(result, expected, wantsJson) {
  const chunks = new ChatChunks(expected);
  const assembly = new ChatCompletionAssembly();
  for (const part of partsOf2(result, wantsJson)) {
    for (const chunk of chunks.of(part)) assembly.add(chunk);
  }
  return assembly.body();
}
function partsOf2({
  content,
  structuredOutputText,
  warnings,
  response,
  finishReason,
  usage
}, wantsJson) {
  const final = wantsJson ? structuredOutputText : void 0;
  const said2 = final === void 0 ? content : withText(content, final);
  const { id, timestamp, modelId } = response ?? {};
  return [
    { type: "stream-start", warnings },
    { type: "response-metadata", ...present({ id, timestamp, modelId }) },
    ...said2.flatMap(streamed),
    { type: "finish", finishReason, usage }
  ];
}
function withText(content, text) {
  return [...content.filter(({ type }) => type !== "text"), { type: "text", text }];
}
function streamed(content, place) {
  const id = String(place);
  if (content.type === "reasoning") return [{ type: "reasoning-delta", id, delta: content.text }];
  if (content.type !== "text") return [content];
  const { text, citations = [] } = content;
  return [
    { type: "text-start", id },
    { type: "text-delta", id, delta: text },
    { type: "text-end", id, citations }
  ];
}

// src/adapters/sdk/ai-sdk-chat-fields.ts
var PLAIN_NAME2 = /^[\w.-]{1,64}$/;
var InexpressibleField = class extends Error {
  /** Its path, such as `messages[1].content[0].image_url.detail`. */
  field;
  constructor(field) {
    super(`${field} cannot be expressed`);
    this.field = field;
  }
};
function refuse(field) {
  throw new InexpressibleField(field);
}
var Fields = class _Fields {
  #object;
  #path;
  #unread;
  constructor(value, path = "") {
    this.#object = isJsonObject(value) ? value : refuse(path);
    this.#path = path;
    this.#unread = new Set(Object.keys(this.#object));
  }
  /** The path of a field. */
  at(name) {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }
  /** A field's value, whatever it is; undefined where it is null or absent. */
  value(name) {
    this.#unread.delete(name);
    return this.#object[name] ?? void 0;
  }
  /** A field that may be absent. */
  optional(name, is) {
    const value = this.value(name);
    return value === void 0 || is(value) ? value : refuse(this.at(name));
  }
  /** A field that may not. */
  required(name, is) {
    return this.optional(name, is) ?? refuse(this.at(name));
  }
  /** The members of a list, each read with its own path; none where it is absent. */
  list(name, read) {
    const values = this.optional(name, isList) ?? [];
    return values.map((value, place) => read(value, `${this.at(name)}[${place}]`));
  }
  /** The fields of a member. */
  object(name) {
    return new _Fields(this.required(name, isJsonObject), this.at(name));
  }
  /** Takes fields for read that change no answer. */
  ignore(names) {
    for (const name of names) this.#unread.delete(name);
  }
  /** Refuses the first field that says something and that nobody has read. */
  end() {
    for (const name of this.#unread) {
      if (this.value(name) !== void 0)
        refuse(this.at(PLAIN_NAME2.test(name) ? name : "(a field with an odd name)"));
    }
  }
};
function isText(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function isBoolean(value) {
  return typeof value === "boolean";
}
function isList(value) {
  return Array.isArray(value);
}
function isOneOf(...words) {
  return (value) => words.includes(value);
}

// src/adapters/sdk/ai-sdk-chat-parts.ts
var AUDIO = { wav: "audio/wav", mp3: "audio/mpeg" };
var DATA_URL = /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w.+-]+=[^;,]*)*;base64,/i;
function userPart(value, path) {
  const fields = new Fields(value, path);
  const part = readPart(fields);
  fields.end();
  return part;
}
function textPart(value, path) {
  const part = userPart(value, path);
  return part.type === "text" ? part : refuse(`${path}.type`);
}
function readPart(fields) {
  switch (fields.required("type", isText)) {
    case "text":
      return { type: "text", text: fields.required("text", isText) };
    case "image_url":
      return imagePart(fields.object("image_url"));
    case "input_audio":
      return audioPart(fields.object("input_audio"));
    case "file":
      return documentPart(fields.object("file"));
    default:
      return refuse(fields.at("type"));
  }
}
function imagePart(image) {
  const url = image.required("url", isText);
  image.optional("detail", isOneOf("auto"));
  image.end();
  return inlineFile(url) ?? linkedImage(url) ?? refuse(image.at("url"));
}
function audioPart(audio) {
  const format = audio.required("format", isOneOf("wav", "mp3"));
  const data = audio.required("data", isText);
  audio.end();
  return { type: "file", mediaType: AUDIO[format], data: { type: "data", data } };
}
function documentPart(file) {
  const content = file.optional("file_data", isText);
  const openai = file.optional("file_id", isText);
  const filename = file.optional("filename", isText);
  file.end();
  if (content === void 0) {
    if (openai === void 0) return refuse(file.at("file_data"));
    const reference = { type: "reference", reference: { openai } };
    return { type: "file", mediaType: "application/pdf", data: reference, ...present({ filename }) };
  }
  if (openai !== void 0) return refuse(file.at("file_id"));
  const part = inlineFile(content) ?? refuse(file.at("file_data"));
  return { ...part, ...present({ filename }) };
}
function inlineFile(url) {
  const [head, mediaType] = DATA_URL.exec(url) ?? [];
  if (head === void 0 || mediaType === void 0) return void 0;
  return { type: "file", mediaType, data: { type: "data", data: url.slice(head.length) } };
}
function linkedImage(link) {
  const url = URL.canParse(link) ? new URL(link) : void 0;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return void 0;
  const asWritten = url.href === link ? {} : { originalUrl: link };
  return { type: "file", mediaType: "image", data: { type: "url", url, ...asWritten } };
}

// src/adapters/sdk/ai-sdk-chat-assistant.ts
function assistantMessage(fields, place, history) {
  fields.ignore(["annotations"]);
  const content = [
    ...optionalText(fields, "reasoning_content").map((text) => asPart("reasoning", text)),
    ...said(fields),
    ...optionalText(fields, "refusal").map((text) => asPart("text", text)),
    ...fields.list("images", imagePart2),
    ...fields.list("tool_calls", (call2, path) => toolCall(new Fields(call2, path), history)),
    ...functionCall(fields, place, history)
  ];
  return { role: "assistant", content };
}
function asPart(type, text) {
  return { type, text };
}
function optionalText(fields, name) {
  const text = fields.optional(name, isText) ?? "";
  return text === "" ? [] : [text];
}
function said(fields) {
  const content = fields.value("content");
  if (!isText(content)) return fields.list("content", textOrRefusal);
  return content === "" ? [] : [{ type: "text", text: content }];
}
function textOrRefusal(value, path) {
  const fields = new Fields(value, path);
  if (fields.value("type") !== "refusal") return textPart(value, path);
  const text = fields.required("refusal", isText);
  fields.end();
  return { type: "text", text };
}
function imagePart2(value, path) {
  if (!isJsonObject(value)) return refuse(path);
  const { index: _index, ...image } = value;
  return userPart(image, path);
}
function toolCall(fields, history) {
  const toolCallId = fields.required("id", isText);
  fields.optional("type", isOneOf("function"));
  fields.optional("index", isNumber);
  const called = fields.object("function");
  const signature = thoughtSignature2(fields);
  fields.end();
  const { toolName, input } = call(called);
  history.called(toolCallId, toolName);
  const options = signature === void 0 ? {} : { providerOptions: { google: signature } };
  return { type: "tool-call", toolCallId, toolName, input, ...options };
}
function thoughtSignature2(fields) {
  if (fields.value("extra_content") === void 0) return void 0;
  const extra = fields.object("extra_content");
  const google = extra.object("google");
  const signature = google.required("thought_signature", isText);
  google.end();
  extra.end();
  return { thoughtSignature: signature };
}
function functionCall(fields, place, history) {
  if (fields.value("function_call") === void 0) return [];
  const { toolName, input } = call(fields.object("function_call"));
  const toolCallId = history.functionCalled(toolName, place);
  return [{ type: "tool-call", toolCallId, toolName, input }];
}
function call(fields) {
  const toolName = fields.required("name", isText);
  const text = fields.required("arguments", isText);
  fields.end();
  return { toolName, input: argumentsIn(text, fields.at("arguments")) };
}
function argumentsIn(text, path) {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text, exactly);
  } catch {
    return refuse(path);
  }
}
function exactly(_name, value) {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError("rounded");
  return value;
}

// src/adapters/sdk/ai-sdk-chat-tool-history.ts
var ToolHistory = class {
  #names = /* @__PURE__ */ new Map();
  #functionCall;
  /** Takes note of a call. */
  called(id, name) {
    this.#names.set(id, name);
  }
  /** Takes note of a call in the manner before tools, and gives it the identifier that it lacks. */
  functionCalled(name, place) {
    const id = `call_${place}`;
    this.#functionCall = { id, name };
    return id;
  }
  /** The tool of a call; undefined where there was none. */
  nameOf(id) {
    return this.#names.get(id);
  }
  /** The last call of a function in the manner before tools; undefined where there was none. */
  functionCall(name) {
    return this.#functionCall?.name === name ? this.#functionCall.id : void 0;
  }
};

// src/adapters/sdk/ai-sdk-chat-prompt.ts
function chatPrompt({ messages, context }) {
  const history = new ToolHistory();
  const read = messages.map((message, place) => readMessage(message, place, history));
  if (context === void 0) return joined(read.flat());
  const given = { role: "system", content: contextText(context) };
  return joined(read.toSpliced(contextPlace(messages), 0, [given]).flat());
}
function readMessage(message, place, history) {
  const fields = new Fields(message, `messages[${place}]`);
  const read = readRole(fields, place, history);
  fields.end();
  return read;
}
function readRole(fields, place, history) {
  switch (fields.required("role", isText)) {
    case "system":
    case "developer":
      return textsOf(fields).map((content) => ({ role: "system", content }));
    case "user":
      return [{ role: "user", content: userContent(fields) }];
    case "assistant":
      return [assistantMessage(fields, place, history)];
    case "tool":
      return [{ role: "tool", content: [toolResult(fields, history)] }];
    case "function":
      return [{ role: "tool", content: [functionResult(fields, history)] }];
    default:
      return refuse(fields.at("role"));
  }
}
function userContent(fields) {
  const content = fields.value("content") ?? refuse(fields.at("content"));
  return isText(content) ? [{ type: "text", text: content }] : fields.list("content", userPart);
}
function textsOf(fields) {
  const content = fields.value("content") ?? refuse(fields.at("content"));
  return isText(content) ? [content] : fields.list("content", textPart).map(({ text }) => text);
}
function toolResult(fields, history) {
  const toolCallId = fields.required("tool_call_id", isText);
  const given = fields.optional("name", isText);
  const toolName = history.nameOf(toolCallId) ?? given ?? refuse(fields.at("tool_call_id"));
  return { type: "tool-result", toolCallId, toolName, output: outputOf(textsOf(fields)) };
}
function functionResult(fields, history) {
  const toolName = fields.required("name", isText);
  const toolCallId = history.functionCall(toolName) ?? refuse(fields.at("name"));
  return { type: "tool-result", toolCallId, toolName, output: outputOf(textsOf(fields)) };
}
function outputOf(texts) {
  const [only = "", ...more] = texts;
  if (more.length === 0) return { type: "text", value: only };
  return { type: "content", value: texts.map((text) => ({ type: "text", text })) };
}
function joined(messages) {
  const prompt = [];
  for (const message of messages) {
    const last = prompt.at(-1);
    if (message.role === "tool" && last?.role === "tool") last.content.push(...message.content);
    else prompt.push(message);
  }
  return prompt;
}

// src/adapters/sdk/ai-sdk-chat-tools.ts
var CHOICES = isOneOf("auto", "none", "required");
function chatTools(fields) {
  const tools = fields.list("tools", tool);
  const functions = fields.list("functions", (value, path) => declared(new Fields(value, path)));
  if (tools.length > 0 && functions.length > 0) refuse(fields.at("functions"));
  const toolChoice = choice(fields, "tool_choice") ?? choice(fields, "function_call");
  const offered = [...tools, ...functions];
  if (offered.length > 0) return { tools: offered, ...present({ toolChoice }) };
  const needless = toolChoice === void 0 || ["auto", "none"].includes(toolChoice.type);
  return needless ? {} : refuse(fields.at("tool_choice"));
}
function callsFunctions(functions) {
  return Array.isArray(functions) && functions.length > 0;
}
function tool(value, path) {
  const fields = new Fields(value, path);
  fields.required("type", isOneOf("function"));
  const named = declared(fields.object("function"));
  fields.end();
  return named;
}
function declared(fields) {
  const name = fields.required("name", isText);
  const description = fields.optional("description", isText);
  const inputSchema = fields.optional("parameters", isSchema) ?? { type: "object", properties: {} };
  const strict = fields.optional("strict", isBoolean);
  fields.end();
  return { type: "function", name, inputSchema, ...present({ description, strict }) };
}
function isSchema(value) {
  return isJsonObject(value);
}
function choice(fields, name) {
  const value = fields.value(name);
  if (value === void 0) return void 0;
  if (CHOICES(value)) return { type: value };
  const named = fields.object(name);
  if (name === "function_call") return chosen(named);
  named.required("type", isOneOf("function"));
  const toolChoice = chosen(named.object("function"));
  named.end();
  return toolChoice;
}
function chosen(fields) {
  const toolName = fields.required("name", isText);
  fields.end();
  return { type: "tool", toolName };
}

// src/adapters/sdk/ai-sdk-chat-call.ts
var DEFAULTS = {
  n: ["1"],
  logprobs: ["false"],
  top_logprobs: ["0"],
  logit_bias: ["{}"],
  modalities: ['["text"]'],
  parallel_tool_calls: ["true"],
  service_tier: ['"auto"', '"default"'],
  verbosity: ['"medium"']
};
var EFFORTS = isOneOf("none", "minimal", "low", "medium", "high", "xhigh", "max");
var STRICT_VENDORS = ["openai", "openaiCompatible", "azure", "groq", "mistral"];
function chatCall(request) {
  const { parameters, temperature, maxTokens, headers } = request;
  const fields = new Fields({
    ...parameters,
    ...present({ temperature, max_tokens: maxTokens })
  });
  const options = {
    prompt: chatPrompt(request),
    ...sampling(fields),
    ...responseFormat(fields),
    ...chatTools(fields),
    ...present({ headers: headers === void 0 ? void 0 : { ...headers } })
  };
  refuseUnlessDefault(fields);
  fields.ignore(ANSWER_NEUTRAL_PARAMETERS);
  fields.end();
  return options;
}
function sampling(fields) {
  return present({
    maxOutputTokens: mostTokens(fields),
    temperature: fields.optional("temperature", isNumber),
    topP: fields.optional("top_p", isNumber),
    topK: fields.optional("top_k", isNumber),
    presencePenalty: fields.optional("presence_penalty", isNumber),
    frequencyPenalty: fields.optional("frequency_penalty", isNumber),
    seed: fields.optional("seed", isNumber),
    stopSequences: stops(fields),
    reasoning: fields.optional("reasoning_effort", EFFORTS)
  });
}
function mostTokens(fields) {
  const older = fields.optional("max_tokens", isNumber);
  const newer = fields.optional("max_completion_tokens", isNumber);
  const differ = older !== void 0 && newer !== void 0 && older !== newer;
  return differ ? refuse(fields.at("max_completion_tokens")) : newer ?? older;
}
function stops(fields) {
  const stop = fields.value("stop");
  if (isText(stop)) return [stop];
  const words = fields.list("stop", (word, path) => isText(word) ? word : refuse(path));
  return words.length === 0 ? void 0 : words;
}
function responseFormat(fields) {
  if (fields.value("response_format") === void 0) return {};
  const format = fields.object("response_format");
  const type = format.required("type", isOneOf("text", "json_object", "json_schema"));
  const described = type === "json_schema" ? jsonSchema(format.object("json_schema")) : {};
  format.end();
  if (type === "text") return {};
  return { responseFormat: { type: "json" }, ...described };
}
function jsonSchema(fields) {
  const name = fields.optional("name", isText);
  const description = fields.optional("description", isText);
  const schema = fields.optional("schema", isSchema);
  const strictJsonSchema = fields.optional("strict", isBoolean) ?? false;
  fields.end();
  const options = STRICT_VENDORS.map((vendor) => [vendor, { strictJsonSchema }]);
  return {
    responseFormat: { type: "json", ...present({ name, description, schema }) },
    providerOptions: Object.fromEntries(options)
  };
}
function refuseUnlessDefault(fields) {
  for (const [name, defaults] of Object.entries(DEFAULTS)) {
    const value = fields.value(name);
    if (value !== void 0 && !defaults.includes(JSON.stringify(value))) refuse(fields.at(name));
  }
}

// src/adapters/sdk/ai-sdk-chat-waits.ts
var BoundedWaits = class {
  /** Aborted when the caller leaves, or when a wait was too long. */
  signal;
  #provider;
  #caller;
  #timeoutMs;
  #late = new AbortController();
  constructor(provider, caller, timeoutMs) {
    this.#provider = provider;
    this.#caller = caller;
    this.#timeoutMs = Math.min(timeoutMs, LONGEST_WAIT_MS);
    this.signal = AbortSignal.any([caller, this.#late.signal]);
  }
  /**
   * @throws {ProviderError} where the model fails, or is late.
   * @throws {RequestAbortedError} where the caller has left.
   */
  async for(ask) {
    if (this.#caller.aborted) throw new RequestAbortedError();
    const timer = setTimeout(() => this.#late.abort(), this.#timeoutMs);
    try {
      return await abortable(Promise.resolve(ask()), this.signal);
    } catch (error) {
      throw this.#translated(error);
    } finally {
      clearTimeout(timer);
    }
  }
  #translated(error) {
    if (this.#caller.aborted) return new RequestAbortedError();
    if (this.#late.signal.aborted) return lateError(this.#provider, error);
    return toProviderError(error, this.#provider, this.#caller);
  }
};

// src/adapters/sdk/ai-sdk-provider.ts
function aiSdkProvider(settings) {
  assertProviderSettings(settings);
  return new AiSdkProvider(settings);
}
var AiSdkProvider = class {
  name;
  protocols = ["openai.chat"];
  #settings;
  constructor(settings) {
    this.name = settings.name;
    this.#settings = settings;
  }
  modelFor(model) {
    const { models, modelFor, model: asked } = this.#settings;
    if (models !== void 0 && !models.includes(model)) return void 0;
    if (modelFor !== void 0) return modelFor(model);
    return typeof asked === "function" ? model : asked.modelId;
  }
  async complete(request, call2) {
    const began = performance.now();
    const { model, options, expected, waits } = this.#question(request, call2);
    const result = await waits.for(() => model.doGenerate(options));
    const body = chatCompletionOf(result, expected, options.responseFormat?.type === "json");
    const requestId = requestIdOf(result.response?.headers) ?? String(body.id);
    const latencyMs = Math.round(performance.now() - began);
    return readChatCompletion(body, { provider: this.name, requestId, latencyMs });
  }
  async *stream(request, call2) {
    const { expected, waits, ...question } = this.#question(request, call2);
    const reader = await this.#open(question, waits);
    const chunks = new ChatChunks(expected);
    try {
      while (!chunks.finished) {
        const { done, value } = await waits.for(() => reader.read());
        if (done) throw protocolError(this.name, "the stream was cut off");
        yield* chunks.of(value);
      }
    } finally {
      reader.cancel().catch(() => {
      });
    }
  }
  async models() {
    const { models = [] } = this.#settings;
    const served = models.filter((id) => this.modelFor(id) !== void 0);
    return served.map((id) => ({ id, created: 0, ownedBy: this.name }));
  }
  async close() {
  }
  #question(request, { signal }) {
    const { allowUnsupported = false, timeoutMs = 6e4 } = this.#settings;
    const waits = new BoundedWaits(this.name, signal, timeoutMs);
    const modelId = this.modelFor(request.model) ?? request.model;
    const expected = {
      provider: this.name,
      id: `chatcmpl-${randomUUID2()}`,
      created: Math.floor(Date.now() / 1e3),
      model: modelId,
      calls: callsFunctions(request.parameters.functions) ? "function_call" : "tool_calls",
      allowUnsupported,
      signal
    };
    const options = { ...this.#call(request), abortSignal: waits.signal };
    return { model: this.#model(modelId), options, expected, waits };
  }
  /** What the AI SDK has no words for may be another provider's to answer. */
  #call(request) {
    try {
      return chatCall(request);
    } catch (error) {
      if (!(error instanceof InexpressibleField)) throw error;
      throw refusal(this.name, error.field);
    }
  }
  /** Models of older specifications are asked and answer otherwise; types keep them out, JavaScript does not. */
  #model(modelId) {
    const { model } = this.#settings;
    const chosen2 = typeof model === "function" ? this.#made(model, modelId) : model;
    const version = chosen2.specificationVersion;
    if (version === "v4") return chosen2;
    throw hopeless(this.name, "its model is none of the AI SDK’s specification v4");
  }
  #made(make, modelId) {
    try {
      return make(modelId);
    } catch (error) {
      throw toProviderError(error, this.name);
    }
  }
  /** A stream that opens when nobody waits for it any more is closed at once. */
  async #open({ model, options }, waits) {
    const opening = Promise.withResolvers();
    try {
      const { stream } = await waits.for(() => {
        opening.resolve(model.doStream(options));
        return opening.promise;
      });
      return stream.getReader();
    } catch (error) {
      opening.promise.then(({ stream }) => stream.cancel()).catch(() => {
      });
      throw error;
    }
  }
};
function refusal(provider, field) {
  const what = `the AI SDK cannot express ${field}`;
  const type = "invalid_request_error";
  return hopeless(provider, what, { message: what, type, param: field, code: "unsupported_value" });
}
function hopeless(provider, what, body) {
  const details = { provider, failure: "protocol", retryable: false };
  const said2 = body === void 0 ? details : { ...details, body };
  return new ProviderError(`${provider}: ${what}`, said2);
}
function requestIdOf(headers = {}) {
  return headers["x-request-id"] ?? headers["request-id"];
}
export {
  aiSdkProvider,
  repriseMiddleware
};

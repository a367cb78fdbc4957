import {
  LONGEST_WAIT_MS
} from "./chunk-7S5ISVEV.js";
import {
  X509Certificate,
  array,
  channel,
  chatCompletionBody,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createSecretKey,
  formatOf,
  hash,
  inputItemsOf,
  isComplete,
  isJsonObject,
  itemsOf,
  jsonObjects,
  number,
  object,
  pipeline,
  prettifyError,
  randomUUID,
  strictObject,
  string,
  textOf
} from "./chunk-FOUSJLQO.js";
import {
  ConfigurationError,
  InvalidRequestError,
  ProviderError,
  RepriseError,
  RequestAbortedError,
  readFileSync
} from "./chunk-CHN6XYEZ.js";

// src/container/base-url.ts
function baseUrlProblem(url) {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return "must be an http:// or https:// URL";
  return droppedPart(url);
}
function assertSentWhole(url, named) {
  const dropped = droppedPart(url);
  if (dropped !== void 0) throw new ConfigurationError(`${named} ${dropped}`);
}
function droppedPart(url) {
  if (!URL.canParse(url)) return void 0;
  const { username, password, search, hash: hash2 } = new URL(url);
  if (username !== "" || password !== "")
    return "may hold no user and no password: a key has a setting of its own";
  if (search !== "") return "may hold no query: paths are put behind it";
  return hash2 === "" ? void 0 : "may hold no fragment: paths are put behind it";
}

// imported-builtin:node:module
var all = /* @__PURE__ */ process.getBuiltinModule("node:module");
var createRequire = /* @__PURE__ */ (() => all.createRequire)();
var enableCompileCache = /* @__PURE__ */ (() => all.enableCompileCache)();
var flushCompileCache = /* @__PURE__ */ (() => all.flushCompileCache)();

// src/container/configured.ts
function configuredProviders(config2) {
  const { upstreamUrl: url, upstreamApiKey: apiKey, providers = [] } = config2;
  if (url === void 0) return providers;
  return [{ kind: "openai", name: "upstream", url, ...apiKey === void 0 ? {} : { apiKey } }];
}
function cacheKind({ cache, redisUrl }) {
  return cache ?? (redisUrl === void 0 ? "memory" : "redis");
}

// src/container/read-once.ts
var READ_ONCE = { jitless: true };

// src/container/price-settings.ts
var MAX_PER_MILLION = 1e5;
var MAX_PRICES = 1e3;
var perMillion = number().min(0).max(MAX_PER_MILLION);
var modelPrice = strictObject({
  model: string().min(1).max(256).regex(/^[^*]*\*?$/, "may have a * at its end only"),
  provider: string().min(1).max(256).optional(),
  inputPerMillion: perMillion,
  cachedInputPerMillion: perMillion.optional(),
  cacheWritePerMillion: perMillion.optional(),
  cacheWriteHourPerMillion: perMillion.optional(),
  outputPerMillion: perMillion
});
var pricesSchema = array(modelPrice).max(MAX_PRICES);
var settings = object({ prices: pricesSchema });
function assertPrices(prices) {
  const { error } = settings.safeParse({ prices }, READ_ONCE);
  if (error !== void 0) throw new ConfigurationError(`wrong prices
${prettifyError(error)}`);
  assertDistinct(prices);
}
function assertDistinct(prices) {
  const places = /* @__PURE__ */ new Map();
  for (const [place, { model, provider }] of prices.entries()) {
    const name = JSON.stringify([model, provider]);
    const earlier = places.get(name);
    if (earlier !== void 0) {
      throw new ConfigurationError(
        `prices[${place}]: is for the same model and provider as prices[${earlier}]`
      );
    }
    places.set(name, place);
  }
}
function assertKnownProviders(prices, names) {
  const place = prices.findIndex(
    ({ provider }) => provider !== void 0 && !names.includes(provider)
  );
  if (place >= 0) {
    throw new ConfigurationError(
      `prices[${place}].provider: must be the name of a provider (${names.join(", ")})`
    );
  }
}

// src/domain/http-failure.ts
var CLIENT_MISTAKES = /* @__PURE__ */ new Set([400, 404, 413, 422]);
var PASSING = /* @__PURE__ */ new Set([408, 409, 425, 429]);
var LONGEST_PAUSE_MS = 864e5;
function blamesRequest(status) {
  return CLIENT_MISTAKES.has(status);
}
function mayPass(status) {
  return status >= 500 || PASSING.has(status);
}
function retryAfterMs(header) {
  const text = header("retry-after");
  const waits = [
    amount(header("retry-after-ms")),
    amount(text) * 1e3,
    Date.parse(text ?? "") - Date.now()
  ];
  const wait = waits.find((ms) => !Number.isNaN(ms));
  return wait === void 0 || wait > LONGEST_PAUSE_MS ? void 0 : Math.max(0, wait);
}
function amount(text) {
  return text === void 0 || text.trim() === "" ? Number.NaN : Number(text);
}

// src/domain/provider-failure.ts
function providerFailure(provider, error, signal) {
  if (error instanceof RepriseError) return error;
  if (signal.aborted) return new RequestAbortedError();
  const status = statusOf(error);
  if (status === void 0) {
    const details = { provider, failure: "protocol", retryable: false, cause: error };
    return new ProviderError(`${provider} threw what is no error of a provider`, details);
  }
  return new ProviderError(`${provider} answered with status ${status}`, {
    provider,
    failure: "status",
    status,
    retryable: mayPass(status),
    clientMistake: blamesRequest(status),
    cause: error
  });
}
function lateError(provider, cause) {
  const details = { provider, failure: "timeout", retryable: true, cause };
  return new ProviderError(`${provider} did not answer in time`, details);
}
function protocolError(provider, what) {
  const details = { provider, failure: "protocol", retryable: true };
  return new ProviderError(`${provider}: ${what}`, details);
}
function statusOf(error) {
  if (!(error instanceof Error) || !("status" in error)) return void 0;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 600 ? status : void 0;
}

// src/adapters/llm/connections.ts
var GONE = /* @__PURE__ */ new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
var FORGOTTEN_MS = 1e3;
var Connections = class {
  #kept;
  #single;
  /** How many have been opened; each connection's place in that order, and that of those that broke. */
  #opened = 0;
  #places = /* @__PURE__ */ new WeakMap();
  #broken = /* @__PURE__ */ new WeakMap();
  /** Takes a pool of connections to keep, and another for those that are used once. */
  constructor(kept, single) {
    this.#kept = kept;
    this.#single = single;
    kept.on("connect", (_origin, targets) => this.#opens(targets.at(-1)));
    kept.on("disconnect", (_origin, targets, error) => this.#breaks(targets.at(-1), error));
    kept.on("connectionError", (_origin, _targets, error) => this.#broken.set(error, Infinity));
  }
  /** Sends a request, whose answer is for the reply to hear. */
  dispatch(options, reply) {
    const before = this.#opened;
    const began = performance.now();
    let isFirst = true;
    reply.orElse((error) => {
      const soon = performance.now() - began < FORGOTTEN_MS;
      if (!isFirst || !soon || !this.#wasKept(error, before)) return false;
      isFirst = false;
      this.#single.dispatch({ ...options, reset: true }, reply);
      return true;
    });
    this.#kept.dispatch(options, reply);
  }
  /** Cuts all of them. */
  async close() {
    const open = [this.#kept, this.#single].filter(({ destroyed }) => !destroyed);
    await Promise.all(open.map((pool) => pool.destroy()));
  }
  #opens(connection) {
    this.#opened += 1;
    if (connection !== void 0) this.#places.set(connection, this.#opened);
  }
  #breaks(connection, error) {
    const place = connection && this.#places.get(connection);
    if (place !== void 0) this.#broken.set(error, place);
  }
  /**
   * Whether it is of one of the first so many connections. Of one of HTTP/2 undici says only later that
   * it broke; as requests share it, none has been opened since then.
   */
  #wasKept(error, before) {
    const place = this.#broken.get(error) ?? this.#opened;
    return place <= before && "code" in error && GONE.has(error.code);
  }
};
async function connectionsTo(settings2) {
  const { url, timeoutMs, connectTimeoutMs, firstTokenTimeoutMs } = settings2;
  const { Pool } = await import("./undici-pool-MTLWW7Z6.js");
  const silence = Math.min(Math.ceil(Math.max(timeoutMs, firstTokenTimeoutMs)), LONGEST_WAIT_MS);
  const options = {
    connect: { timeout: connectTimeoutMs },
    headersTimeout: silence,
    bodyTimeout: silence
  };
  const { origin } = new URL(url);
  return new Connections(
    new Pool(origin, options),
    new Pool(origin, { ...options, allowH2: false })
  );
}

// src/adapters/llm/decoded-pieces.ts
var UndecodableError = class extends Error {
};
var DECODERS = /* @__PURE__ */ new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["br", createBrotliDecompress],
  ["deflate", createInflate]
]);
var DecodedPieces = class _DecodedPieces {
  #decoder;
  #pieces;
  #broken;
  constructor(decoder, read) {
    this.#decoder = decoder;
    decoder.on("error", () => {
    });
    pipeline(this.#encoded(read), this.#decoder, () => {
    });
    this.#pieces = this.#decoder[Symbol.asyncIterator]();
  }
  /** Undefined where the coding is none that is known: servers call what is not encoded names of their own. */
  static of(coding, read) {
    const make = DECODERS.get(coding.trim().toLowerCase());
    return make === void 0 ? void 0 : new _DecodedPieces(make(), read);
  }
  /** The next piece; nothing at the end. Rejects where the body breaks off, as it does, or is damaged. */
  async read() {
    try {
      const { done, value } = await this.#pieces.next();
      return done === true ? [] : [value];
    } catch (error) {
      throw this.#broken ?? new UndecodableError("the body is damaged", { cause: error });
    }
  }
  /** Ends it; whoever reads on hears why. */
  cut(reason) {
    this.#broken ??= reason;
    this.#decoder.destroy(reason);
  }
  async *#encoded(read) {
    try {
      for (let parts = await read(); parts.length > 0; parts = await read()) yield* parts;
    } catch (error) {
      this.#broken = error;
      throw error;
    }
  }
};

// src/adapters/llm/header-bytes.ts
var UNSENDABLE = /[^\t -~\x80-\u{10ffff}]/u;
var NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
var BEYOND_LATIN_1 = /[\u0100-\uffff]/;
function headerBytes(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, bytesOf(name, value)])
  );
}
function bytesOf(name, value) {
  if (typeof value !== "string" || UNSENDABLE.test(value) || !NAME.test(name))
    throw new InvalidRequestError("cannot be sent as a header", name);
  return BEYOND_LATIN_1.test(value) ? Buffer.from(value).toString("latin1") : value;
}

// src/adapters/llm/http-reply.ts
var WAITING_BYTES = 65536;
var HttpReply = class {
  #signal;
  #timer;
  #left = () => this.cut(this.#signal.reason);
  #controller;
  #head;
  #decoded;
  #pieces = [];
  #waiting = 0;
  #late = false;
  #ended = false;
  #failure;
  #heard = false;
  #again = never;
  #wake = () => {
  };
  constructor({ signal, ms }) {
    this.#signal = signal;
    this.#timer = setTimeout(
      () => {
        this.#late = true;
        this.cut(new Error("the time for the answer is over"));
      },
      Math.min(ms, LONGEST_WAIT_MS)
    );
    this.#timer.unref();
    signal.addEventListener("abort", this.#left, { once: true });
    if (signal.aborted) this.#left();
  }
  /**
   * Says what may help where the connection breaks before anything has come: it is called with the
   * error, and returns whether the answer is to be waited for all the same.
   */
  orElse(again) {
    this.#again = again;
  }
  /** Its status and headers, once they are there. Rejects where they do not come. */
  async head() {
    while (this.#head === void 0) {
      if (this.#failure !== void 0) throw this.#failure;
      await this.#change();
    }
    return this.#head;
  }
  /** Whether its time ran out. */
  get late() {
    return this.#late;
  }
  /** All that has come since it was read last, as soon as there is something; nothing at the end. Rejects where it breaks off. */
  read() {
    return this.#decoded === void 0 ? this.#arrived() : this.#decoded.read();
  }
  async #arrived() {
    while (this.#pieces.length === 0) {
      if (this.#failure !== void 0) throw this.#failure;
      if (this.#ended) return [];
      await this.#change();
    }
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#waiting = 0;
    this.#controller?.resume();
    return pieces;
  }
  /** Ends it where it has not ended, and the connection with it. */
  cut(reason) {
    this.#decoded?.cut(reason);
    if (this.#ended) return;
    this.#fail(reason);
    this.#controller?.abort(reason);
  }
  /** Nobody reads on: ends it where it has not ended. */
  leave() {
    if (!this.#ended || this.#decoded !== void 0) this.cut(new Error("nobody reads on"));
  }
  onRequestStart(controller) {
    this.#controller = controller;
    if (this.#failure !== void 0) controller.abort(this.#failure);
  }
  onResponseStart(_controller, statusCode, headers) {
    this.#heard = true;
    if (statusCode < 200) return;
    this.#head = { statusCode, headers };
    this.#wake();
    const coding = headers["content-encoding"];
    if (coding !== void 0) this.#decoded = DecodedPieces.of(coding, () => this.#arrived());
  }
  onResponseData(controller, piece) {
    if (this.#ended) return;
    this.#pieces.push(piece);
    this.#waiting += piece.length;
    if (this.#waiting >= WAITING_BYTES) controller.pause();
    this.#wake();
  }
  onResponseEnd() {
    this.#end();
  }
  onResponseError(_controller, error) {
    if (this.#heard) this.#fail(error);
    else queueMicrotask(() => this.#tryElse(error));
  }
  #change() {
    const { promise, resolve } = Promise.withResolvers();
    this.#wake = resolve;
    return promise;
  }
  #tryElse(error) {
    if (!this.#ended && !this.#again(error)) this.#fail(error);
  }
  #fail(error) {
    if (this.#ended) return;
    this.#failure = error;
    this.#end();
  }
  #end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#signal.removeEventListener("abort", this.#left);
    this.#wake();
  }
};
function never(_error) {
  return false;
}

// src/adapters/llm/error-dialects.ts
var MAX_MESSAGE = 1e3;
function errorObject(text) {
  const value = parsed(text);
  return isJsonObject(value) ? errorIn(value) : said(text);
}
function errorIn(value) {
  if (isJsonObject(value.error)) return value.error;
  if (typeof value.error === "string") return said(value.error);
  if (typeof value.message === "string") return said(value.message, value);
  if (value.detail === void 0) return void 0;
  return said(typeof value.detail === "string" ? value.detail : JSON.stringify(value.detail));
}
function said(message, { type, param, code } = {}) {
  if (message.trim() === "") return void 0;
  const text = message.slice(0, MAX_MESSAGE);
  return { message: text, type: type ?? "upstream_error", param: param ?? null, code: code ?? null };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/llm/provider-errors.ts
var BLAMING_CODES = /* @__PURE__ */ new Set([
  ...["invalid_prompt", "bio_policy", "data_residency_mismatch", "image_file_not_found"],
  ...["invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url"],
  ...["invalid_image_mode", "image_too_large", "image_too_small", "image_parse_error"],
  ...["image_content_policy_violation", "image_file_too_large", "empty_image_file"],
  ...["unsupported_image_media_type", "failed_to_download_image"]
]);
var TIMEOUT_CODES = /* @__PURE__ */ new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT"
]);
function statusError({
  provider,
  status,
  header,
  text,
  ownCredential
}) {
  const refused = status === 401 || status === 403;
  const pauseMs = retryAfterMs(header);
  const body = errorObject(text);
  return new ProviderError(`${provider} answered with status ${status}`, {
    provider,
    failure: "status",
    status,
    retryable: mayPass(status),
    clientMistake: blamesRequest(status) || refused && !ownCredential,
    ...pauseMs === void 0 ? {} : { retryAfterMs: pauseMs },
    ...body === void 0 ? {} : { body }
  });
}
function transportError(provider, error, deadlinePassed) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (deadlinePassed || TIMEOUT_CODES.has(code)) return lateError(provider, error);
  const details = { provider, failure: "connection", retryable: true, cause: error };
  return new ProviderError(`no connection to ${provider}${reasonOf(code)}`, details);
}
function reasonOf(code) {
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : "";
}
function tooLongError(provider) {
  const details = { provider, failure: "protocol", retryable: false };
  return new ProviderError(`${provider}: the answer is too long`, details);
}
function reportedError(provider, body) {
  const blamed = BLAMING_CODES.has(body?.code);
  return new ProviderError(`${provider} reported an error in its answer`, {
    provider,
    failure: "protocol",
    retryable: !blamed,
    ...blamed ? { status: 400, clientMistake: true } : {},
    ...body === void 0 ? {} : { body }
  });
}

// src/adapters/llm/written-request.ts
function writtenRequest(write) {
  try {
    return write();
  } catch (error) {
    if (error instanceof RepriseError) throw error;
    throw new InvalidRequestError("the request cannot be written as JSON", "request");
  }
}

// src/adapters/llm/http-exchange.ts
var MAX_ERROR_BYTES = 65536;
var UTF_8 = new TextDecoder();
var UNDICI = channel("undici:request:create");
var HttpExchange = class {
  #connections;
  #settings;
  #vendor;
  #basePath;
  constructor(settings2, vendor) {
    this.#settings = settings2;
    this.#vendor = vendor;
    this.#connections = connectionsTo(settings2);
    this.#connections.catch(() => {
    });
    this.#basePath = new URL(settings2.url).pathname.replace(/\/+$/, "");
  }
  /** Sends a request; throws `ProviderError` for every status but 2xx. */
  async send(request, call) {
    const reply = new HttpReply({ signal: call.signal, ms: this.#longest(request) });
    const { statusCode, headers } = await this.#headOf(reply, request, call);
    const header = (name) => [headers[name]].flat()[0];
    const answer = {
      reply,
      streams: header("content-type")?.includes("text/event-stream") ?? false,
      // Anthropic's has no `x-`.
      requestId: (header("x-request-id") ?? header("request-id") ?? "").slice(0, 200)
    };
    if (statusCode >= 200 && statusCode < 300) return answer;
    const text = await this.#read(answer, call, MAX_ERROR_BYTES).catch(() => "");
    const ownCredential = this.#settings.apiKey !== void 0;
    throw statusError({
      provider: this.#settings.name,
      status: statusCode,
      header,
      text,
      ownCredential
    });
  }
  /** Reads a body that must be a JSON object. */
  async readJson(answer, call, maxBytes = this.#settings.maxResponseBytes) {
    const text = await this.#read(answer, call, maxBytes);
    try {
      const value = JSON.parse(text);
      if (isJsonObject(value)) return value;
    } catch {
    }
    throw protocolError(this.#settings.name, "the answer is no JSON object");
  }
  /** Reads what has come of a body since it was read last; nothing at its end. Throws `ProviderError` where it breaks off or stalls. */
  async readBytes({ reply }, call) {
    try {
      return await reply.read();
    } catch (error) {
      throw this.#failure(error, call, reply);
    }
  }
  /** Cuts every connection. */
  async close() {
    const connections = await this.#connections.catch(() => void 0);
    await connections?.close();
  }
  #longest({ streamed }) {
    const { timeoutMs, streamTimeoutMs } = this.#settings;
    return streamed ? streamTimeoutMs : timeoutMs;
  }
  async #headOf(reply, request, call) {
    try {
      const connections = await this.#connections;
      connections.dispatch(this.#options(request, call), reply);
      return await reply.head();
    } catch (error) {
      const failure2 = this.#failure(error, call, reply);
      reply.cut(failure2);
      throw failure2;
    }
  }
  async #read(answer, call, maxBytes) {
    const parts = [];
    let length = 0;
    for (; ; ) {
      const read = await this.readBytes(answer, call);
      if (read.length === 0) return UTF_8.decode(Buffer.concat(parts));
      for (const part of read) length += part.length;
      if (length > maxBytes) {
        const error = tooLongError(this.#settings.name);
        answer.reply.cut(error);
        throw error;
      }
      parts.push(...read);
    }
  }
  #options(request, call) {
    return {
      method: request.method,
      path: `${this.#basePath}${request.path}`,
      headers: {
        accept: request.streamed ? "text/event-stream" : "application/json",
        "content-type": "application/json",
        "user-agent": "reprise",
        ...UNDICI.hasSubscribers ? {} : call.traceHeaders,
        ...this.#vendor.headers,
        ...headerBytes(request.headers ?? {}),
        ...this.#account(call)
      },
      body: request.body === void 0 ? null : writtenRequest(() => JSON.stringify(request.body))
    };
  }
  /** The caller's account headers belong to the caller's credential. */
  #account({ credential, headers }) {
    const { apiKey } = this.#settings;
    if (apiKey !== void 0) return this.#vendor.credentialHeader(apiKey);
    const carried = credential === void 0 ? {} : this.#vendor.credentialHeader(credential);
    return headerBytes({ ...headers, ...carried });
  }
  #failure(error, call, { late }) {
    if (call.signal.aborted) return new RequestAbortedError();
    if (error instanceof ProviderError || error instanceof InvalidRequestError) return error;
    if (error instanceof UndecodableError) {
      return protocolError(this.#settings.name, "the answer is not encoded as it says");
    }
    return transportError(this.#settings.name, error, late);
  }
};

// src/domain/request-context.ts
function contextText(context) {
  return typeof context === "string" ? context : JSON.stringify(context);
}
function contextPlace(items) {
  const place = items.findIndex((item) => !leads(item));
  return place < 0 ? items.length : place;
}
function leads(item) {
  return isJsonObject(item) && (item.role === "system" || item.role === "developer");
}

// src/adapters/llm/endpoint.ts
function eventObject(data) {
  try {
    const value = JSON.parse(data);
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isReportedError(body) {
  return Boolean(body.error) || body.object === "error";
}

// src/adapters/llm/openai-chat-endpoint.ts
var CHAT_ENDPOINT = {
  protocol: "openai.chat",
  path: "/chat/completions",
  requestBody: chatCompletionRequest,
  isAnswer: ({ choices }) => jsonObjects(choices).length > 0,
  // Azure begins with what its filters think of the prompt.
  isPrelude: ({ choices, usage }) => jsonObjects(choices).length === 0 && !usage,
  readEvent: chatCompletionEvent
};
function chatCompletionEvent(event, data) {
  if (data.trim() === "[DONE]") return { kind: "end" };
  const chunk = eventObject(data);
  if (chunk === void 0) return { kind: "unreadable" };
  return event === "error" || isReportedError(chunk) ? { kind: "error" } : { kind: "chunk", chunk };
}
function chatCompletionRequest(request, streamed) {
  const { stream: _stream, stream_options: options, ...parameters } = request.parameters;
  const { model, temperature, maxTokens } = request;
  const streaming = {
    stream: true,
    stream_options: { ...isJsonObject(options) ? options : {}, include_usage: true }
  };
  return {
    ...parameters,
    model,
    messages: messagesWithContext(request),
    ...temperature === void 0 ? {} : { temperature },
    ...maxTokens === void 0 ? {} : { max_tokens: maxTokens },
    ...streamed ? streaming : {}
  };
}
function messagesWithContext({ messages, context }) {
  if (context === void 0) return messages;
  const said3 = { role: "system", content: contextText(context) };
  return messages.toSpliced(contextPlace(messages), 0, said3);
}

// src/adapters/llm/openai-embeddings-endpoint.ts
var EMBEDDINGS_ENDPOINT = {
  protocol: "openai.embeddings",
  path: "/embeddings",
  requestBody: ({ model, parameters }) => ({ ...parameters, model }),
  isAnswer: (body, request) => isComplete(body, itemsOf(request).length),
  // As many vectors as OpenAI takes texts at once, 2048, of the largest models' 4096 numbers.
  maxResponseBytes: 256 * 1024 * 1024,
  readEvent: () => ({ kind: "unreadable" })
};

// src/adapters/llm/openai-responses-endpoint.ts
var RESPONSES_ENDPOINT = {
  protocol: "openai.responses",
  path: "/responses",
  requestBody: responseRequest,
  isAnswer: ({ object: object2, output }) => object2 === "response" && Array.isArray(output),
  readEvent: responseEvent
};
var LAST = /* @__PURE__ */ new Set(["response.completed", "response.incomplete"]);
function responseRequest(request, streamed) {
  const { stream: _stream, stream_options: options, ...parameters } = request.parameters;
  const { model, temperature, maxTokens } = request;
  const streaming = { stream: true, ...options === void 0 ? {} : { stream_options: options } };
  return {
    ...parameters,
    ...inputOf(request),
    model,
    ...temperature === void 0 ? {} : { temperature },
    ...maxTokens === void 0 ? {} : { max_output_tokens: maxTokens },
    ...streamed ? streaming : {}
  };
}
function inputOf(request) {
  const { context, messages, parameters } = request;
  if (context === void 0 && messages.length === 0)
    return parameters.input === void 0 ? {} : { input: parameters.input };
  const items = inputItemsOf(request);
  if (context === void 0) return { input: items };
  const said3 = { role: "system", content: contextText(context) };
  return { input: items.toSpliced(contextPlace(items), 0, said3) };
}
function responseEvent(_event, data) {
  const chunk = eventObject(data);
  if (chunk === void 0 || typeof chunk.type !== "string") return { kind: "unreadable" };
  if (chunk.type === "error") return { kind: "error" };
  if (chunk.type === "response.failed") return failure(chunk.response);
  return { kind: LAST.has(chunk.type) ? "last" : "chunk", chunk };
}
function failure(response) {
  const error = isJsonObject(response) ? response.error : void 0;
  return isJsonObject(error) ? { kind: "error", error } : { kind: "error" };
}

// src/adapters/llm/openai-vendor.ts
var OPENAI = {
  endpoints: [CHAT_ENDPOINT, RESPONSES_ENDPOINT, EMBEDDINGS_ENDPOINT],
  credentialHeader: (credential) => ({ authorization: `Bearer ${credential}` })
};

// src/adapters/llm/anthropic-messages-endpoint.ts
var MESSAGES_ENDPOINT = {
  protocol: "anthropic.messages",
  path: "/messages",
  requestBody: messageRequest,
  isAnswer: ({ type, content }) => type === "message" && Array.isArray(content),
  isPrelude: ({ type }) => type === "message_start" || type === "ping",
  readEvent: messageEvent
};
function messageRequest(request, streamed) {
  const { stream: _stream, ...parameters } = request.parameters;
  const { model, messages, temperature, maxTokens } = request;
  return {
    ...parameters,
    ...systemWithContext(request),
    model,
    messages,
    ...temperature === void 0 ? {} : { temperature },
    ...maxTokens === void 0 ? {} : { max_tokens: maxTokens },
    ...streamed ? { stream: true } : {}
  };
}
function systemWithContext({ context, parameters }) {
  if (context === void 0) return {};
  const block = { type: "text", text: contextText(context) };
  return { system: [...blocksIn(parameters.system), block] };
}
function blocksIn(system) {
  if (typeof system === "string") return [{ type: "text", text: system }];
  return Array.isArray(system) ? system : [];
}
function messageEvent(_event, data) {
  const chunk = eventObject(data);
  if (chunk === void 0 || typeof chunk.type !== "string") return { kind: "unreadable" };
  if (chunk.type === "error") return { kind: "error" };
  return { kind: chunk.type === "message_stop" ? "last" : "chunk", chunk };
}

// src/adapters/llm/anthropic-vendor.ts
var ANTHROPIC_URL = "https://api.anthropic.com/v1";
var ANTHROPIC = {
  endpoints: [MESSAGES_ENDPOINT],
  // Callers' own version replaces it.
  headers: { "anthropic-version": "2023-06-01" },
  credentialHeader: (credential) => ({ "x-api-key": credential }),
  // Most that it lists at once; there are some dozens.
  modelsPath: "/models?limit=1000"
};

// src/adapters/llm/demo-embedding.ts
var DEFAULT_DIMENSIONS = 256;
var MAX_DIMENSIONS = 4096;
function demoEmbeddings(request) {
  const items = itemsOf(request);
  const { dimensions, encoding_format: format } = request.parameters;
  const wanted = typeof dimensions === "number" ? Math.trunc(dimensions) : DEFAULT_DIMENSIONS;
  const length = Math.min(Math.max(wanted, 1), MAX_DIMENSIONS);
  const data = items.map((item, index) => {
    const vector = vectorOf(item, length);
    const embedding = format === "base64" ? inBase64(vector) : vector;
    return { object: "embedding", index, embedding };
  });
  const tokens = items.reduce((sum, item) => sum + tokensOf(item), 0);
  const usage = { prompt_tokens: tokens, total_tokens: tokens };
  return { object: "list", data, model: request.model, usage };
}
function vectorOf(item, length) {
  const numbers = [];
  for (let block = 0; numbers.length < length; block += 1) {
    const digest = hash("sha256", `${block}:${JSON.stringify(item)}`, "buffer");
    numbers.push(...[...digest].map((byte) => byte / 127.5 - 1));
  }
  const vector = numbers.slice(0, length);
  const norm = Math.hypot(...vector) || 1;
  return vector.map((number2) => number2 / norm);
}
function inBase64(vector) {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [place, number2] of vector.entries()) bytes.writeFloatLE(number2, place * 4);
  return bytes.toString("base64");
}
function tokensOf(item) {
  if (Array.isArray(item)) return item.length;
  return String(item).match(/\S+/g)?.length ?? 0;
}

// src/adapters/llm/demo-words.ts
function wordsOf(text) {
  return text.match(/\S+\s*/g) ?? [];
}
function inWords(chunks) {
  return chunks.flatMap(wordByWord).map(
    (chunk, place) => "sequence_number" in chunk ? { ...chunk, sequence_number: place } : chunk
  );
}
function wordByWord(chunk) {
  if (chunk.type === "content_block_delta") return messageWords(chunk);
  if (chunk.type === "response.output_text.delta") return responseWords(chunk);
  return chatWords(chunk);
}
function responseWords(chunk) {
  return wordsOf(String(chunk.delta)).map((word) => ({ ...chunk, delta: word }));
}
function chatWords(chunk) {
  const [choice] = jsonObjects(chunk.choices);
  if (choice === void 0 || !isJsonObject(choice.delta)) return [chunk];
  const { content, ...delta } = choice.delta;
  if (typeof content !== "string") return [chunk];
  return wordsOf(content).map((word, place) => ({
    ...chunk,
    choices: [{ ...choice, delta: { ...place === 0 ? delta : {}, content: word } }]
  }));
}
function messageWords(chunk) {
  const { delta } = chunk;
  if (!isJsonObject(delta) || typeof delta.text !== "string") return [chunk];
  const piece = (text) => ({ ...chunk, delta: { ...delta, text } });
  return wordsOf(delta.text).map(piece);
}

// src/adapters/llm/demo-provider.ts
var DEMO_MARK = "[demo: not an AI]";
var MAX_CHOICES = 128;
var DemoProvider = class {
  name;
  protocols = [
    "openai.chat",
    "openai.responses",
    "openai.embeddings",
    "anthropic.messages"
  ];
  #clock;
  constructor(name, clock) {
    this.name = name;
    this.#clock = clock;
  }
  modelFor(model) {
    return model;
  }
  async complete(request) {
    const requestId = `demo-${randomUUID()}`;
    const origin = { provider: this.name, requestId, latencyMs: 0 };
    return formatOf(request.protocol).read(this.#answer(request), origin);
  }
  async *stream(request) {
    yield* inWords(formatOf(request.protocol).replay(this.#answer(request)));
  }
  async models() {
    return [{ id: "demo", created: 0, ownedBy: "reprise" }];
  }
  async close() {
  }
  #answer(request) {
    if (request.protocol === "openai.embeddings") return demoEmbeddings(request);
    const { protocol, model } = request;
    const { idPrefix, plain } = formatOf(protocol);
    const content = answerTo(request);
    const answer = {
      id: `${idPrefix}${randomUUID()}`,
      created: Math.floor(this.#clock.now() / 1e3),
      model,
      content,
      inputTokens: wordsOf(saidIn(request)).length,
      outputTokens: wordsOf(content).length
    };
    const choices = choicesWanted(request);
    return protocol === "openai.chat" ? chatCompletionBody({ ...answer, choices }) : plain?.(answer) ?? {};
  }
};
function answerTo(request) {
  const question = textOf(said2(request).findLast(({ role }) => role === "user")?.content);
  return `${DEMO_MARK} You asked: \u201C${clipped(question)}\u201D. Configure a provider to get real answers.`;
}
function saidIn(request) {
  return said2(request).map(({ content }) => textOf(content)).join(" ");
}
function said2(request) {
  const isResponse = request.protocol === "openai.responses";
  return isResponse ? jsonObjects(inputItemsOf(request)) : request.messages;
}
function choicesWanted({ parameters }) {
  const wanted = typeof parameters.n === "number" ? Math.trunc(parameters.n) : 1;
  return Math.min(Math.max(wanted, 1), MAX_CHOICES);
}
function clipped(text) {
  const characters = [...text];
  return characters.length > 200 ? `${characters.slice(0, 200).join("")}\u2026` : text;
}

// src/domain/batched-stream.ts
var BatchedStream = class {
  batches;
  #items;
  constructor(batches) {
    this.batches = batches;
  }
  next() {
    this.#items ??= oneByOne(this.batches);
    return this.#items.next();
  }
  async return() {
    if (this.#items !== void 0) return this.#items.return();
    await this.batches.return?.();
    return { done: true, value: void 0 };
  }
  [Symbol.asyncIterator]() {
    return this;
  }
};
function batchesOf(items) {
  return items instanceof BatchedStream ? items.batches : new SingleItems(items);
}
async function* oneByOne(batches) {
  for await (const batch of batches) yield* batch;
}
var SingleItems = class {
  #items;
  constructor(items) {
    this.#items = items[Symbol.asyncIterator]();
  }
  async next() {
    const { done, value } = await this.#items.next();
    return done ? { done, value: void 0 } : { done: false, value: [value] };
  }
  async return() {
    await this.#items.return?.();
    return { done: true, value: void 0 };
  }
  [Symbol.asyncIterator]() {
    return this;
  }
};

// src/adapters/llm/model-names.ts
function servedModel(names, model) {
  if (names === void 0) return model;
  if (isList(names)) return names.includes(model) ? model : void 0;
  return Object.hasOwn(names, model) ? names[model] : model;
}
function isList(names) {
  return Array.isArray(names);
}
function callersNames(names, offered) {
  const own = servedModel(names, offered) === offered ? [offered] : [];
  if (names === void 0 || isList(names)) return own;
  const renamed = Object.keys(names).filter((name) => names[name] === offered && name !== offered);
  return [...own, ...renamed];
}

// node_modules/eventsource-parser/dist/errors.js
var ParseError = class extends Error {
  constructor(message, options) {
    super(message);
    this.name = "ParseError";
    this.type = options.type;
    this.field = options.field;
    this.value = options.value;
    this.line = options.line;
  }
};

// node_modules/eventsource-parser/dist/parse.js
var LF = 10;
var CR = 13;
var SPACE = 32;
var MAX_FIELD_PREFIX_LENGTH = 6;
function createParser(config2) {
  if (typeof config2 === "function") {
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  }
  const { maxBufferSize, onComment, onError, onEvent, onId, onRetry } = config2;
  const pendingFragments = [];
  let pendingFragmentsLength = 0;
  let bomPrefix = "";
  let id;
  let data = "";
  let dataLines = 0;
  let eventType;
  let terminated = false;
  let skippingLine = false;
  let skipNextLineFeed = false;
  function feed(chunk) {
    if (terminated) {
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    }
    if (bomPrefix !== void 0) {
      chunk = bomPrefix + chunk;
      if (chunk === "" || chunk === "\xEF" || chunk === "\xEF\xBB") {
        bomPrefix = chunk;
        return;
      }
      bomPrefix = void 0;
      chunk = chunk.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if (skippingLine || skipNextLineFeed) {
      chunk = resumeAfterSkip(chunk);
      if (!chunk) {
        return;
      }
    }
    if (!pendingFragments.length) {
      const trailing = processLines(chunk);
      if (trailing !== "") {
        storeTrailing(trailing);
      }
      checkForBufferOverflow();
      return;
    }
    if (chunk.indexOf("\n") === -1 && chunk.indexOf("\r") === -1) {
      if (pendingFragmentsLength < MAX_FIELD_PREFIX_LENGTH) {
        const head = pendingFragments.join("") + chunk.slice(0, MAX_FIELD_PREFIX_LENGTH - pendingFragmentsLength);
        if (!shouldBufferTrailing(head)) {
          pendingFragments.length = 0;
          pendingFragmentsLength = 0;
          skippingLine = true;
          return;
        }
      }
      pendingFragments.push(chunk);
      pendingFragmentsLength += chunk.length;
      checkForBufferOverflow();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0;
    pendingFragmentsLength = 0;
    storeTrailing(processLines(input));
    checkForBufferOverflow();
  }
  function resumeAfterSkip(chunk) {
    if (chunk.length === 0) {
      return chunk;
    }
    if (skipNextLineFeed) {
      skipNextLineFeed = false;
      return chunk.charCodeAt(0) === LF ? chunk.slice(1) : chunk;
    }
    const crIndex = chunk.indexOf("\r");
    const lfIndex = chunk.indexOf("\n");
    const lineEnd = crIndex === -1 ? lfIndex : lfIndex === -1 ? crIndex : crIndex < lfIndex ? crIndex : lfIndex;
    if (lineEnd === -1) {
      return "";
    }
    if (lineEnd === chunk.length - 1 && chunk.charCodeAt(lineEnd) === CR) {
      skippingLine = false;
      skipNextLineFeed = true;
      return "";
    }
    skippingLine = false;
    return chunk.slice(lineEnd + (chunk.charCodeAt(lineEnd) === CR && chunk.charCodeAt(lineEnd + 1) === LF ? 2 : 1));
  }
  function storeTrailing(trailing) {
    if (!trailing)
      return;
    if (trailing.charCodeAt(trailing.length - 1) === CR) {
      parseLine(trailing, 0, trailing.length - 1);
      if (checkForBufferOverflow())
        return;
      skipNextLineFeed = true;
      return;
    }
    if (shouldBufferTrailing(trailing)) {
      pendingFragments.push(trailing);
      pendingFragmentsLength = trailing.length;
      return;
    }
    skippingLine = true;
  }
  function shouldBufferTrailing(trailing) {
    const firstCharCode = trailing.charCodeAt(0);
    return firstCharCode === 58 && !!onComment || firstCharCode === 100 && isPotentialField(trailing, "data") || firstCharCode === 101 && isPotentialField(trailing, "event") || firstCharCode === 105 && isPotentialField(trailing, "id") || firstCharCode === 114 && isPotentialField(trailing, "retry");
  }
  function checkForBufferOverflow() {
    if (terminated)
      return true;
    if (maxBufferSize === void 0)
      return false;
    if (pendingFragmentsLength + data.length <= maxBufferSize)
      return false;
    terminated = true;
    pendingFragments.length = 0;
    pendingFragmentsLength = 0;
    id = void 0;
    data = "";
    dataLines = 0;
    eventType = void 0;
    skippingLine = false;
    skipNextLineFeed = false;
    onError === null || onError === void 0 ? void 0 : onError(new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
      type: "max-buffer-size-exceeded"
    }));
    return true;
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex2 = chunk.indexOf("\n", searchIndex);
      while (lfIndex2 !== -1) {
        if (searchIndex === lfIndex2) {
          if (id !== void 0) {
            onId === null || onId === void 0 ? void 0 : onId(id);
          }
          if (dataLines > 0) {
            onEvent === null || onEvent === void 0 ? void 0 : onEvent({ id, event: eventType, data });
          }
          id = void 0;
          data = "";
          dataLines = 0;
          eventType = void 0;
          searchIndex = lfIndex2 + 1;
          lfIndex2 = chunk.indexOf("\n", searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5;
          const value = chunk.slice(valueStart, lfIndex2);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex2 + 1) === LF) {
            if (id !== void 0) {
              onId === null || onId === void 0 ? void 0 : onId(id);
            }
            onEvent === null || onEvent === void 0 ? void 0 : onEvent({ id, event: eventType, data: value });
            id = void 0;
            data = "";
            eventType = void 0;
            searchIndex = lfIndex2 + 2;
            lfIndex2 = chunk.indexOf("\n", searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`;
          dataLines++;
        } else if (isEventPrefix(chunk, searchIndex, firstCharCode)) {
          eventType = chunk.slice(chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6, lfIndex2) || void 0;
        } else {
          parseLine(chunk, searchIndex, lfIndex2);
        }
        if (checkForBufferOverflow())
          return "";
        searchIndex = lfIndex2 + 1;
        lfIndex2 = chunk.indexOf("\n", searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    let crIndex = chunk.indexOf("\r", searchIndex);
    let lfIndex = chunk.indexOf("\n", searchIndex);
    while (searchIndex < chunk.length) {
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1) {
        lineEnd = crIndex < lfIndex ? crIndex : lfIndex;
      } else if (crIndex !== -1) {
        if (crIndex === chunk.length - 1) {
          lineEnd = -1;
        } else {
          lineEnd = crIndex;
        }
      } else if (lfIndex !== -1) {
        lineEnd = lfIndex;
      }
      if (lineEnd === -1) {
        break;
      }
      parseLine(chunk, searchIndex, lineEnd);
      if (checkForBufferOverflow())
        return "";
      searchIndex = lineEnd + 1;
      if (chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF) {
        searchIndex++;
      }
      if (crIndex !== -1 && crIndex < searchIndex) {
        crIndex = chunk.indexOf("\r", searchIndex);
      }
      if (lfIndex !== -1 && lfIndex < searchIndex) {
        lfIndex = chunk.indexOf("\n", searchIndex);
      }
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5;
      const value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`;
      dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      if (!value2.includes("\0"))
        id = value2;
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end);
    const fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex);
    const offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1;
    const value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`;
        dataLines++;
        break;
      case "id":
        if (!value.includes("\0"))
          id = value;
        break;
      case "retry":
        if (/^\d+$/.test(value)) {
          onRetry === null || onRetry === void 0 ? void 0 : onRetry(parseInt(value, 10));
        } else {
          onError === null || onError === void 0 ? void 0 : onError(new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          }));
        }
        break;
      default:
        onError === null || onError === void 0 ? void 0 : onError(new ParseError(`Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`, { type: "unknown-field", field, value, line }));
        break;
    }
  }
  function dispatchEvent() {
    if (id !== void 0) {
      onId === null || onId === void 0 ? void 0 : onId(id);
    }
    if (dataLines > 0) {
      onEvent === null || onEvent === void 0 ? void 0 : onEvent({
        id,
        event: eventType,
        data
      });
    }
    id = void 0;
    data = "";
    dataLines = 0;
    eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    bomPrefix = "";
    id = void 0;
    data = "";
    dataLines = 0;
    eventType = void 0;
    pendingFragments.length = 0;
    pendingFragmentsLength = 0;
    terminated = false;
    skippingLine = false;
    skipNextLineFeed = false;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}
function isPotentialField(line, field) {
  let i = 1;
  while (i < line.length && i < field.length) {
    if (line.charCodeAt(i) !== field.charCodeAt(i)) {
      return false;
    }
    i++;
  }
  return line.length <= field.length || line.charCodeAt(field.length) === 58;
}

// src/adapters/llm/sse-events.ts
var TRAILER_MS = 100;
async function* sseEvents(body, maxBytes, tooLong) {
  const arrived = [];
  const parser = createParser({ onEvent: (event) => arrived.push(event) });
  const decoder = new TextDecoder();
  let length = 0;
  try {
    for (let parts = await body.read(); parts.length > 0; parts = await body.read()) {
      for (const part of parts) {
        length += part.length;
        if (length > maxBytes) throw tooLong();
        parser.feed(decoder.decode(part, { stream: true }));
      }
      if (arrived.length > 0) yield arrived.splice(0);
    }
    parser.feed("\n\n");
    if (arrived.length > 0) yield arrived.splice(0);
  } finally {
    await readOut(body);
  }
}
async function readOut(body) {
  const pause = Promise.withResolvers();
  const timer = setTimeout(pause.resolve, TRAILER_MS);
  await Promise.race([body.read().catch(() => void 0), pause.promise]);
  clearTimeout(timer);
  body.leave();
}

// src/adapters/llm/stream-reading.ts
var StreamReading = class {
  #provider;
  #endpoint;
  /** Held back until a chunk says something: until then a failure can still be made up for. */
  #prelude = [];
  #begun = false;
  #ended = false;
  #failure;
  constructor(provider, endpoint) {
    this.#provider = provider;
    this.#endpoint = endpoint;
  }
  /** Whether its terminal marker has come. */
  get ended() {
    return this.#ended;
  }
  /** What was wrong behind the chunks that were read; nothing is read after it. */
  get failure() {
    return this.#failure;
  }
  /** The chunks in the next events that are to be passed on. */
  chunksIn(events) {
    const chunks = [];
    for (const { event, data } of events) {
      if (this.#ended || this.#failure !== void 0) break;
      const read = this.#endpoint.readEvent(event, data);
      if (read.kind === "chunk" || read.kind === "last") this.#take(read, chunks);
      else if (read.kind === "end" && this.#begun) this.#ended = true;
      else this.#failure = this.#failureOf(read, data);
    }
    return chunks;
  }
  #take({ kind, chunk }, chunks) {
    this.#ended = kind === "last";
    this.#begun ||= this.#ended || !this.#endpoint.isPrelude?.(chunk);
    if (!this.#begun) {
      this.#prelude.push(chunk);
      return;
    }
    if (this.#prelude.length > 0) chunks.push(...this.#prelude.splice(0));
    chunks.push(chunk);
  }
  #failureOf(read, data) {
    switch (read.kind) {
      case "end":
        return protocolError(this.#provider, "the stream holds nothing");
      case "error":
        return reportedError(this.#provider, read.error ?? errorObject(data));
      case "unreadable":
        return protocolError(this.#provider, "the stream holds a piece that is no JSON object");
    }
  }
};

// src/adapters/llm/http-provider.ts
var HttpProvider = class {
  name;
  protocols;
  server;
  #settings;
  #endpoints;
  #exchange;
  #modelsPath;
  #clock;
  constructor(settings2, vendor, clock) {
    this.name = settings2.name;
    this.protocols = vendor.endpoints.map(({ protocol }) => protocol);
    this.server = serverOf(new URL(settings2.url));
    this.#settings = settings2;
    this.#endpoints = new Map(vendor.endpoints.map((endpoint) => [endpoint.protocol, endpoint]));
    this.#modelsPath = vendor.modelsPath ?? "/models";
    this.#clock = clock;
    this.#exchange = new HttpExchange(settings2, vendor);
  }
  modelFor(model) {
    return servedModel(this.#settings.models, model);
  }
  async complete(request, call) {
    const began = this.#clock.elapsed();
    const endpoint = this.#endpointFor(request);
    const answer = await this.#exchange.send(this.#message(endpoint, request, false), call);
    const body = await this.#exchange.readJson(answer, call, endpoint.maxResponseBytes);
    return this.#read(endpoint, { body, request }, answer, began);
  }
  stream(request, call) {
    return new BatchedStream(this.#batches(request, call));
  }
  async models(call) {
    const answer = await this.#exchange.send({ method: "GET", path: this.#modelsPath }, call);
    const { data } = await this.#exchange.readJson(answer, call);
    return jsonObjects(data).flatMap((model) => modelFrom(model, this.name)).flatMap(
      (model) => callersNames(this.#settings.models, model.id).map((id) => ({ ...model, id }))
    );
  }
  close() {
    return this.#exchange.close();
  }
  #endpointFor({ protocol }) {
    const endpoint = this.#endpoints.get(protocol);
    if (endpoint === void 0) throw protocolError(this.name, `it does not speak ${protocol}`);
    return endpoint;
  }
  #message(endpoint, request, streamed) {
    const model = this.modelFor(request.model) ?? request.model;
    const body = writtenRequest(() => endpoint.requestBody({ ...request, model }, streamed));
    const headers = request.headers ?? {};
    return { method: "POST", path: endpoint.path, body, headers, streamed };
  }
  #read({ protocol, isAnswer }, { body, request }, { requestId }, began) {
    if (isReportedError(body)) throw reportedError(this.name, errorIn(body));
    if (!isAnswer(body, request)) throw protocolError(this.name, "the answer is none");
    const id = typeof body.id === "string" ? body.id : requestId;
    const latencyMs = Math.round(this.#clock.elapsed() - began);
    const origin = { provider: this.name, requestId: requestId || id, latencyMs };
    return formatOf(protocol).read(body, origin);
  }
  async *#batches(request, call) {
    const began = this.#clock.elapsed();
    const endpoint = this.#endpointFor(request);
    const answer = await this.#exchange.send(this.#message(endpoint, request, true), call);
    if (answer.streams) {
      yield* this.#chunks(endpoint, answer, call);
      return;
    }
    const body = await this.#exchange.readJson(answer, call);
    const whole = this.#read(endpoint, { body, request }, answer, began);
    yield formatOf(whole.protocol).replay({ id: whole.requestId, ...whole.body });
  }
  async *#chunks(endpoint, answer, call) {
    const { maxResponseBytes } = this.#settings;
    const events = sseEvents(
      {
        read: () => this.#exchange.readBytes(answer, call),
        leave: () => answer.reply.leave()
      },
      maxResponseBytes,
      () => tooLongError(this.name)
    );
    const reading = new StreamReading(this.name, endpoint);
    for await (const batch of events) {
      const chunks = reading.chunksIn(batch);
      if (chunks.length > 0) yield chunks;
      if (reading.failure !== void 0) throw reading.failure;
      if (reading.ended) return;
    }
    throw protocolError(this.name, "the stream was cut off");
  }
};
function serverOf({ hostname, port, protocol }) {
  const assumed = protocol === "https:" ? 443 : 80;
  return { address: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? assumed : Number(port) };
}
function modelFrom({ id, created, created_at: createdAt, owned_by: owner }, provider) {
  if (typeof id !== "string") return [];
  const ownedBy = typeof owner === "string" ? owner : provider;
  return [{ id, created: typeof created === "number" ? created : secondsOf(createdAt), ownedBy }];
}
function secondsOf(date) {
  const ms = typeof date === "string" ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? 0 : Math.floor(ms / 1e3);
}

// node_modules/cockatiel/dist/backoff/ConstantBackoff.js
var ConstantBackoff = class {
  interval;
  /**
   * Backoff that returns a constant interval.
   */
  constructor(interval) {
    this.interval = interval;
  }
  /**
   * @inheritdoc
   */
  next() {
    return instance(this.interval);
  }
};
var instance = (interval) => ({
  duration: interval,
  next() {
    return this;
  }
});

// node_modules/cockatiel/dist/backoff/DelegateBackoff.js
var DelegateBackoff = class {
  fn;
  /**
   * Backoff that delegates to a user-provided function. The function takes
   * the backoff context, and can optionally take (and return) a state value
   * that will be passed into subsequent backoff requests.
   */
  constructor(fn) {
    this.fn = fn;
  }
  /**
   * @inheritdoc
   */
  next(context) {
    return instance2(this.fn).next(context);
  }
};
var instance2 = (fn, state, current = 0) => ({
  duration: current,
  next(context) {
    const result = fn(context, state);
    return typeof result === "number" ? instance2(fn, state, result) : instance2(fn, result.state, result.delay);
  }
});

// node_modules/cockatiel/dist/backoff/ExponentialBackoffGenerators.js
var noJitterGenerator = (attempts = 0, options) => [
  Math.min(options.maxDelay, options.initialDelay * 2 ** attempts),
  attempts + 1
];
var pFactor = 4;
var rpScalingFactor = 1 / 1.4;
var decorrelatedJitterGenerator = (state, options) => {
  const [attempt, prev] = state || [0, 0];
  const t = attempt + Math.random();
  const next = Math.pow(options.exponent, t) * Math.tanh(Math.sqrt(pFactor * t));
  const formulaIntrinsicValue = isFinite(next) ? Math.max(0, next - prev) : Infinity;
  return [
    Math.min(formulaIntrinsicValue * rpScalingFactor * options.initialDelay, options.maxDelay),
    [attempt + 1, next]
  ];
};

// node_modules/cockatiel/dist/backoff/ExponentialBackoff.js
var defaultOptions = {
  generator: decorrelatedJitterGenerator,
  maxDelay: 3e4,
  exponent: 2,
  initialDelay: 128
};
var ExponentialBackoff = class {
  options;
  /**
   * An implementation of exponential backoff.
   */
  constructor(options) {
    this.options = options ? { ...defaultOptions, ...options } : defaultOptions;
  }
  next() {
    return instance3(this.options).next(void 0);
  }
};
var instance3 = (options, state, delay2 = 0, attempt = -1) => ({
  duration: delay2,
  next() {
    const [nextDelay, nextState] = options.generator(state, options);
    return instance3(options, nextState, nextDelay, attempt + 1);
  }
});

// node_modules/cockatiel/dist/errors/TaskCancelledError.js
var TaskCancelledError = class extends Error {
  message;
  isTaskCancelledError = true;
  /**
   * Error thrown when a task is cancelled.
   */
  constructor(message = "Operation cancelled") {
    super(message);
    this.message = message;
  }
};

// node_modules/cockatiel/dist/common/Event.js
var noopDisposable = { dispose: () => void 0 };
var Event;
(function(Event2) {
  Event2.once = (event, listener) => {
    let syncDispose = false;
    let disposable;
    disposable = event((value) => {
      listener(value);
      if (disposable) {
        disposable.dispose();
      } else {
        syncDispose = true;
      }
    });
    if (syncDispose) {
      disposable.dispose();
      return noopDisposable;
    }
    return disposable;
  };
  Event2.toPromise = (event, signal) => {
    if (!signal) {
      return new Promise((resolve) => Event2.once(event, resolve));
    }
    if (signal.aborted) {
      return Promise.reject(new TaskCancelledError());
    }
    const toDispose = [];
    return new Promise((resolve, reject) => {
      const abortEvt = onAbort(signal);
      toDispose.push(abortEvt);
      toDispose.push(abortEvt.event(() => {
        reject(new TaskCancelledError());
      }));
      toDispose.push(Event2.once(event, (data) => {
        resolve(data);
      }));
    }).finally(() => {
      for (const d of toDispose) {
        d.dispose();
      }
    });
  };
})(Event || (Event = {}));
var onAbort = (signal) => {
  const evt = new OneShotEvent();
  if (signal.aborted) {
    evt.emit(signal.reason);
    return { event: evt.addListener, dispose: () => {
    } };
  }
  const dispose = () => signal.removeEventListener("abort", l);
  const l = () => {
    evt.emit(signal.reason);
    dispose();
  };
  signal.addEventListener("abort", l);
  return { event: evt.addListener, dispose };
};
var EventEmitter = class {
  listeners;
  /**
   * Event<T> function.
   */
  addListener = (listener) => this.addListenerInner(listener);
  /**
   * Gets the number of event listeners.
   */
  get size() {
    if (!this.listeners) {
      return 0;
    } else if (typeof this.listeners === "function") {
      return 1;
    } else {
      return this.listeners.length;
    }
  }
  /**
   * Emits event data.
   */
  emit(value) {
    if (!this.listeners) {
    } else if (typeof this.listeners === "function") {
      this.listeners(value);
    } else {
      for (const listener of this.listeners) {
        listener(value);
      }
    }
  }
  addListenerInner(listener) {
    if (!this.listeners) {
      this.listeners = listener;
    } else if (typeof this.listeners === "function") {
      this.listeners = [this.listeners, listener];
    } else {
      this.listeners.push(listener);
    }
    return { dispose: () => this.removeListener(listener) };
  }
  removeListener(listener) {
    if (!this.listeners) {
      return;
    }
    if (typeof this.listeners === "function") {
      if (this.listeners === listener) {
        this.listeners = void 0;
      }
      return;
    }
    const index = this.listeners.indexOf(listener);
    if (index === -1) {
      return;
    }
    if (this.listeners.length === 2) {
      this.listeners = index === 0 ? this.listeners[1] : this.listeners[0];
    } else {
      this.listeners = this.listeners.slice(0, index).concat(this.listeners.slice(index + 1));
    }
  }
};
var OneShotEvent = class extends EventEmitter {
  /**
   * Last emitted value, wrapped in an object so that we can correctly detect
   * emission of 'undefined' values.
   */
  lastValue;
  /**
   * @inheritdoc
   */
  addListener = (listener) => {
    if (this.lastValue) {
      listener(this.lastValue.value);
      return noopDisposable;
    } else {
      return this.addListenerInner(listener);
    }
  };
  /**
   * @inheritdoc
   */
  emit(value) {
    this.lastValue = { value };
    super.emit(value);
    this.listeners = void 0;
  }
};

// node_modules/cockatiel/dist/common/abort.js
var neverAbortedSignal = new AbortController().signal;
var cancelledSrc = new AbortController();
cancelledSrc.abort();
var abortedSignal = cancelledSrc.signal;

// node_modules/cockatiel/dist/common/defer.js
var defer = () => {
  let resolve;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve = res;
    reject = rej;
  });
  return { resolve, reject, promise };
};

// node_modules/cockatiel/dist/common/Executor.js
var returnOrThrow = (failure2) => {
  if ("error" in failure2) {
    throw failure2.error;
  }
  if ("success" in failure2) {
    return failure2.success;
  }
  return failure2.value;
};
var makeStopwatch = () => {
  if (typeof performance !== "undefined") {
    const start = performance.now();
    return () => performance.now() - start;
  } else {
    const start = process.hrtime.bigint();
    return () => Number(process.hrtime.bigint() - start) / 1e6;
  }
};
var ExecuteWrapper = class _ExecuteWrapper {
  errorFilter;
  resultFilter;
  successEmitter = new EventEmitter();
  failureEmitter = new EventEmitter();
  onSuccess = this.successEmitter.addListener;
  onFailure = this.failureEmitter.addListener;
  constructor(errorFilter = () => false, resultFilter = () => false) {
    this.errorFilter = errorFilter;
    this.resultFilter = resultFilter;
  }
  clone() {
    return new _ExecuteWrapper(this.errorFilter, this.resultFilter);
  }
  async invoke(fn, ...args) {
    const stopwatch = this.successEmitter.size || this.failureEmitter.size ? makeStopwatch() : null;
    try {
      const value = await fn(...args);
      if (!this.resultFilter(value)) {
        if (stopwatch) {
          this.successEmitter.emit({ duration: stopwatch() });
        }
        return { success: value };
      }
      if (stopwatch) {
        this.failureEmitter.emit({ duration: stopwatch(), handled: true, reason: { value } });
      }
      return { value };
    } catch (error) {
      const handled = this.errorFilter(error);
      if (stopwatch) {
        this.failureEmitter.emit({ duration: stopwatch(), handled, reason: { error } });
      }
      if (!handled) {
        throw error;
      }
      return { error };
    }
  }
};

// node_modules/cockatiel/dist/errors/BrokenCircuitError.js
var BrokenCircuitError = class extends Error {
  isBrokenCircuitError = true;
  /**
   * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
   * circuit breaker is open.
   */
  constructor(message = "Execution prevented because the circuit breaker is open") {
    super(message);
  }
};

// node_modules/cockatiel/dist/errors/HydratingCircuitError.js
var HydratingCircuitError = class extends Error {
  isHydratingCircuitError = true;
  /**
   * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
   * circuit breaker is open.
   */
  constructor(message = "Execution prevented because the circuit breaker is open") {
    super(message);
  }
};

// node_modules/cockatiel/dist/errors/IsolatedCircuitError.js
var IsolatedCircuitError = class extends BrokenCircuitError {
  isIsolatedCircuitError = true;
  /**
   * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
   * circuit breaker is open.
   */
  constructor() {
    super(`Execution prevented because the circuit breaker is open`);
  }
};

// node_modules/cockatiel/dist/CircuitBreakerPolicy.js
var CircuitState;
(function(CircuitState2) {
  CircuitState2[CircuitState2["Closed"] = 0] = "Closed";
  CircuitState2[CircuitState2["Open"] = 1] = "Open";
  CircuitState2[CircuitState2["HalfOpen"] = 2] = "HalfOpen";
  CircuitState2[CircuitState2["Isolated"] = 3] = "Isolated";
})(CircuitState || (CircuitState = {}));
var CircuitBreakerPolicy = class {
  options;
  executor;
  breakEmitter = new EventEmitter();
  resetEmitter = new EventEmitter();
  halfOpenEmitter = new EventEmitter();
  stateChangeEmitter = new EventEmitter();
  halfOpenAfterBackoffFactory;
  halfOpenSampling;
  innerLastFailure;
  innerState = { value: CircuitState.Closed };
  /**
   * Event emitted when the circuit breaker opens.
   */
  onBreak = this.breakEmitter.addListener;
  /**
   * Event emitted when the circuit breaker resets.
   */
  onReset = this.resetEmitter.addListener;
  /**
   * Event emitted when the circuit breaker is half open (running a test call).
   * Either `onBreak` on `onReset` will subsequently fire.
   */
  onHalfOpen = this.halfOpenEmitter.addListener;
  /**
   * Fired whenever the circuit breaker state changes.
   */
  onStateChange = this.stateChangeEmitter.addListener;
  /**
   * @inheritdoc
   */
  get onSuccess() {
    return this.executor.onSuccess;
  }
  /**
   * @inheritdoc
   */
  get onFailure() {
    return this.executor.onFailure;
  }
  /**
   * Gets the current circuit breaker state.
   */
  get state() {
    return this.innerState.value;
  }
  /**
   * Gets the last reason the circuit breaker failed.
   */
  get lastFailure() {
    return this.innerLastFailure;
  }
  constructor(options, executor) {
    this.options = options;
    this.executor = executor;
    this.halfOpenAfterBackoffFactory = typeof options.halfOpenAfter === "number" ? new ConstantBackoff(options.halfOpenAfter) : options.halfOpenAfter;
    this.halfOpenSampling = this.createHalfOpenSamplingOptions(options.halfOpenSampling);
    if (options.initialState) {
      const initialState = options.initialState;
      this.innerState = initialState.ownState;
      this.options.breaker.state = initialState.breakerState;
      if (this.innerState.value === CircuitState.Open || this.innerState.value === CircuitState.HalfOpen) {
        this.innerLastFailure = { error: new HydratingCircuitError() };
        let backoff = this.halfOpenAfterBackoffFactory.next({
          attempt: 1,
          result: this.innerLastFailure,
          signal: neverAbortedSignal
        });
        for (let i = 2; i <= this.innerState.attemptNo; i++) {
          backoff = backoff.next({
            attempt: i,
            result: this.innerLastFailure,
            signal: neverAbortedSignal
          });
        }
        this.innerState.backoff = backoff;
      }
    }
  }
  /**
   * Manually holds open the circuit breaker.
   * @returns A handle that keeps the breaker open until `.dispose()` is called.
   */
  isolate() {
    if (this.innerState.value !== CircuitState.Isolated) {
      if (this.innerState.value === CircuitState.HalfOpen) {
        this.innerState.decision.resolve();
      }
      this.innerState = { value: CircuitState.Isolated, counters: 0 };
      this.breakEmitter.emit({ isolated: true });
      this.stateChangeEmitter.emit(CircuitState.Isolated);
    }
    this.innerState.counters++;
    let disposed = false;
    return {
      dispose: () => {
        if (disposed) {
          return;
        }
        disposed = true;
        if (this.innerState.value === CircuitState.Isolated && !--this.innerState.counters) {
          this.innerState = { value: CircuitState.Closed };
          this.resetEmitter.emit();
          this.stateChangeEmitter.emit(CircuitState.Closed);
        }
      }
    };
  }
  /**
   * Executes the given function.
   * @param fn Function to run
   * @throws a {@link BrokenCircuitError} if the circuit is open
   * @throws a {@link IsolatedCircuitError} if the circuit is held
   * open via {@link CircuitBreakerPolicy.isolate}
   * @returns a Promise that resolves or rejects with the function results.
   */
  async execute(fn, signal = neverAbortedSignal) {
    const state = this.innerState;
    switch (state.value) {
      case CircuitState.Closed:
        const result = await this.executor.invoke(fn, { signal });
        if ("success" in result) {
          this.options.breaker.success(state.value);
        } else {
          this.innerLastFailure = result;
          if (this.options.breaker.failure(state.value)) {
            this.open(result, signal);
          }
        }
        return returnOrThrow(result);
      case CircuitState.HalfOpen:
        return this.executeHalfOpen(fn, signal, state);
      case CircuitState.Open:
        if (Date.now() - state.openedAt < state.backoff.duration) {
          throw new BrokenCircuitError();
        }
        const halfOpenState = {
          value: CircuitState.HalfOpen,
          backoff: state.backoff,
          attemptNo: state.attemptNo + 1,
          decision: defer(),
          inFlight: 0,
          successes: 0,
          failures: 0
        };
        this.innerState = halfOpenState;
        this.halfOpenEmitter.emit();
        this.stateChangeEmitter.emit(CircuitState.HalfOpen);
        return this.executeHalfOpen(fn, signal, halfOpenState);
      case CircuitState.Isolated:
        throw new IsolatedCircuitError();
      default:
        throw new Error(`Unexpected circuit state ${state}`);
    }
  }
  async executeHalfOpen(fn, signal, state) {
    if (this.innerState !== state) {
      return this.execute(fn, signal);
    }
    if (state.successes + state.failures + state.inFlight >= this.halfOpenSampling.calls) {
      await state.decision.promise;
      if (this.state === CircuitState.Closed && signal.aborted) {
        throw new TaskCancelledError();
      }
      return this.execute(fn, signal);
    }
    state.inFlight++;
    let result;
    try {
      result = await this.executor.invoke(fn, { signal });
    } catch (err) {
      this.recordHalfOpenSuccess(state);
      throw err;
    }
    if ("success" in result) {
      this.recordHalfOpenSuccess(state);
    } else {
      this.innerLastFailure = result;
      this.recordHalfOpenFailure(state, result, signal);
    }
    return returnOrThrow(result);
  }
  /**
   * Captures circuit breaker state that can later be used to recreate the
   * breaker by passing `state` to the `circuitBreaker` function. This is
   * useful in cases like serverless functions where you may want to keep
   * the breaker state across multiple executions.
   */
  toJSON() {
    const state = this.innerState;
    let ownState;
    if (state.value === CircuitState.HalfOpen) {
      ownState = {
        value: CircuitState.Open,
        openedAt: 0,
        attemptNo: state.attemptNo
      };
    } else if (state.value === CircuitState.Open) {
      ownState = {
        value: CircuitState.Open,
        openedAt: state.openedAt,
        attemptNo: state.attemptNo
      };
    } else {
      ownState = state;
    }
    return { ownState, breakerState: this.options.breaker.state };
  }
  recordHalfOpenSuccess(state) {
    if (this.innerState !== state) {
      return;
    }
    state.inFlight--;
    state.successes++;
    this.maybeCompleteHalfOpen(state);
  }
  recordHalfOpenFailure(state, reason, signal) {
    if (this.innerState !== state) {
      return;
    }
    state.inFlight--;
    state.failures++;
    if (state.failures > this.halfOpenSampling.threshold * this.halfOpenSampling.calls) {
      this.options.breaker.failure(CircuitState.HalfOpen);
      this.open(reason, signal);
      return;
    }
    this.maybeCompleteHalfOpen(state);
  }
  maybeCompleteHalfOpen(state) {
    if (state.successes + state.failures < this.halfOpenSampling.calls || state.inFlight) {
      return;
    }
    this.close();
  }
  open(reason, signal) {
    if (this.state === CircuitState.Isolated || this.state === CircuitState.Open) {
      return;
    }
    const previousState = this.innerState;
    const attemptNo = this.innerState.value === CircuitState.HalfOpen ? this.innerState.attemptNo : 1;
    const context = { attempt: attemptNo, result: reason, signal };
    const backoff = this.innerState.value === CircuitState.HalfOpen ? this.innerState.backoff.next(context) : this.halfOpenAfterBackoffFactory.next(context);
    this.innerState = { value: CircuitState.Open, openedAt: Date.now(), backoff, attemptNo };
    if (previousState.value === CircuitState.HalfOpen) {
      previousState.decision.resolve();
    }
    this.breakEmitter.emit(reason);
    this.stateChangeEmitter.emit(CircuitState.Open);
  }
  close() {
    if (this.innerState.value === CircuitState.HalfOpen) {
      const state = this.innerState;
      this.options.breaker.success(CircuitState.HalfOpen);
      this.innerState = { value: CircuitState.Closed };
      state.decision.resolve();
      this.resetEmitter.emit();
      this.stateChangeEmitter.emit(CircuitState.Closed);
    }
  }
  createHalfOpenSamplingOptions(options) {
    const halfOpenSampling = options ?? { calls: 1, threshold: 0 };
    if (!Number.isSafeInteger(halfOpenSampling.calls) || halfOpenSampling.calls < 1) {
      throw new RangeError(`CircuitBreaker halfOpenSampling.calls should be a positive integer, got ${halfOpenSampling.calls}`);
    }
    if (!Number.isFinite(halfOpenSampling.threshold) || halfOpenSampling.threshold < 0 || halfOpenSampling.threshold >= 1) {
      throw new RangeError(`CircuitBreaker halfOpenSampling.threshold should be between [0, 1), got ${halfOpenSampling.threshold}`);
    }
    return { calls: halfOpenSampling.calls, threshold: halfOpenSampling.threshold };
  }
};

// node_modules/cockatiel/dist/breaker/CountBreaker.js
var CountBreaker = class {
  threshold;
  minimumNumberOfCalls;
  /**
   * The samples in the sliding window. `true` means "success", `false` means
   * "failure" and `null` means that there is no sample yet.
   */
  samples;
  successes = 0;
  failures = 0;
  currentSample = 0;
  /**
   * @inheritdoc
   */
  get state() {
    return {
      samples: [...this.samples],
      currentSample: this.currentSample,
      failures: this.failures,
      successes: this.successes
    };
  }
  /**
   * @inheritdoc
   */
  set state(value) {
    Object.assign(this, structuredClone(value));
  }
  /**
   * CountBreaker breaks if more than `threshold` percentage of the last `size`
   * calls failed, so long as at least `minimumNumberOfCalls` calls have been
   * performed (to avoid opening unnecessarily if there are only few samples
   * in the sliding window yet).
   */
  constructor({ threshold, size, minimumNumberOfCalls = size }) {
    if (threshold <= 0 || threshold >= 1) {
      throw new RangeError(`CountBreaker threshold should be between (0, 1), got ${threshold}`);
    }
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new RangeError(`CountBreaker size should be a positive integer, got ${size}`);
    }
    if (!Number.isSafeInteger(minimumNumberOfCalls) || minimumNumberOfCalls < 1 || minimumNumberOfCalls > size) {
      throw new RangeError(`CountBreaker size should be an integer between (1, size), got ${minimumNumberOfCalls}`);
    }
    this.threshold = threshold;
    this.minimumNumberOfCalls = minimumNumberOfCalls;
    this.samples = Array.from({ length: size }, () => null);
  }
  /**
   * @inheritdoc
   */
  success(state) {
    if (state === CircuitState.HalfOpen) {
      this.reset();
    }
    this.sample(true);
  }
  /**
   * @inheritdoc
   */
  failure(state) {
    this.sample(false);
    if (state !== CircuitState.Closed) {
      return true;
    }
    const total = this.successes + this.failures;
    if (total < this.minimumNumberOfCalls) {
      return false;
    }
    if (this.failures > this.threshold * total) {
      return true;
    }
    return false;
  }
  reset() {
    this.samples.fill(null);
    this.successes = 0;
    this.failures = 0;
  }
  sample(success) {
    const current = this.samples[this.currentSample];
    if (current === true) {
      this.successes--;
    } else if (current === false) {
      this.failures--;
    }
    this.samples[this.currentSample] = success;
    if (success) {
      this.successes++;
    } else {
      this.failures++;
    }
    this.currentSample = (this.currentSample + 1) % this.samples.length;
  }
};

// node_modules/cockatiel/dist/NoopPolicy.js
var NoopPolicy = class {
  executor = new ExecuteWrapper();
  onSuccess = this.executor.onSuccess;
  onFailure = this.executor.onFailure;
  async execute(fn, signal = neverAbortedSignal) {
    return returnOrThrow(await this.executor.invoke(fn, { signal }));
  }
};

// node_modules/cockatiel/dist/RetryPolicy.js
var delay = (duration, unref) => new Promise((resolve) => {
  const timer = setTimeout(resolve, duration);
  if (unref) {
    timer.unref();
  }
});
var RetryPolicy = class _RetryPolicy {
  options;
  executor;
  onGiveUpEmitter = new EventEmitter();
  onRetryEmitter = new EventEmitter();
  /**
   * @inheritdoc
   */
  get onSuccess() {
    return this.executor.onSuccess;
  }
  /**
   * @inheritdoc
   */
  get onFailure() {
    return this.executor.onFailure;
  }
  /**
   * Emitter that fires when we retry a call, before any backoff.
   *
   */
  onRetry = this.onRetryEmitter.addListener;
  /**
   * Emitter that fires when we're no longer retrying a call and are giving up.
   */
  onGiveUp = this.onGiveUpEmitter.addListener;
  constructor(options, executor) {
    this.options = options;
    this.executor = executor;
  }
  /**
   * When retrying, a referenced timer is created. This means the Node.js event
   * loop is kept active while we're delaying a retried call. Calling this
   * method on the retry builder will unreference the timer, allowing the
   * process to exit even if a retry might still be pending.
   */
  dangerouslyUnref() {
    return new _RetryPolicy({ ...this.options, unref: true }, this.executor.clone());
  }
  /**
   * Executes the given function with retries.
   * @param fn Function to run
   * @returns a Promise that resolves or rejects with the function results.
   */
  async execute(fn, signal = neverAbortedSignal) {
    const factory = this.options.backoff || new ConstantBackoff(0);
    let backoff;
    for (let retries = 0; ; retries++) {
      const result = await this.executor.invoke(fn, { attempt: retries, signal });
      if ("success" in result) {
        return result.success;
      }
      if (!signal.aborted && retries < this.options.maxAttempts) {
        const context = { attempt: retries + 1, signal, result };
        backoff = backoff ? backoff.next(context) : factory.next(context);
        const delayDuration = backoff.duration;
        const delayPromise = delay(delayDuration, !!this.options.unref);
        this.onRetryEmitter.emit({ ...result, delay: delayDuration, attempt: retries + 1 });
        await delayPromise;
        continue;
      }
      this.onGiveUpEmitter.emit(result);
      if ("error" in result) {
        throw result.error;
      }
      return result.value;
    }
  }
};

// node_modules/cockatiel/dist/Policy.js
var typeFilter = (cls, predicate) => predicate ? (v) => v instanceof cls && predicate(v) : (v) => v instanceof cls;
var always = () => true;
var never2 = () => false;
var Policy = class _Policy {
  options;
  /**
   * Factory that builds a base set of filters that can be used in circuit
   * breakers, retries, etc.
   */
  constructor(options) {
    this.options = options;
  }
  /**
   * Allows the policy to additionally handles errors of the given type.
   *
   * @param cls Class constructor to check that the error is an instance of.
   * @param predicate If provided, a function to be called with the error
   * which should return "true" if we want to handle this error.
   * @example
   * ```js
   * // retry both network errors and response errors with a 503 status code
   * new Policy()
   *  .orType(NetworkError)
   *  .orType(ResponseError, err => err.statusCode === 503)
   *  .retry()
   *  .attempts(3)
   *  .execute(() => getJsonFrom('https://example.com'));
   * ```
   */
  orType(cls, predicate) {
    const filter = typeFilter(cls, predicate);
    return new _Policy({
      ...this.options,
      errorFilter: (e) => this.options.errorFilter(e) || filter(e)
    });
  }
  /**
   * Allows the policy to additionally handles errors that pass the given
   * predicate function.
   *
   * @param predicate Takes any thrown error, and returns true if it should
   * be retried by this policy.
   * @example
   * ```js
   * // only retry if the error has a "shouldBeRetried" property set
   * new Policy()
   *  .orWhen(err => err.shouldBeRetried === true)
   *  .retry()
   *  .attempts(3)
   *  .execute(() => getJsonFrom('https://example.com'));
   * ```
   */
  orWhen(predicate) {
    return new _Policy({
      ...this.options,
      errorFilter: (e) => this.options.errorFilter(e) || predicate(e)
    });
  }
  /**
   * Adds handling for return values. The predicate will be called with
   * the return value of the executed function,
   *
   * @param predicate Takes the returned value, and returns true if it
   * should be retried by this policy.
   * @example
   * ```js
   * // retry when the response status code is a 5xx
   * new Policy()
   *  .orResultWhen(res => res.statusCode >= 500)
   *  .retry()
   *  .attempts(3)
   *  .execute(() => getJsonFrom('https://example.com'));
   * ```
   */
  orWhenResult(predicate) {
    return new _Policy({
      ...this.options,
      resultFilter: (r) => this.options.resultFilter(r) || predicate(r)
    });
  }
  /**
   * Adds handling for return values. The predicate will be called with
   * the return value of the executed function,
   *
   * @param predicate Takes the returned value, and returns true if it
   * should be retried by this policy.
   * @example
   * ```js
   * // retry when the response status code is a 5xx
   * new Policy()
   *  .orResultType(res => res.statusCode >= 500)
   *  .retry()
   *  .attempts(3)
   *  .execute(() => getJsonFrom('https://example.com'));
   * ```
   */
  orResultType(cls, predicate) {
    const filter = typeFilter(cls, predicate);
    return new _Policy({
      ...this.options,
      resultFilter: (r) => this.options.resultFilter(r) || filter(r)
    });
  }
};
var noop = new NoopPolicy();
var handleAll = new Policy({ errorFilter: always, resultFilter: never2 });
function handleWhen(predicate) {
  return new Policy({ errorFilter: predicate, resultFilter: never2 });
}
function retry(policy, opts) {
  return new RetryPolicy({ backoff: opts.backoff || new ConstantBackoff(0), maxAttempts: opts.maxAttempts ?? Infinity }, new ExecuteWrapper(policy.options.errorFilter, policy.options.resultFilter));
}
function circuitBreaker(policy, opts) {
  return new CircuitBreakerPolicy(opts, new ExecuteWrapper(policy.options.errorFilter, policy.options.resultFilter));
}

// src/domain/wrapped-provider.ts
var WrappedProvider = class {
  inner;
  constructor(inner) {
    this.inner = inner;
  }
  get name() {
    return this.inner.name;
  }
  get protocols() {
    return this.inner.protocols ?? ["openai.chat"];
  }
  get server() {
    return this.inner.server;
  }
  modelFor(model) {
    return this.inner.modelFor(model);
  }
  models(call) {
    return this.inner.models(call);
  }
  note(error) {
    this.inner.note?.(error);
  }
  health() {
    return this.inner.health?.();
  }
  close() {
    return this.inner.close();
  }
};

// src/domain/forget-oldest.ts
function forgetOldest(memory, most) {
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== void 0) memory.delete(oldest);
}

// src/adapters/llm/cooldown.ts
var DEFAULT_MS = 1e3;
var LONGEST_MS = 6e4;
var SLACK_MS = 20;
var Cooldown = class {
  #clock;
  #until = 0;
  constructor(clock) {
    this.#clock = clock;
  }
  /** Milliseconds until it may be asked again; 0 where it may be now. */
  get leftMs() {
    return Math.max(0, this.#until - this.#clock.elapsed());
  }
  /** Takes note of a failure. */
  note(error) {
    if (!(error instanceof ProviderError) || !isThrottling(error)) return;
    const ms = Math.min(error.retryAfterMs ?? DEFAULT_MS, LONGEST_MS);
    this.#until = Math.max(this.#until, this.#clock.elapsed() + ms);
  }
  /** @throws {ProviderError} like the provider's own, where it is to be left alone. */
  assertOver(provider) {
    const { leftMs } = this;
    if (leftMs > SLACK_MS) throw cooling(provider, leftMs);
  }
};
var MAX_ACCOUNTS = 1e3;
var Cooldowns = class {
  #clock;
  #ours;
  #ownAccount;
  /** By account, a digest. */
  #callers = /* @__PURE__ */ new Map();
  /** `ownAccount` is whether the provider is asked with a credential of ours. */
  constructor(ownAccount, clock) {
    this.#clock = clock;
    this.#ours = new Cooldown(clock);
    this.#ownAccount = ownAccount;
  }
  /** The cooldown of the account that a call goes to. */
  of(call) {
    const account = this.#ownAccount ? void 0 : accountOf(call);
    if (account === void 0) return this.#ours;
    const cooldown = this.#callers.get(account) ?? new Cooldown(this.#clock);
    this.#callers.delete(account);
    this.#callers.set(account, cooldown);
    forgetOldest(this.#callers, MAX_ACCOUNTS);
    return cooldown;
  }
  /** Milliseconds until our own account may be used again; 0 where it may be now. */
  get leftMs() {
    return this.#ours.leftMs;
  }
};
function accountOf({ account, credential }) {
  return credential === void 0 ? account : hash("sha256", credential);
}
function isThrottling({ status, retryAfterMs: retryAfterMs2 }) {
  return status === 429 || status === 503 && retryAfterMs2 !== void 0;
}
function cooling(provider, retryAfterMs2) {
  return new ProviderError(`${provider} gets too many requests and is left alone for a while`, {
    provider,
    failure: "unavailable",
    status: 429,
    retryable: true,
    retryAfterMs: retryAfterMs2
  });
}

// src/adapters/llm/deadline.ts
var Deadline = class {
  /** The call to make: its signal is aborted when the caller leaves, and when time runs out. */
  call;
  #provider;
  #clock;
  #caller;
  #over = new AbortController();
  /** What gives up each step that is waited for. */
  #waiting = /* @__PURE__ */ new Set();
  #giveUp = () => {
    this.#over.abort();
    for (const fail of this.#waiting) fail(this.#over.signal.reason);
  };
  #cancel = () => {
  };
  #until = Infinity;
  constructor(provider, call, clock) {
    this.#provider = provider;
    this.#clock = clock;
    this.#caller = call.signal;
    this.call = { ...call, signal: this.#over.signal };
    if (call.signal.aborted) this.#giveUp();
    else call.signal.addEventListener("abort", this.#giveUp, { once: true });
  }
  /** Milliseconds left. */
  get leftMs() {
    return this.#until - this.#clock.elapsed();
  }
  /** Gives up in so many milliseconds, whatever was said before. */
  expireIn(ms) {
    this.#cancel();
    this.#until = this.#clock.elapsed() + ms;
    this.#cancel = this.#clock.schedule(ms, this.#giveUp);
  }
  /** There is nothing to give up any more. */
  end() {
    this.#cancel();
    this.#caller.removeEventListener("abort", this.#giveUp);
  }
  /** Waits for a step of the call; throws `ProviderError` where time runs out or it fails, `RequestAbortedError` where the caller leaves. */
  wait(step) {
    return new Promise((resolve, reject) => {
      const fail = (cause) => {
        this.#waiting.delete(fail);
        reject(this.#failure(cause));
      };
      this.#waiting.add(fail);
      step().then((value) => {
        this.#waiting.delete(fail);
        resolve(value);
      }, fail);
      if (this.#over.signal.aborted) fail(this.#over.signal.reason);
    });
  }
  #failure(cause) {
    if (this.#caller.aborted) return new RequestAbortedError();
    if (this.#over.signal.aborted) return lateError(this.#provider, cause);
    return providerFailure(this.#provider, cause, this.#caller);
  }
};

// src/adapters/llm/provider-breaker.ts
var OPENS = { threshold: 0.4, size: 20, minimumNumberOfCalls: 5 };
var PROBES = { initialDelay: 1e3, maxDelay: 15e3, generator: noJitterGenerator };
var ProviderBreaker = class {
  #policy;
  constructor() {
    this.#policy = circuitBreaker(
      handleWhen((error) => isFailure(error) || this.#probing && isAbandoned(error)),
      { halfOpenAfter: new ExponentialBackoff(PROBES), breaker: new CountBreaker(OPENS) }
    );
  }
  /** Whether calls go through, none does, or one is being tried. */
  get state() {
    if (this.#probing) return "probing";
    return this.#policy.state === CircuitState.Open ? "open" : "closed";
  }
  /**
   * Makes a call, or none.
   * @throws {ProviderError} at once where it is open; else what the call throws.
   */
  async run(provider, call) {
    if (this.#probing) throw openError(provider);
    try {
      return await this.#policy.execute(call);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? openError(provider) : error;
    }
  }
  /** Notes a failure of a call that had begun well. */
  async note(error) {
    if (this.state !== "closed") return;
    await this.#policy.execute(() => Promise.reject(error)).catch(() => {
    });
  }
  get #probing() {
    return this.#policy.state === CircuitState.HalfOpen;
  }
};
function isFailure(error) {
  if (!(error instanceof ProviderError)) return false;
  return !error.clientMistake && !isThrottling(error) && error.status !== 403;
}
function isAbandoned(error) {
  return error instanceof RequestAbortedError || error instanceof InvalidRequestError;
}
function openError(provider) {
  return new ProviderError(`${provider} has failed too often and is not asked for a while`, {
    provider,
    failure: "unavailable",
    retryable: false
  });
}

// src/adapters/llm/provider-stream.ts
async function begin(stream, signal) {
  const rest = batchesOf(stream);
  const first = await rest.next();
  if (signal.aborted) void rest.return?.().catch(() => {
  });
  return { first, rest };
}
async function* followed({ first, rest }, deadline, { timeoutMs, streamTimeoutMs }, clock) {
  const until = clock.elapsed() + streamTimeoutMs;
  try {
    for (let next = first; !next.done; ) {
      yield next.value;
      deadline.expireIn(Math.min(timeoutMs, until - clock.elapsed()));
      next = await deadline.wait(() => rest.next());
    }
  } finally {
    void rest.return?.().catch(() => {
    });
  }
}

// src/adapters/llm/retry-budget.ts
var DEPOSIT = 0.2;
var PER_SECOND = 1;
var RESERVE = 10;
var LIMIT = 100;
var RetryBudget = class {
  #clock;
  #balance = RESERVE;
  #countedAt;
  constructor(clock) {
    this.#clock = clock;
    this.#countedAt = clock.elapsed();
  }
  /** Notes a request that is no retry. */
  deposit() {
    this.#accrue();
    this.#balance = Math.min(LIMIT, this.#balance + DEPOSIT);
  }
  /** Takes a retry out; false where there is none left. */
  withdraw() {
    this.#accrue();
    if (this.#balance < 1) return false;
    this.#balance -= 1;
    return true;
  }
  #accrue() {
    const now = this.#clock.elapsed();
    const more = (now - this.#countedAt) / 1e3 * PER_SECOND;
    this.#countedAt = now;
    if (this.#balance < RESERVE) this.#balance = Math.min(RESERVE, this.#balance + more);
  }
};

// src/adapters/llm/retry-pauses.ts
var LONGEST_PAUSE_MS2 = 5e3;
function retryPauses() {
  const exponential = new ExponentialBackoff({ initialDelay: 200, maxDelay: LONGEST_PAUSE_MS2 });
  return new DelegateBackoff((context, state) => {
    const next = state === void 0 ? exponential.next() : state.next(void 0);
    const { result } = context;
    const asked = "error" in result && result.error instanceof ProviderError ? result.error.retryAfterMs : void 0;
    return { delay: asked ?? next.duration, state: next };
  });
}

// src/adapters/llm/resilient-provider.ts
var ResilientProvider = class extends WrappedProvider {
  #bounds;
  #clock;
  #budget;
  #cooldowns;
  #breaker = new ProviderBreaker();
  constructor(inner, bounds, clock) {
    super(inner);
    this.#bounds = bounds;
    this.#clock = clock;
    this.#budget = new RetryBudget(clock);
    this.#cooldowns = new Cooldowns(bounds.ownAccount, clock);
  }
  note(error) {
    void this.#breaker.note(error);
  }
  health() {
    const { state } = this.#breaker;
    return state === "closed" && this.#cooldowns.leftMs > 0 ? "cooling" : state;
  }
  async complete(request, call) {
    const deadline = new Deadline(this.name, call, this.#clock);
    deadline.expireIn(this.#bounds.timeoutMs);
    try {
      return await this.#attempts(deadline, () => this.inner.complete(request, deadline.call));
    } finally {
      deadline.end();
    }
  }
  /** Retries until the first chunk; what has been seen cannot be taken back. */
  stream(request, call) {
    return new BatchedStream(this.#batches(request, call));
  }
  async *#batches(request, call) {
    const deadline = new Deadline(this.name, call, this.#clock);
    deadline.expireIn(this.#bounds.firstTokenTimeoutMs);
    let begun;
    try {
      begun = await this.#attempts(
        deadline,
        () => begin(this.inner.stream(request, deadline.call), deadline.call.signal)
      );
      yield* followed(begun, deadline, this.#bounds, this.#clock);
    } catch (error) {
      if (begun !== void 0) await this.#breaker.note(error);
      throw error;
    } finally {
      deadline.end();
    }
  }
  async #attempts(deadline, ask) {
    this.#budget.deposit();
    try {
      return await this.#attempt(deadline, ask);
    } catch (error) {
      return await this.#again(error, deadline, ask);
    }
  }
  /** Asks again after a first failure. cockatiel sits out its pause even where the signal is aborted. */
  #again(failure2, deadline, ask) {
    const { alternative = false } = deadline.call;
    const policy = retry(
      handleWhen((error) => this.#mayHelp(error, deadline, alternative)),
      { maxAttempts: this.#bounds.retries, backoff: retryPauses() }
    );
    const attempt = ({ attempt: number2 }) => number2 === 0 ? Promise.reject(failure2) : this.#attempt(deadline, ask);
    return deadline.wait(() => policy.execute(attempt));
  }
  async #attempt(deadline, ask) {
    if (deadline.call.signal.aborted) throw new RequestAbortedError();
    const cooldown = this.#cooldowns.of(deadline.call);
    cooldown.assertOver(this.name);
    try {
      return await this.#breaker.run(this.name, () => deadline.wait(ask));
    } catch (error) {
      cooldown.note(error);
      throw error;
    }
  }
  /** Whoever has somebody else to ask does not wait for a provider that wants to be left alone. */
  #mayHelp(error, deadline, alternative) {
    if (!(error instanceof ProviderError) || !error.retryable) return false;
    if (alternative && isThrottling(error)) return false;
    const pauseMs = error.retryAfterMs ?? 0;
    if (pauseMs > LONGEST_PAUSE_MS2 || pauseMs >= deadline.leftMs) return false;
    return this.#budget.withdraw();
  }
};

// src/container/provider-choice.ts
var MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
var DEMO_NAME = "demo";
function providerName(settings2) {
  if (settings2.kind === "demo") return settings2.name ?? DEMO_NAME;
  if (settings2.kind === "adapter") return settings2.adapter.name;
  const host = hostOf(providerUrl(settings2));
  return settings2.name ?? host;
}
function chosenProviders(settings2, clock) {
  const { providers = [] } = settings2;
  if (providers.length === 0) return [new DemoProvider(DEMO_NAME, clock)];
  const chosen = providers.map((provider) => chosenProvider(provider, clock));
  if (new Set(chosen.map(({ name }) => name)).size < chosen.length) {
    throw new ConfigurationError("providers: two of them have the same name");
  }
  return chosen;
}
function chosenProvider(settings2, clock) {
  const name = providerName(settings2);
  if (settings2.kind === "demo") return new DemoProvider(name, clock);
  const bounds = boundsOf(settings2);
  if (settings2.kind === "adapter")
    return new ResilientProvider(settings2.adapter, { ...bounds, ownAccount: true }, clock);
  const { kind, apiKey, models } = settings2;
  const address = { url: providerUrl(settings2), maxResponseBytes: MAX_RESPONSE_BYTES, name };
  const { connectTimeoutMs = 5e3 } = settings2;
  const vendor = kind === "anthropic" ? ANTHROPIC : OPENAI;
  const given = { ...apiKey === void 0 ? {} : { apiKey }, ...models ? { models } : {} };
  const provider = new HttpProvider(
    { ...given, ...bounds, connectTimeoutMs, ...address },
    vendor,
    clock
  );
  return new ResilientProvider(provider, { ...bounds, ownAccount: apiKey !== void 0 }, clock);
}
function boundsOf(settings2) {
  const { timeoutMs = 6e4, streamTimeoutMs = 9e5, retries = 2 } = settings2;
  const { firstTokenTimeoutMs = timeoutMs } = settings2;
  return { timeoutMs, streamTimeoutMs, firstTokenTimeoutMs, retries };
}
function providerUrl(settings2) {
  return settings2.kind === "anthropic" ? settings2.url ?? ANTHROPIC_URL : settings2.url;
}
function hostOf(url) {
  if (!URL.canParse(url)) throw new ConfigurationError("providers: url is not a URL");
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:")
    throw new ConfigurationError("providers: url must be an http:// or https:// URL");
  assertSentWhole(url, "providers: url");
  return hostname;
}

// src/adapters/redis/redis-url.ts
var SENTINEL = /^redis-sentinel:\/\/(?:([^@/]*)@)?([^/]+)\/([^/?]+)(?:\/(\d+))?$/;
var CLUSTER = /^(rediss?)-cluster:\/\/(?:([^@/]*)@)?([^/?]+)\/?$/;
function redisTarget(url) {
  if (url.startsWith("redis-sentinel://")) return sentinelTarget(url);
  if (/^rediss?-cluster:/.test(url)) return clusterTarget(url);
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(
      "must be a redis://, rediss://, redis-sentinel:// or redis-cluster:// URL"
    );
  }
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: bareHost(hostname) || "127.0.0.1",
    port: port === "" ? 6379 : Number(port),
    ...login(username, password),
    ...database(pathname.slice(1)),
    ...protocol === "rediss:" ? { tls: {} } : {}
  };
}
function sentinelTarget(url) {
  const [, credentials = "", hosts = "", name = "", db = ""] = SENTINEL.exec(url) ?? [];
  if (name === "") throw new ConfigurationError("must be redis-sentinel://host:port,host:port/NAME");
  return {
    sentinels: [...addresses(hosts, 26379)],
    name: decodeURIComponent(name),
    ...login(...split(credentials)),
    ...database(db)
  };
}
function clusterTarget(url) {
  const [, scheme = "", credentials = "", hosts = ""] = CLUSTER.exec(url) ?? [];
  if (hosts === "") throw new ConfigurationError("must be redis-cluster://host:port,host:port");
  return {
    nodes: addresses(hosts, 6379),
    ...login(...split(credentials)),
    ...scheme === "rediss" ? { tls: {} } : {}
  };
}
function addresses(hosts, defaultPort) {
  return hosts.split(",").map((address) => {
    if (!URL.canParse(`redis://${address}`)) throw new ConfigurationError("must name host:port");
    const { hostname, port } = new URL(`redis://${address}`);
    return { host: bareHost(hostname), port: port === "" ? defaultPort : Number(port) };
  });
}
function bareHost(hostname) {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}
function split(credentials) {
  const colon = credentials.indexOf(":");
  return colon < 0 ? [credentials, ""] : [credentials.slice(0, colon), credentials.slice(colon + 1)];
}
function login(username, password) {
  return {
    ...username === "" ? {} : { username: decodeURIComponent(username) },
    ...password === "" ? {} : { password: decodeURIComponent(password) }
  };
}
function database(text) {
  if (text === "") return {};
  if (!/^\d+$/.test(text)) throw new ConfigurationError("the database must be a number");
  return { db: Number(text) };
}

// imported-builtin:node:tls
var all2 = /* @__PURE__ */ process.getBuiltinModule("node:tls");
var createSecureContext = /* @__PURE__ */ (() => all2.createSecureContext)();
var connect = /* @__PURE__ */ (() => all2.connect)();

// src/container/redis-tls-files.ts
var NAMES = {
  redisCaFile: "redisCaFile (REPRISE_REDIS_CA_FILE)",
  redisCertFile: "redisCertFile (REPRISE_REDIS_CERT_FILE)",
  redisKeyFile: "redisKeyFile (REPRISE_REDIS_KEY_FILE)"
};
var PAIR = "redisCertFile, redisKeyFile (REPRISE_REDIS_CERT_FILE, _KEY_FILE)";
function redisTls(files) {
  const ca = contentOf(files, "redisCaFile");
  const cert = contentOf(files, "redisCertFile");
  const key = contentOf(files, "redisKeyFile");
  if (cert === void 0 !== (key === void 0)) {
    throw new ConfigurationError(`${PAIR}: one needs the other`);
  }
  const own = cert === void 0 || key === void 0 ? void 0 : { cert, key };
  if (ca !== void 0) {
    const must = "must hold certificates (PEM)";
    assertUsable(`${NAMES.redisCaFile}: ${must}`, () => new X509Certificate(ca));
  }
  if (own !== void 0) {
    const must = "must hold a certificate and its key (PEM), without a passphrase";
    assertUsable(`${PAIR}: ${must}`, () => createSecureContext(own));
  }
  if (ca === void 0) return own;
  return { ca, ...own };
}
function contentOf(files, setting) {
  const file = files[setting];
  if (file === void 0) return void 0;
  assertTls(files, setting);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new ConfigurationError(`${NAMES[setting]}: the file cannot be read${code}`);
  }
}
function assertTls({ redisUrl }, setting) {
  if (redisUrl !== void 0 && redisTarget(redisUrl).tls !== void 0) return;
  throw new ConfigurationError(
    `${NAMES[setting]}: needs a redisUrl of rediss:// or rediss-cluster://`
  );
}
function assertUsable(otherwise, use) {
  try {
    use();
  } catch {
    throw new ConfigurationError(otherwise);
  }
}

// src/adapters/sealing/encryption-key.ts
var KEY_ID = /^[\w.-]{1,64}$/;
var KEY_TEXT = /^[A-Za-z0-9+/]{43}=$/;
function encryptionKey(id, text) {
  if (!KEY_ID.test(id))
    throw new ConfigurationError("id: must be 1 to 64 letters, digits, dots, dashes or underscores");
  if (!KEY_TEXT.test(text)) throw new ConfigurationError("key: must be 32 bytes in base64");
  return { id, secret: createSecretKey(text, "base64") };
}

// src/container/settings.ts
var DEFAULT_MEMORY_BYTES = 256 * 1024 * 1024;
var DEFAULT_ENTRY_BYTES = 1024 * 1024;
var DEFAULT_COMPRESS_FROM_BYTES = 1024;
var DEFAULT_PREFIX = "llm:cache:entry";

export {
  baseUrlProblem,
  assertSentWhole,
  configuredProviders,
  cacheKind,
  READ_ONCE,
  pricesSchema,
  assertPrices,
  assertDistinct,
  assertKnownProviders,
  DemoProvider,
  BatchedStream,
  batchesOf,
  providerFailure,
  HttpExchange,
  OPENAI,
  ExponentialBackoff,
  BrokenCircuitError,
  CircuitState,
  handleWhen,
  circuitBreaker,
  WrappedProvider,
  forgetOldest,
  Deadline,
  begin,
  followed,
  DEMO_NAME,
  providerName,
  chosenProviders,
  chosenProvider,
  boundsOf,
  providerUrl,
  createRequire,
  enableCompileCache,
  flushCompileCache,
  KEY_ID,
  KEY_TEXT,
  encryptionKey,
  redisTarget,
  DEFAULT_MEMORY_BYTES,
  DEFAULT_ENTRY_BYTES,
  DEFAULT_COMPRESS_FROM_BYTES,
  DEFAULT_PREFIX,
  connect,
  redisTls
};

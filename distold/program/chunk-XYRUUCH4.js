import {
  channel,
  formatOf,
  hash,
  isJsonObject,
  jsonObjects,
  protocolNamed,
  responseDependsOnState,
  tracingChannel
} from "./chunk-FOUSJLQO.js";
import {
  InvalidRequestError
} from "./chunk-CHN6XYEZ.js";

// imported-builtin:node:timers/promises
var all = /* @__PURE__ */ process.getBuiltinModule("node:timers/promises");
var setTimeout2 = /* @__PURE__ */ (() => all.setTimeout)();
var setImmediate = /* @__PURE__ */ (() => all.setImmediate)();

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object !== "object") {
    return serializePrimitive(object);
  }
  const seen = /* @__PURE__ */ new Set();
  const root = enterValue(object, seen);
  if (typeof root !== "object") {
    return root;
  }
  let result = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys = frame.keys;
        while (frame.index < keys.length) {
          const key = keys[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// src/domain/canonical-form.ts
var MAX_CANONICAL_DEPTH = 64;
var MAX_CANONICAL_LENGTH = 4 * 1024 * 1024;
function canonicalForm(value, wrapping = 0) {
  const obstacle = obstacleIn(value, -wrapping);
  if (obstacle !== void 0) return { kind: "obstacle", obstacle };
  const text = canonicalize(value);
  if (text === void 0) return { kind: "obstacle", obstacle: "not_json" };
  if (text.length > MAX_CANONICAL_LENGTH) return { kind: "obstacle", obstacle: "too_large" };
  return { kind: "canonical", text };
}
function obstacleIn(value, depth) {
  if (typeof value === "string") return value.isWellFormed() ? void 0 : "lone_surrogate";
  if (typeof value === "number") return numberObstacle(value);
  if (typeof value === "boolean" || value === null) return void 0;
  if (typeof value !== "object") return "not_json";
  if (depth >= MAX_CANONICAL_DEPTH) return "too_deep";
  return Array.isArray(value) ? listObstacle(value, depth) : objectObstacle(value, depth);
}
function numberObstacle(value) {
  if (!Number.isFinite(value)) return "not_json";
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? "inexact_number" : void 0;
}
function listObstacle(list, depth) {
  if (speaksForItself(list)) return "not_json";
  for (const item of list) {
    const obstacle = obstacleIn(item, depth + 1);
    if (obstacle !== void 0) return obstacle;
  }
  return void 0;
}
function objectObstacle(object, depth) {
  const strange = strangeness(object);
  if (strange !== void 0) return strange;
  for (const [field, member] of Object.entries(object)) {
    if (field === "__proto__") return "prototype_field";
    if (!field.isWellFormed()) return "lone_surrogate";
    const obstacle = member === void 0 ? void 0 : obstacleIn(member, depth + 1);
    if (obstacle !== void 0) return obstacle;
  }
  return void 0;
}
function speaksForItself(list) {
  return "toJSON" in list;
}
function strangeness(object) {
  if (Object.getPrototypeOf(object) === Object.prototype) return void 0;
  return isJsonObject(object) && isRawNumber(object) ? "inexact_number" : "not_json";
}
function isRawNumber(object) {
  return Object.getPrototypeOf(object) === null && "rawJSON" in object;
}

// src/domain/key-encoding.ts
var MAX_ENCODED_BYTES = 4 * 1024 * 1024;
var READY_BYTES = 1024 * 1024;
var SHORT = 24;
var FEW = 16;
var TAG = {
  string: 1,
  number: 2,
  true: 3,
  false: 4,
  null: 5,
  list: 6,
  object: 7,
  end: 8
};
var KeyEncoder = class {
  #bytes = Buffer.allocUnsafeSlow(READY_BYTES);
  #end = 0;
  /** The encoding, good until the next one, or what stands in its way. */
  encode(value) {
    this.begin();
    return this.write(value) ?? this.encoding();
  }
  /** Begins an encoding that is put together of pieces. */
  begin() {
    if (this.#bytes.length > READY_BYTES) this.#bytes = Buffer.allocUnsafeSlow(READY_BYTES);
    this.#end = 0;
  }
  /** Writes what has been encoded before: {@link pieceOf}, {@link OBJECT}, {@link OBJECT_END}. */
  writePiece(piece) {
    this.#makeRoom(piece.length);
    const bytes = this.#bytes;
    const from = this.#end;
    for (let at = 0; at < piece.length; at += 1) bytes[from + at] = piece[at] ?? 0;
    this.#end = from + piece.length;
  }
  /** What has been written since {@link begin}, good until the next time; or that it is too large. */
  encoding() {
    return this.#end > MAX_ENCODED_BYTES ? "too_large" : this.#bytes.subarray(0, this.#end);
  }
  /** Writes a value that lies within so many lists and objects, or tells what stands in its way. */
  write(value, depth = 0) {
    switch (typeof value) {
      case "string":
        return this.#writeString(value);
      case "number":
        return this.#writeNumber(value);
      case "boolean":
        return this.#writeTag(value ? TAG.true : TAG.false);
      case "object":
        if (value === null) return this.#writeTag(TAG.null);
        if (depth >= MAX_CANONICAL_DEPTH) return "too_deep";
        return Array.isArray(value) ? this.#writeList(value, depth) : this.#writeObject(value, depth);
      default:
        return "not_json";
    }
  }
  #writeString(text) {
    if (this.#copyShort(text)) return void 0;
    if (!text.isWellFormed()) return "lone_surrogate";
    if (this.#end + text.length > MAX_ENCODED_BYTES) return "too_large";
    this.#makeRoom(text.length * 3);
    this.#writeLength(TAG.string, text.length);
    this.#end += this.#bytes.write(text, this.#end);
    return void 0;
  }
  /** Whether all of it was written; not where the text is long or not all ASCII. */
  #copyShort(text) {
    const { length } = text;
    if (length > SHORT || this.#end > MAX_ENCODED_BYTES) return false;
    this.#makeRoom(length);
    const bytes = this.#bytes;
    const from = this.#end + 2;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return false;
      bytes[from + at] = unit;
    }
    bytes[from - 2] = TAG.string;
    bytes[from - 1] = length;
    this.#end = from + length;
    return true;
  }
  #writeNumber(value) {
    const obstacle = numberObstacle(value);
    if (obstacle !== void 0) return obstacle;
    this.#writeTag(TAG.number);
    this.#end = this.#bytes.writeDoubleBE(value + 0, this.#end);
    return void 0;
  }
  #writeList(list, depth) {
    if (speaksForItself(list)) return "not_json";
    this.#makeRoom(0);
    this.#writeLength(TAG.list, list.length);
    for (let at = 0; at < list.length; at += 1) {
      const obstacle = this.write(list[at], depth + 1);
      if (obstacle !== void 0) return obstacle;
    }
    return void 0;
  }
  #writeObject(object, depth) {
    const strange = strangeness(object);
    if (strange !== void 0) return strange;
    const members = object;
    this.#writeTag(TAG.object);
    for (const name of sortedNames(members)) {
      if (name === "__proto__") return "prototype_field";
      const member = members[name];
      if (member === void 0 && name.isWellFormed()) continue;
      const obstacle = this.#writeString(name) ?? this.write(member, depth + 1);
      if (obstacle !== void 0) return obstacle;
    }
    return this.#writeTag(TAG.end);
  }
  #writeTag(tag) {
    this.#makeRoom(0);
    this.#bytes[this.#end++] = tag;
  }
  #writeLength(tag, length) {
    this.#bytes[this.#end++] = tag;
    let rest = length;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#end++] = 128 | rest & 127;
    this.#bytes[this.#end++] = rest;
  }
  /** Room for some bytes, a tag and a length or number before them. */
  #makeRoom(bytes) {
    const needed = this.#end + bytes + 16;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(needed * 2);
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
};
var OBJECT = Uint8Array.of(TAG.object);
var OBJECT_END = Uint8Array.of(TAG.end);
function pieceOf(value) {
  const encoding = new KeyEncoder().encode(value);
  if (typeof encoding === "string") throw new TypeError(encoding);
  return encoding.slice();
}
function sortedNames(members) {
  const names = Object.keys(members);
  if (names.length > FEW) return names.sort();
  for (let next = 1; next < names.length; next += 1) {
    const name = names[next] ?? "";
    let place = next;
    for (; place > 0 && isBehind(names[place - 1] ?? "", name); place -= 1)
      names[place] = names[place - 1] ?? "";
    names[place] = name;
  }
  return names;
}
function isBehind(one, other) {
  const difference = one.charCodeAt(0) - other.charCodeAt(0);
  return difference === 0 || Number.isNaN(difference) ? one > other : difference > 0;
}

// src/domain/provider-state.ts
var AI_SDK_STATE = [
  ...["conversation", "previousResponseId", "previous_response_id", "container", "background"],
  ...["mcpServers", "mcp_servers"]
];
var AI_SDK_ACTING = /[.](code_interpreter|code_execution|mcp|shell)/;
var DEPENDS = {
  "openai.responses": responseDependsOnState,
  "anthropic.messages": ({ container, mcp_servers: servers, tools }) => isGiven(container) || isGiven(servers) || jsonObjects(tools).some(({ type }) => String(type).startsWith("code_execution")),
  "ai-sdk.v4": ({ providerOptions, tools }) => vendorsOf(providerOptions).some(
    (options) => AI_SDK_STATE.some((name) => isGiven(options[name]))
  ) || jsonObjects(tools).some(
    ({ type, id }) => type === "provider" && AI_SDK_ACTING.test(String(id))
  )
};
function dependsOnProviderState({ protocol, parameters }) {
  return DEPENDS[protocol]?.(parameters) ?? false;
}
function vendorsOf(options) {
  return isJsonObject(options) ? jsonObjects(Object.values(options)) : [];
}
function isGiven(value) {
  if (Array.isArray(value)) return value.length > 0;
  return value !== void 0 && value !== null && value !== false;
}

// src/domain/scope.ts
var DEFAULT_NAMESPACE = "default";

// src/domain/cache-key.ts
var KEY_VERSION = 2;
var ANSWER_NEUTRAL_PARAMETERS = /* @__PURE__ */ new Set([
  "stream",
  "stream_options",
  "user",
  "metadata",
  "store",
  "safety_identifier",
  "prompt_cache_key",
  "prompt_cache_retention"
]);
var KEEPING_PARAMETER = "store";
var ENCODER = new KeyEncoder();
var MAX_KNOWN_NAMES = 1e3;
var MAX_KNOWN_LENGTH = 256;
var KNOWN_NAMES = /* @__PURE__ */ new Map();
function deriveCacheKey(request, scope) {
  if (dependsOnProviderState(request)) return { kind: "unkeyable", obstacle: "provider_state" };
  const { tenant, namespace = DEFAULT_NAMESPACE } = scope;
  const encoding = identityOf(request, tenant, namespace);
  if (typeof encoding === "string") return { kind: "unkeyable", obstacle: encoding };
  const key = {
    digest: hash("sha256", encoding),
    tenant: nameDigest(tenant),
    namespace: nameDigest(namespace),
    model: nameDigest(request.model)
  };
  return { kind: "keyed", key };
}
var IDENTITY = {
  protocol: ({ protocol }) => protocol,
  model: ({ model }) => model,
  messages: ({ messages }) => messages,
  context: ({ context }) => context,
  temperature: ({ temperature }) => roundedTemperature(temperature),
  maxTokens: ({ maxTokens }) => maxTokens,
  parameters: answerChangingParameters,
  headers: ({ headers }) => headers,
  upstream: ({ upstream }) => upstream
};
var FIELDS = Object.entries(IDENTITY).sort(([one], [other]) => one < other ? -1 : 1).map(([name, of]) => ({ name: pieceOf(name), of }));
var NAMESPACE = joined(OBJECT, pieceOf("namespace"));
var REQUEST = joined(pieceOf("request"), OBJECT);
var TENANT = joined(OBJECT_END, pieceOf("tenant"));
var VERSION = joined(pieceOf("version"), pieceOf(KEY_VERSION), OBJECT_END);
function identityOf(request, tenant, namespace) {
  ENCODER.begin();
  ENCODER.writePiece(NAMESPACE);
  const obstacle = ENCODER.write(namespace) ?? writeFields(request) ?? writeTenant(tenant);
  return obstacle ?? ENCODER.encoding();
}
function writeFields(request) {
  ENCODER.writePiece(REQUEST);
  for (const { name, of } of FIELDS) {
    const value = of(request);
    if (value === void 0) continue;
    ENCODER.writePiece(name);
    const obstacle = ENCODER.write(value);
    if (obstacle !== void 0) return obstacle;
  }
  return void 0;
}
function joined(...pieces) {
  return Buffer.concat(pieces);
}
function writeTenant(tenant) {
  ENCODER.writePiece(TENANT);
  const obstacle = ENCODER.write(tenant);
  ENCODER.writePiece(VERSION);
  return obstacle;
}
function roundedTemperature(temperature) {
  return typeof temperature === "number" ? Math.round(temperature * 100) / 100 + 0 : temperature;
}
function answerChangingParameters({ protocol, parameters }) {
  for (const name in parameters) {
    if (!isNeutral(name, protocol)) continue;
    const kept = Object.entries(parameters).filter(([kept2]) => !isNeutral(kept2, protocol));
    return Object.fromEntries(kept);
  }
  return Object.getPrototypeOf(parameters) === Object.prototype ? parameters : { ...parameters };
}
function isNeutral(parameter, protocol) {
  if (!ANSWER_NEUTRAL_PARAMETERS.has(parameter)) return false;
  return parameter !== KEEPING_PARAMETER || protocol !== "openai.responses";
}
function nameDigest(name) {
  const known = KNOWN_NAMES.get(name);
  if (known !== void 0) return known;
  const digest = hash("sha256", name).slice(0, 32);
  if (name.length > MAX_KNOWN_LENGTH) return digest;
  if (KNOWN_NAMES.size >= MAX_KNOWN_NAMES) KNOWN_NAMES.clear();
  KNOWN_NAMES.set(name, digest);
  return digest;
}
function cacheKeyText(key) {
  return `${key.tenant}:${key.namespace}:${key.model}:${key.digest}`;
}
var KEY_TEXT_LENGTH = 3 * 33 + 64;
var KEY_TEXT = /^([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{64})$/;
function parseCacheKey(text) {
  const [, tenant, namespace, model, digest] = KEY_TEXT.exec(text) ?? [];
  if (digest === void 0) return void 0;
  return { tenant, namespace, model, digest };
}

// src/domain/semantic/canonical-question.ts
var ENDINGS = /* @__PURE__ */ new Set([" ", "?", "\uFF1F", "\u061F", "\u2047"]);
function canonicalQuestion(text) {
  return withoutEnding(text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim());
}
function withoutEnding(text) {
  let end = text.length;
  while (end > 0 && ENDINGS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// src/domain/semantic/semantic-question.ts
var MAX_QUESTION_LENGTH = 1e3;
function semanticQuestion(request, scope, embedder) {
  const split = splitRequest(request);
  if (split === void 0 || !canBeCompared(split.text)) return void 0;
  const derivation = deriveCacheKey(split.rest, scope);
  if (derivation.kind === "unkeyable") return void 0;
  const partition = hash("sha256", `partition.1:${derivation.key.digest}:${embedder}`);
  return { text: split.text, partition };
}
function canBeCompared(text) {
  if (text.length > MAX_QUESTION_LENGTH) return false;
  const canonical = canonicalQuestion(text);
  return canonical !== "" && canonical.length <= MAX_QUESTION_LENGTH;
}
function answersInWords({ content, toolCalls }) {
  return content.trim() !== "" && toolCalls.length === 0;
}
function splitRequest(request) {
  switch (request.protocol) {
    case "openai.chat":
    case "anthropic.messages":
    case "ai-sdk.v4":
      return splitMessages(request);
    case "openai.responses":
      return request.parameters.store === false ? splitInput(request) : void 0;
    case "openai.embeddings":
    case "langchain.generations":
      return void 0;
  }
}
function splitMessages(request) {
  const split = splitItems(request.messages);
  if (split === void 0) return void 0;
  return { text: split.text, rest: { ...request, messages: split.rest } };
}
function splitInput(request) {
  const { input } = request.parameters;
  if (typeof input === "string") return { text: input, rest: withInput(request, "") };
  const split = Array.isArray(input) ? splitItems(input) : void 0;
  return split && { text: split.text, rest: withInput(request, split.rest) };
}
function withInput(request, input) {
  return { ...request, parameters: { ...request.parameters, input } };
}
function splitItems(items) {
  const last = items.at(-1);
  if (!items.every(isPlainText) || !isJsonObject(last) || last.role !== "user") return void 0;
  const texts = textsOf(last.content);
  const rest = [...items.slice(0, -1), { ...last, content: emptied(last.content) }];
  return { text: texts.join("\n"), rest };
}
var TOOL_MEMBERS = ["tool_calls", "function_call", "tool_call_id", "audio"];
var ROLES = /* @__PURE__ */ new Set(["system", "developer", "user", "assistant"]);
function isPlainText(item) {
  if (!isJsonObject(item) || !ROLES.has(item.role)) return false;
  if (item.type !== void 0 && item.type !== "message") return false;
  if (TOOL_MEMBERS.some((member) => item[member] !== void 0 && item[member] !== null))
    return false;
  const { content } = item;
  return typeof content === "string" || Array.isArray(content) && content.every(isTextPart);
}
var TEXT_PARTS = /* @__PURE__ */ new Set(["text", "input_text", "output_text"]);
function isTextPart(part) {
  return isJsonObject(part) && TEXT_PARTS.has(part.type) && typeof part.text === "string";
}
function textsOf(content) {
  if (typeof content === "string") return [content];
  return Array.isArray(content) ? content.filter(isTextPart).map(({ text }) => text) : [];
}
function emptied(content) {
  if (!Array.isArray(content)) return "";
  return content.map((part) => isJsonObject(part) ? { ...part, text: "" } : part);
}

// src/domain/entry-head.ts
function encodeHead({ response, ...entry }) {
  const head = {
    key: cacheKeyText(entry.key),
    protocol: entry.protocol,
    generatedFrom: entry.generatedFrom,
    storedAt: entry.storedAt,
    freshUntil: entry.freshUntil,
    expiresAt: entry.expiresAt,
    tags: entry.tags,
    provider: response.provider,
    requestId: response.requestId,
    latencyMs: response.latencyMs
  };
  return Buffer.from(JSON.stringify(head));
}
function parseHead(bytes) {
  const fields = parseObject(bytes);
  return fields === void 0 ? void 0 : headFrom(fields);
}
function headFrom(fields) {
  const key = typeof fields.key === "string" ? parseCacheKey(fields.key) : void 0;
  const protocol = protocolNamed(fields.protocol);
  const { generatedFrom, storedAt, freshUntil, expiresAt } = fields;
  const { tags, provider, requestId, latencyMs } = fields;
  if (key === void 0 || protocol === void 0 || !isStrings(tags)) return void 0;
  if (!isTime(generatedFrom) || !isTime(storedAt)) return void 0;
  if (!isTime(freshUntil) || !isTime(expiresAt) || !isTime(latencyMs)) return void 0;
  if (typeof provider !== "string" || typeof requestId !== "string") return void 0;
  const times = { generatedFrom, storedAt, freshUntil, expiresAt };
  return { key, protocol, ...times, tags, provider, requestId, latencyMs };
}
function isTime(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
var UTF8 = new TextDecoder("utf-8", { fatal: true });
function parseObject(bytes) {
  try {
    const value = JSON.parse(UTF8.decode(bytes));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/domain/archive-line.ts
var ARCHIVE_VERSION = 1;
function firstLine(exportedAt) {
  const at = new Date(exportedAt).toISOString();
  return `${JSON.stringify({ reprise: "export", version: ARCHIVE_VERSION, exportedAt: at })}
`;
}
function entryLine(entry) {
  const head = Buffer.from(encodeHead(entry)).toString();
  const body = JSON.stringify(entry.response.body);
  return `{"sum":"${sumOf(head, body)}","head":${head},"body":${body}}
`;
}
function lastLine(entries) {
  return `${JSON.stringify({ end: true, entries })}
`;
}
function readArchiveLine(bytes) {
  const line = parseObject(bytes);
  if (line === void 0) return unreadable("no JSON object, damaged or cut off");
  if ("reprise" in line) return readFirst(line);
  if ("end" in line) return readLast(line);
  return readEntry(line);
}
function readFirst({ reprise, version }) {
  if (reprise !== "export") return unreadable("not an export of Reprise");
  if (version === ARCHIVE_VERSION) return { kind: "first" };
  return unreadable(
    typeof version === "number" && Number.isInteger(version) ? `an export of version ${version}; this Reprise reads version ${ARCHIVE_VERSION}` : "an export of no version that this Reprise reads"
  );
}
function readLast({ end, entries }) {
  if (end !== true || typeof entries !== "number") return unreadable("not an entry, or damaged");
  return { kind: "last", entries };
}
function readEntry({ sum, head, body }) {
  if (!isJsonObject(head) || !isJsonObject(body)) return unreadable("not an entry, or damaged");
  const texts = [JSON.stringify(head), JSON.stringify(body)];
  if (sum !== sumOf(...texts)) return unreadable("damaged: it does not match its sum");
  const read = parseHead(Buffer.from(texts[0]));
  if (read === void 0) return unreadable("an entry that this Reprise cannot read");
  const { provider, requestId, latencyMs, ...entry } = read;
  const response = formatOf(entry.protocol).read(body, { provider, requestId, latencyMs });
  return { kind: "entry", entry: { ...entry, response: { ...response, cached: true } } };
}
function sumOf(head, body) {
  return hash("sha256", `${head}${body}`).slice(0, 32);
}
function unreadable(reason) {
  return { kind: "unreadable", reason };
}

// src/application/byte-lines.ts
var LINE_FEED = 10;
async function* byteLines(pieces, maxBytes) {
  let number = 1;
  let parts = [];
  let size = 0;
  const append = (part) => {
    parts.push(part);
    size += part.length;
    if (size > maxBytes)
      throw new InvalidRequestError(`line ${number}: longer than ${maxBytes} bytes`);
  };
  for await (const given of pieces) {
    const piece = typeof given === "string" ? Buffer.from(given) : given;
    if (!(piece instanceof Uint8Array)) throw new InvalidRequestError("a piece is no bytes");
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      append(piece.subarray(start, end));
      yield { number, bytes: Buffer.concat(parts) };
      number += 1;
      parts = [];
      size = 0;
      start = end + 1;
    }
    append(piece.subarray(start));
  }
  if (size > 0) yield { number, bytes: Buffer.concat(parts) };
}
function isBlank(bytes) {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

// src/application/read-archive.ts
var MAX_LINE_BYTES = 67108864;
async function* readArchive(pieces, objection = () => void 0) {
  const progress = new ArchiveProgress(objection);
  let number = 0;
  for await (const line of byteLines(pieces, MAX_LINE_BYTES)) {
    number = line.number;
    const entry = progress.take(line.bytes, number);
    if (entry !== void 0) yield entry;
  }
  progress.end(number + 1);
}
var ArchiveProgress = class {
  #objection;
  #state = "before";
  #entries = 0;
  constructor(objection) {
    this.#objection = objection;
  }
  /** The entry of the next line, where it is one. */
  take(bytes, number) {
    if (isBlank(bytes) && this.#state !== "within") return void 0;
    const line = readArchiveLine(bytes);
    if (this.#state === "before") return this.#begin(line, number);
    if (this.#state === "after") throw wrong(number, "there is more after the last line");
    if (line.kind === "unreadable") throw wrong(number, line.reason);
    if (line.kind === "first") throw wrong(number, "a second first line");
    if (line.kind === "last") return this.#finish(line.entries, number);
    const reason = this.#objection(line.entry);
    if (reason !== void 0) throw wrong(number, reason);
    this.#entries += 1;
    return line.entry;
  }
  /** Nothing follows. */
  end(number) {
    if (this.#state === "before") throw wrong(1, "not an export of Reprise: it is empty");
    if (this.#state === "within") throw wrong(number, "the last line is missing: the export is cut");
  }
  #begin(line, number) {
    if (line.kind === "unreadable") throw wrong(number, line.reason);
    if (line.kind !== "first") throw wrong(number, "not the first line of an export of Reprise");
    this.#state = "within";
  }
  #finish(entries, number) {
    this.#state = "after";
    if (entries === this.#entries) return;
    throw wrong(
      number,
      `the export is cut: ${entries} entries were exported, these are ${this.#entries}`
    );
  }
};
function wrong(number, reason) {
  return new InvalidRequestError(`line ${number}: ${reason}`);
}

// src/domain/cache-entry.ts
var MAX_LIFE_MS = 31536e7;
function freshnessOf(entry, now) {
  const ageMs = Math.max(0, now - entry.storedAt);
  if (now < entry.freshUntil) return { state: "fresh", ageMs, freshForMs: entry.freshUntil - now };
  if (now < entry.expiresAt) return { state: "stale", ageMs, staleSinceMs: now - entry.freshUntil };
  return { state: "expired" };
}

// src/domain/archive-times.ts
var CLOCKS_APART_MS = 3e5;
function wrongTime(times, now) {
  const { generatedFrom, storedAt, freshUntil, expiresAt } = times;
  if (storedAt > now + CLOCKS_APART_MS)
    return "storedAt lies more than five minutes ahead of the clock here";
  if (generatedFrom > storedAt) return "generatedFrom lies after storedAt";
  if (!isWithin(freshUntil - storedAt))
    return "freshUntil has to lie within ten years after storedAt";
  if (!isWithin(expiresAt - freshUntil))
    return "expiresAt has to lie within ten years after freshUntil";
  return void 0;
}
function isWithin(lifeMs) {
  return lifeMs >= 0 && lifeMs <= MAX_LIFE_MS;
}

// src/domain/present.ts
function present(object) {
  const given = Object.entries(object).filter(([, value]) => value !== void 0);
  return Object.fromEntries(given);
}

// node_modules/lru-cache/dist/esm/node/index.min.js
var S = channel("lru-cache:metrics");
var W = tracingChannel("lru-cache");
var L = typeof performance == "object" && performance && typeof performance.now == "function" ? performance : Date;
var R = () => S.hasSubscribers || W.hasSubscribers;
var U = /* @__PURE__ */ new Set();
var M = typeof process == "object" && process ? process : {};
var k = (d3, e, t, i) => {
  typeof M.emitWarning == "function" ? M.emitWarning(d3, e, t, i) : console.error(`[${t}] ${e}: ${d3}`);
};
var H = (d3) => !U.has(d3);
var T = (d3) => !!d3 && d3 === Math.floor(d3) && d3 > 0 && isFinite(d3);
var j = (d3) => T(d3) ? d3 <= Math.pow(2, 8) ? Uint8Array : d3 <= Math.pow(2, 16) ? Uint16Array : d3 <= Math.pow(2, 32) ? Uint32Array : d3 <= Number.MAX_SAFE_INTEGER ? O : null : null;
var O = class extends Array {
  constructor(e) {
    super(e), this.fill(0);
  }
};
var x = class d {
  heap;
  length;
  static #o = false;
  static create(e) {
    let t = j(e);
    if (!t) return [];
    d.#o = true;
    let i = new d(e, t);
    return d.#o = false, i;
  }
  constructor(e, t) {
    if (!d.#o) throw new TypeError("instantiate Stack using Stack.create(n)");
    this.heap = new t(e), this.length = 0;
  }
  push(e) {
    this.heap[this.length++] = e;
  }
  pop() {
    return this.heap[--this.length];
  }
};
var I = class d2 {
  #o;
  #c;
  #S;
  #O;
  #w;
  #M;
  #I;
  #m;
  get perf() {
    return this.#m;
  }
  ttl;
  ttlResolution;
  ttlAutopurge;
  updateAgeOnGet;
  updateAgeOnHas;
  allowStale;
  noDisposeOnSet;
  noUpdateTTL;
  maxEntrySize;
  sizeCalculation;
  noDeleteOnFetchRejection;
  noDeleteOnStaleGet;
  allowStaleOnFetchAbort;
  allowStaleOnFetchRejection;
  ignoreFetchAbort;
  backgroundFetchSize;
  #n;
  #b;
  #s;
  #i;
  #t;
  #l;
  #u;
  #a;
  #h;
  #y;
  #r;
  #_;
  #F;
  #d;
  #g;
  #T;
  #U;
  #f;
  #D;
  static unsafeExposeInternals(e) {
    return { starts: e.#F, ttls: e.#d, autopurgeTimers: e.#g, sizes: e.#_, keyMap: e.#s, keyList: e.#i, valList: e.#t, next: e.#l, prev: e.#u, get head() {
      return e.#a;
    }, get tail() {
      return e.#h;
    }, free: e.#y, isBackgroundFetch: (t) => e.#e(t), backgroundFetch: (t, i, s, n) => e.#P(t, i, s, n), moveToTail: (t) => e.#L(t), indexes: (t) => e.#A(t), rindexes: (t) => e.#z(t), isStale: (t) => e.#p(t) };
  }
  get max() {
    return this.#o;
  }
  get maxSize() {
    return this.#c;
  }
  get calculatedSize() {
    return this.#b;
  }
  get size() {
    return this.#n;
  }
  get fetchMethod() {
    return this.#M;
  }
  get memoMethod() {
    return this.#I;
  }
  get dispose() {
    return this.#S;
  }
  get onInsert() {
    return this.#O;
  }
  get disposeAfter() {
    return this.#w;
  }
  constructor(e) {
    let { max: t = 0, ttl: i, ttlResolution: s = 1, ttlAutopurge: n, updateAgeOnGet: o, updateAgeOnHas: l, allowStale: h, dispose: r, onInsert: c, disposeAfter: m, noDisposeOnSet: _, noUpdateTTL: u, maxSize: g = 0, maxEntrySize: f = 0, sizeCalculation: y, fetchMethod: a, memoMethod: w, noDeleteOnFetchRejection: F, noDeleteOnStaleGet: b, allowStaleOnFetchRejection: p, allowStaleOnFetchAbort: A, ignoreFetchAbort: z, backgroundFetchSize: C = 1, perf: E } = e;
    if (this.backgroundFetchSize = C, E !== void 0 && typeof E?.now != "function") throw new TypeError("perf option must have a now() method if specified");
    if (this.#m = E ?? L, t !== 0 && !T(t)) throw new TypeError("max option must be a nonnegative integer");
    let v = t ? j(t) : Array;
    if (!v) throw new Error("invalid max value: " + t);
    if (this.#o = t, this.#c = g, this.maxEntrySize = f || this.#c, this.sizeCalculation = y, this.sizeCalculation) {
      if (!this.#c && !this.maxEntrySize) throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
      if (typeof this.sizeCalculation != "function") throw new TypeError("sizeCalculation set to non-function");
    }
    if (w !== void 0 && typeof w != "function") throw new TypeError("memoMethod must be a function if defined");
    if (this.#I = w, a !== void 0 && typeof a != "function") throw new TypeError("fetchMethod must be a function if specified");
    if (this.#M = a, this.#U = !!a, this.#s = /* @__PURE__ */ new Map(), this.#i = Array.from({ length: t }).fill(void 0), this.#t = Array.from({ length: t }).fill(void 0), this.#l = new v(t), this.#u = new v(t), this.#a = 0, this.#h = 0, this.#y = x.create(t), this.#n = 0, this.#b = 0, typeof r == "function" && (this.#S = r), typeof c == "function" && (this.#O = c), typeof m == "function" ? (this.#w = m, this.#r = []) : (this.#w = void 0, this.#r = void 0), this.#T = !!this.#S, this.#D = !!this.#O, this.#f = !!this.#w, this.noDisposeOnSet = !!_, this.noUpdateTTL = !!u, this.noDeleteOnFetchRejection = !!F, this.allowStaleOnFetchRejection = !!p, this.allowStaleOnFetchAbort = !!A, this.ignoreFetchAbort = !!z, this.maxEntrySize !== 0) {
      if (this.#c !== 0 && !T(this.#c)) throw new TypeError("maxSize must be a positive integer if specified");
      if (!T(this.maxEntrySize)) throw new TypeError("maxEntrySize must be a positive integer if specified");
      this.#X();
    }
    if (this.allowStale = !!h, this.noDeleteOnStaleGet = !!b, this.updateAgeOnGet = !!o, this.updateAgeOnHas = !!l, this.ttlResolution = T(s) || s === 0 ? s : 1, this.ttlAutopurge = !!n, this.ttl = i || 0, this.ttl) {
      if (!T(this.ttl)) throw new TypeError("ttl must be a positive integer if specified");
      this.#k();
    }
    if (this.#o === 0 && this.ttl === 0 && this.#c === 0) throw new TypeError("At least one of max, maxSize, or ttl is required");
    if (!this.ttlAutopurge && !this.#o && !this.#c) {
      let D = "LRU_CACHE_UNBOUNDED";
      H(D) && (U.add(D), k("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.", "UnboundedCacheWarning", D, d2));
    }
  }
  getRemainingTTL(e) {
    return this.#s.has(e) ? 1 / 0 : 0;
  }
  #k() {
    let e = new O(this.#o), t = new O(this.#o);
    this.#d = e, this.#F = t;
    let i = this.ttlAutopurge ? Array.from({ length: this.#o }) : void 0;
    this.#g = i, this.#H = (h, r, c = this.#m.now()) => {
      t[h] = r !== 0 ? c : 0, e[h] = r, s(h, r);
    }, this.#R = (h) => {
      t[h] = e[h] !== 0 ? this.#m.now() : 0, s(h, e[h]);
    };
    let s = this.ttlAutopurge ? (h, r) => {
      if (i?.[h] && (clearTimeout(i[h]), i[h] = void 0), r && r !== 0 && i) {
        let c = setTimeout(() => {
          this.#p(h) ? (this.#E(this.#i[h], "expire"), i[h] = void 0) : s(h, l(h));
        }, r + 1);
        c.unref && c.unref(), i[h] = c;
      }
    } : () => {
    };
    this.#v = (h, r) => {
      if (e[r]) {
        let c = e[r], m = t[r];
        if (!c || !m) return;
        h.ttl = c, h.start = m, h.now = n || o();
        let _ = h.now - m;
        h.remainingTTL = c - _;
      }
    };
    let n = 0, o = () => {
      let h = this.#m.now();
      if (this.ttlResolution > 0) {
        n = h;
        let r = setTimeout(() => n = 0, this.ttlResolution);
        r.unref && r.unref();
      }
      return h;
    };
    this.getRemainingTTL = (h) => {
      let r = this.#s.get(h);
      return r === void 0 ? 0 : l(r);
    };
    let l = (h) => {
      let r = e[h], c = t[h];
      if (!r || !c) return 1 / 0;
      let m = (n || o()) - c;
      return r - m;
    };
    this.#p = (h) => {
      let r = t[h], c = e[h];
      return !!c && !!r && (n || o()) - r > c;
    };
  }
  #R = () => {
  };
  #v = () => {
  };
  #H = () => {
  };
  #p = () => false;
  #X() {
    let e = new O(this.#o);
    this.#b = 0, this.#_ = e, this.#x = (t) => {
      this.#b -= e[t], e[t] = 0;
    }, this.#N = (t, i, s, n) => {
      if (!T(s)) {
        if (this.#e(i)) return this.backgroundFetchSize;
        if (n) {
          if (typeof n != "function") throw new TypeError("sizeCalculation must be a function");
          if (s = n(i, t), !T(s)) throw new TypeError("sizeCalculation return invalid (expect positive integer)");
        } else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.");
      }
      return s;
    }, this.#j = (t, i, s) => {
      if (e[t] = i, this.#c) {
        let n = this.#c - e[t];
        for (; this.#b > n; ) this.#G(true);
      }
      this.#b += e[t], s && (s.entrySize = i, s.totalCalculatedSize = this.#b);
    };
  }
  #x = (e) => {
  };
  #j = (e, t, i) => {
  };
  #N = (e, t, i, s) => {
    if (i || s) throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");
    return 0;
  };
  *#A({ allowStale: e = this.allowStale } = {}) {
    if (this.#n) for (let t = this.#h; this.#V(t) && ((e || !this.#p(t)) && (yield t), t !== this.#a); ) t = this.#u[t];
  }
  *#z({ allowStale: e = this.allowStale } = {}) {
    if (this.#n) for (let t = this.#a; this.#V(t) && ((e || !this.#p(t)) && (yield t), t !== this.#h); ) t = this.#l[t];
  }
  #V(e) {
    return e !== void 0 && this.#s.get(this.#i[e]) === e;
  }
  *entries() {
    for (let e of this.#A()) this.#t[e] !== void 0 && this.#i[e] !== void 0 && !this.#e(this.#t[e]) && (yield [this.#i[e], this.#t[e]]);
  }
  *rentries() {
    for (let e of this.#z()) this.#t[e] !== void 0 && this.#i[e] !== void 0 && !this.#e(this.#t[e]) && (yield [this.#i[e], this.#t[e]]);
  }
  *keys() {
    for (let e of this.#A()) {
      let t = this.#i[e];
      t !== void 0 && !this.#e(this.#t[e]) && (yield t);
    }
  }
  *rkeys() {
    for (let e of this.#z()) {
      let t = this.#i[e];
      t !== void 0 && !this.#e(this.#t[e]) && (yield t);
    }
  }
  *values() {
    for (let e of this.#A()) this.#t[e] !== void 0 && !this.#e(this.#t[e]) && (yield this.#t[e]);
  }
  *rvalues() {
    for (let e of this.#z()) this.#t[e] !== void 0 && !this.#e(this.#t[e]) && (yield this.#t[e]);
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  [Symbol.toStringTag] = "LRUCache";
  find(e, t = {}) {
    for (let i of this.#A()) {
      let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
      if (n !== void 0 && e(n, this.#i[i], this)) return this.#C(this.#i[i], t);
    }
  }
  forEach(e, t = this) {
    for (let i of this.#A()) {
      let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
      n !== void 0 && e.call(t, n, this.#i[i], this);
    }
  }
  rforEach(e, t = this) {
    for (let i of this.#z()) {
      let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
      n !== void 0 && e.call(t, n, this.#i[i], this);
    }
  }
  purgeStale() {
    let e = false;
    for (let t of this.#z({ allowStale: true })) this.#p(t) && (this.#E(this.#i[t], "expire"), e = true);
    return e;
  }
  info(e) {
    let t = this.#s.get(e);
    if (t === void 0) return;
    let i = this.#t[t], s = this.#e(i) ? i.__staleWhileFetching : i;
    if (s === void 0) return;
    let n = { value: s };
    if (this.#d && this.#F) {
      let o = this.#d[t], l = this.#F[t];
      if (o && l) {
        let h = o - (this.#m.now() - l);
        n.ttl = h, n.start = Date.now();
      }
    }
    return this.#_ && (n.size = this.#_[t]), n;
  }
  dump() {
    let e = [];
    for (let t of this.#A({ allowStale: true })) {
      let i = this.#i[t], s = this.#t[t], n = this.#e(s) ? s.__staleWhileFetching : s;
      if (n === void 0 || i === void 0) continue;
      let o = { value: n };
      if (this.#d && this.#F) {
        o.ttl = this.#d[t];
        let l = this.#m.now() - this.#F[t];
        o.start = Math.floor(Date.now() - l);
      }
      this.#_ && (o.size = this.#_[t]), e.unshift([i, o]);
    }
    return e;
  }
  load(e) {
    this.clear();
    for (let [t, i] of e) {
      if (i.start) {
        let s = Date.now() - i.start;
        i.start = this.#m.now() - s;
      }
      this.#W(t, i.value, i);
    }
  }
  set(e, t, i = {}) {
    let { status: s = S.hasSubscribers ? {} : void 0 } = i;
    i.status = s, s && (s.op = "set", s.key = e, t !== void 0 && (s.value = t), s.cache = this);
    let n = this.#W(e, t, i);
    return s && S.hasSubscribers && S.publish(s), n;
  }
  #W(e, t, i, s) {
    let { ttl: n = this.ttl, start: o, noDisposeOnSet: l = this.noDisposeOnSet, sizeCalculation: h = this.sizeCalculation, status: r } = i, c = this.#e(t);
    if (t === void 0) return r && (r.set = "deleted"), this.delete(e), this;
    let { noUpdateTTL: m = this.noUpdateTTL } = i;
    r && !c && (r.value = t);
    let _ = this.#N(e, t, i.size || 0, h, r);
    if (this.maxEntrySize && _ > this.maxEntrySize) return this.#E(e, "set"), r && (r.set = "miss", r.maxEntrySizeExceeded = true), this;
    let u = this.#n === 0 ? void 0 : this.#s.get(e);
    if (u === void 0) u = this.#n === 0 ? this.#h : this.#y.length !== 0 ? this.#y.pop() : this.#n === this.#o ? this.#G(false) : this.#n, this.#i[u] = e, this.#t[u] = t, this.#s.set(e, u), this.#l[this.#h] = u, this.#u[u] = this.#h, this.#h = u, this.#n++, this.#j(u, _, r), r && (r.set = "add"), m = false, this.#D && !c && this.#O?.(t, e, "add");
    else {
      this.#L(u);
      let g = this.#t[u];
      if (t !== g) {
        if (!l) if (this.#e(g)) {
          g !== s && g.__abortController.abort(new Error("replaced"));
          let { __staleWhileFetching: f } = g;
          f !== void 0 && f !== t && (this.#T && this.#S?.(f, e, "set"), this.#f && this.#r?.push([f, e, "set"]));
        } else this.#T && this.#S?.(g, e, "set"), this.#f && this.#r?.push([g, e, "set"]);
        if (this.#x(u), this.#j(u, _, r), this.#t[u] = t, !c) {
          let f = g && this.#e(g) ? g.__staleWhileFetching : g, y = f === void 0 ? "add" : t !== f ? "replace" : "update";
          r && (r.set = y, f !== void 0 && (r.oldValue = f)), this.#D && this.onInsert?.(t, e, y);
        }
      } else c || (r && (r.set = "update"), this.#D && this.onInsert?.(t, e, "update"));
    }
    if (n !== 0 && !this.#d && this.#k(), this.#d && (m || this.#H(u, n, o), r && this.#v(r, u)), !l && this.#f && this.#r) {
      let g = this.#r, f;
      for (; f = g?.shift(); ) this.#w?.(...f);
    }
    return this;
  }
  pop() {
    try {
      for (; this.#n; ) {
        let e = this.#t[this.#a];
        if (this.#G(true), this.#e(e)) {
          if (e.__staleWhileFetching) return e.__staleWhileFetching;
        } else if (e !== void 0) return e;
      }
    } finally {
      if (this.#f && this.#r) {
        let e = this.#r, t;
        for (; t = e?.shift(); ) this.#w?.(...t);
      }
    }
  }
  #G(e) {
    let t = this.#a, i = this.#i[t], s = this.#t[t], n = this.#e(s);
    n && s.__abortController.abort(new Error("evicted"));
    let o = n ? s.__staleWhileFetching : s;
    return (this.#T || this.#f) && o !== void 0 && (this.#T && this.#S?.(o, i, "evict"), this.#f && this.#r?.push([o, i, "evict"])), this.#x(t), this.#g?.[t] && (clearTimeout(this.#g[t]), this.#g[t] = void 0), e && (this.#i[t] = void 0, this.#t[t] = void 0, this.#y.push(t)), this.#n === 1 ? (this.#a = this.#h = 0, this.#y.length = 0) : this.#a = this.#l[t], this.#s.delete(i), this.#n--, t;
  }
  has(e, t = {}) {
    let { status: i = S.hasSubscribers ? {} : void 0 } = t;
    t.status = i, i && (i.op = "has", i.key = e, i.cache = this);
    let s = this.#Y(e, t);
    return S.hasSubscribers && S.publish(i), s;
  }
  #Y(e, t = {}) {
    let { updateAgeOnHas: i = this.updateAgeOnHas, status: s } = t, n = this.#s.get(e);
    if (n !== void 0) {
      let o = this.#t[n];
      if (this.#e(o) && o.__staleWhileFetching === void 0) return false;
      if (this.#p(n)) s && (s.has = "stale", this.#v(s, n));
      else return i && this.#R(n), s && (s.has = "hit", this.#v(s, n)), true;
    } else s && (s.has = "miss");
    return false;
  }
  peek(e, t = {}) {
    let { status: i = R() ? {} : void 0 } = t;
    i && (i.op = "peek", i.key = e, i.cache = this), t.status = i;
    let s = this.#J(e, t);
    return S.hasSubscribers && S.publish(i), s;
  }
  #J(e, t) {
    let { status: i, allowStale: s = this.allowStale } = t, n = this.#s.get(e);
    if (n === void 0 || !s && this.#p(n)) {
      i && (i.peek = n === void 0 ? "miss" : "stale");
      return;
    }
    let o = this.#t[n], l = this.#e(o) ? o.__staleWhileFetching : o;
    return i && (l !== void 0 ? (i.peek = "hit", i.value = l) : i.peek = "miss"), l;
  }
  #P(e, t, i, s) {
    let n = t === void 0 ? void 0 : this.#t[t];
    if (this.#e(n)) return n;
    let o = new AbortController(), { signal: l } = i;
    l?.addEventListener("abort", () => o.abort(l.reason), { signal: o.signal });
    let h = { signal: o.signal, options: i, context: s }, r = (f, y = false) => {
      let { aborted: a } = o.signal, w = i.ignoreFetchAbort && f !== void 0, F = i.ignoreFetchAbort || !!(i.allowStaleOnFetchAbort && f !== void 0);
      if (i.status && (a && !y ? (i.status.fetchAborted = true, i.status.fetchError = o.signal.reason, w && (i.status.fetchAbortIgnored = true)) : i.status.fetchResolved = true), a && !w && !y) return m(o.signal.reason, F);
      let b = u, p = this.#t[t];
      return (p === u || p === void 0 && w && y) && (f === void 0 ? b.__staleWhileFetching !== void 0 ? this.#t[t] = b.__staleWhileFetching : this.#E(e, "fetch") : (i.status && (i.status.fetchUpdated = true), this.#W(e, f, h.options, b))), f;
    }, c = (f) => (i.status && (i.status.fetchRejected = true, i.status.fetchError = f), m(f, false)), m = (f, y) => {
      let { aborted: a } = o.signal, w = a && i.allowStaleOnFetchAbort, F = w || i.allowStaleOnFetchRejection, b = F || i.noDeleteOnFetchRejection, p = u;
      if (this.#t[t] === u && (!b || !y && p.__staleWhileFetching === void 0 ? this.#E(e, "fetch") : w || (this.#t[t] = p.__staleWhileFetching)), F) return i.status && p.__staleWhileFetching !== void 0 && (i.status.returnedStale = true), p.__staleWhileFetching;
      if (p.__returned === p) throw f;
    }, _ = (f, y) => {
      let a = this.#M?.(e, n, h);
      o.signal.addEventListener("abort", () => {
        (!i.ignoreFetchAbort || i.allowStaleOnFetchAbort) && (f(void 0), i.allowStaleOnFetchAbort && (f = (w) => r(w, true)));
      }), a && a instanceof Promise ? a.then((w) => f(w === void 0 ? void 0 : w), y) : a !== void 0 && f(a);
    };
    i.status && (i.status.fetchDispatched = true);
    let u = new Promise(_).then(r, c), g = Object.assign(u, { __abortController: o, __staleWhileFetching: n, __returned: void 0 });
    return t === void 0 ? (this.#W(e, g, { ...h.options, status: void 0 }), t = this.#s.get(e)) : this.#t[t] = g, g;
  }
  #e(e) {
    if (!this.#U) return false;
    let t = e;
    return !!t && t instanceof Promise && t.hasOwnProperty("__staleWhileFetching") && t.__abortController instanceof AbortController;
  }
  fetch(e, t = {}) {
    let i = W.hasSubscribers, { status: s = R() ? {} : void 0 } = t;
    t.status = s, s && t.context && (s.context = t.context);
    let n = this.#B(e, t);
    return s && i && (s.trace = true, W.tracePromise(() => n, s).catch(() => {
    })), n;
  }
  async #B(e, t = {}) {
    let { allowStale: i = this.allowStale, updateAgeOnGet: s = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, ttl: o = this.ttl, noDisposeOnSet: l = this.noDisposeOnSet, size: h = 0, sizeCalculation: r = this.sizeCalculation, noUpdateTTL: c = this.noUpdateTTL, noDeleteOnFetchRejection: m = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: _ = this.allowStaleOnFetchRejection, ignoreFetchAbort: u = this.ignoreFetchAbort, allowStaleOnFetchAbort: g = this.allowStaleOnFetchAbort, context: f, forceRefresh: y = false, status: a, signal: w } = t;
    if (a && (a.op = "fetch", a.key = e, y && (a.forceRefresh = true), a.cache = this), !this.#U) return a && (a.fetch = "get"), this.#C(e, { allowStale: i, updateAgeOnGet: s, noDeleteOnStaleGet: n, status: a });
    let F = { allowStale: i, updateAgeOnGet: s, noDeleteOnStaleGet: n, ttl: o, noDisposeOnSet: l, size: h, sizeCalculation: r, noUpdateTTL: c, noDeleteOnFetchRejection: m, allowStaleOnFetchRejection: _, allowStaleOnFetchAbort: g, ignoreFetchAbort: u, status: a, signal: w }, b = this.#s.get(e);
    if (b === void 0) {
      a && (a.fetch = "miss");
      let p = this.#P(e, b, F, f);
      return p.__returned = p;
    } else {
      let p = this.#t[b];
      if (this.#e(p)) {
        let v = i && p.__staleWhileFetching !== void 0;
        return a && (a.fetch = "inflight", v && (a.returnedStale = true)), v ? p.__staleWhileFetching : p.__returned = p;
      }
      let A = this.#p(b);
      if (!y && !A) return a && (a.fetch = "hit"), this.#L(b), s && this.#R(b), a && this.#v(a, b), p;
      let z = this.#P(e, b, F, f), E = z.__staleWhileFetching !== void 0 && i;
      return a && (a.fetch = A ? "stale" : "refresh", E && A && (a.returnedStale = true)), E ? z.__staleWhileFetching : z.__returned = z;
    }
  }
  forceFetch(e, t = {}) {
    let i = W.hasSubscribers, { status: s = R() ? {} : void 0 } = t;
    t.status = s, s && t.context && (s.context = t.context);
    let n = this.#K(e, t);
    return s && i && (s.trace = true, W.tracePromise(() => n, s).catch(() => {
    })), n;
  }
  async #K(e, t = {}) {
    let i = await this.#B(e, t);
    if (i === void 0) throw new Error("fetch() returned undefined");
    return i;
  }
  memo(e, t = {}) {
    let { status: i = S.hasSubscribers ? {} : void 0 } = t;
    t.status = i, i && (i.op = "memo", i.key = e, t.context && (i.context = t.context), i.cache = this);
    let s = this.#Q(e, t);
    return i && (i.value = s), S.hasSubscribers && S.publish(i), s;
  }
  #Q(e, t = {}) {
    let i = this.#I;
    if (!i) throw new Error("no memoMethod provided to constructor");
    let { context: s, status: n, forceRefresh: o, ...l } = t;
    n && o && (n.forceRefresh = true);
    let h = this.#C(e, l), r = o || h === void 0;
    if (n && (n.memo = r ? "miss" : "hit", r || (n.value = h)), !r) return h;
    let c = i(e, h, { options: l, context: s });
    return n && (n.value = c), this.#W(e, c, l), c;
  }
  get(e, t = {}) {
    let { status: i = S.hasSubscribers ? {} : void 0 } = t;
    t.status = i, i && (i.op = "get", i.key = e, i.cache = this);
    let s = this.#C(e, t);
    return i && (s !== void 0 && (i.value = s), S.hasSubscribers && S.publish(i)), s;
  }
  #C(e, t = {}) {
    let { allowStale: i = this.allowStale, updateAgeOnGet: s = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, status: o } = t, l = this.#s.get(e);
    if (l === void 0) {
      o && (o.get = "miss");
      return;
    }
    let h = this.#t[l], r = this.#e(h);
    return o && this.#v(o, l), this.#p(l) ? r ? (o && (o.get = "stale-fetching"), i && h.__staleWhileFetching !== void 0 ? (o && (o.returnedStale = true), h.__staleWhileFetching) : void 0) : (n || this.#E(e, "expire"), o && (o.get = "stale"), i ? (o && (o.returnedStale = true), h) : void 0) : (o && (o.get = r ? "fetching" : "hit"), this.#L(l), s && this.#R(l), r ? h.__staleWhileFetching : h);
  }
  #$(e, t) {
    this.#u[t] = e, this.#l[e] = t;
  }
  #L(e) {
    e !== this.#h && (e === this.#a ? this.#a = this.#l[e] : this.#$(this.#u[e], this.#l[e]), this.#$(this.#h, e), this.#h = e);
  }
  delete(e) {
    return this.#E(e, "delete");
  }
  #E(e, t) {
    S.hasSubscribers && S.publish({ op: "delete", delete: t, key: e, cache: this });
    let i = false;
    if (this.#n !== 0) {
      let s = this.#s.get(e);
      if (s !== void 0) if (this.#g?.[s] && (clearTimeout(this.#g[s]), this.#g[s] = void 0), i = true, this.#n === 1) this.#q(t);
      else {
        this.#x(s);
        let n = this.#t[s];
        if (this.#e(n) ? n.__abortController.abort(new Error("deleted")) : (this.#T || this.#f) && (this.#T && this.#S?.(n, e, t), this.#f && this.#r?.push([n, e, t])), this.#s.delete(e), this.#i[s] = void 0, this.#t[s] = void 0, s === this.#h) this.#h = this.#u[s];
        else if (s === this.#a) this.#a = this.#l[s];
        else {
          let o = this.#u[s];
          this.#l[o] = this.#l[s];
          let l = this.#l[s];
          this.#u[l] = this.#u[s];
        }
        this.#n--, this.#y.push(s);
      }
    }
    if (this.#f && this.#r?.length) {
      let s = this.#r, n;
      for (; n = s?.shift(); ) this.#w?.(...n);
    }
    return i;
  }
  clear() {
    return this.#q("delete");
  }
  #q(e) {
    for (let t of this.#z({ allowStale: true })) {
      let i = this.#t[t];
      if (this.#e(i)) i.__abortController.abort(new Error("deleted"));
      else {
        let s = this.#i[t];
        this.#T && this.#S?.(i, s, e), this.#f && this.#r?.push([i, s, e]);
      }
    }
    if (this.#s.clear(), this.#t.fill(void 0), this.#i.fill(void 0), this.#d && this.#F) {
      this.#d.fill(0), this.#F.fill(0);
      for (let t of this.#g ?? []) t !== void 0 && clearTimeout(t);
      this.#g?.fill(void 0);
    }
    if (this.#_ && this.#_.fill(0), this.#a = 0, this.#h = 0, this.#y.length = 0, this.#b = 0, this.#n = 0, this.#f && this.#r) {
      let t = this.#r, i;
      for (; i = t?.shift(); ) this.#w?.(...i);
    }
  }
};

// src/domain/latency.ts
var LATENCY_BOUNDS_US = [
  250,
  500,
  1e3,
  2500,
  5e3,
  1e4,
  25e3,
  5e4,
  1e5,
  25e4,
  5e5,
  1e6,
  25e5,
  5e6,
  1e7,
  3e7
];
var TIMED_OUTCOMES = [
  "hit",
  "miss",
  "stale",
  "semantic",
  "coalesced",
  "bypass",
  "degraded"
];
var LATENCY_STEPS = [...LATENCY_BOUNDS_US, "more"];
var LATENCY_COUNTERS = new Set(
  TIMED_OUTCOMES.flatMap((outcome) => [
    ...LATENCY_STEPS.map((bound) => `latency_${outcome}_${bound}`),
    `latency_${outcome}_sum`
  ])
);
function isLatencyCounter(name) {
  return LATENCY_COUNTERS.has(name);
}
function namesOf(outcome) {
  const steps = LATENCY_STEPS.map((bound) => `latency_${outcome}_${bound}`);
  return { steps, sum: `latency_${outcome}_sum` };
}
var NAMES = {
  hit: namesOf("hit"),
  miss: namesOf("miss"),
  stale: namesOf("stale"),
  semantic: namesOf("semantic"),
  coalesced: namesOf("coalesced"),
  bypass: namesOf("bypass"),
  degraded: namesOf("degraded")
};
function latencyStep(us) {
  let step = 0;
  while (us > (LATENCY_BOUNDS_US[step] ?? Infinity)) step += 1;
  return step;
}
function latencyIncrements(outcome, ms) {
  const us = Math.max(0, Math.round(ms * 1e3));
  const { steps, sum } = NAMES[outcome];
  return { [steps[latencyStep(us)] ?? sum]: 1, [sum]: us };
}
function latencySums(outcome, counts, us) {
  const { steps, sum } = NAMES[outcome];
  const fallen = steps.map((name, place) => [name, counts[place] ?? 0]);
  return Object.fromEntries([...fallen.filter(([, count]) => count > 0), [sum, us]]);
}

// src/domain/metrics.ts
var COUNTERS = [
  "requests",
  "hits",
  "misses",
  "stale",
  "semantic",
  "coalesced",
  "bypass",
  "degraded",
  "failures",
  "aborted",
  "stores",
  "store_skips",
  "cache_errors",
  "rejected_entries",
  "fenced_entries",
  "provider_errors",
  "failovers",
  "refreshes",
  "failed_refreshes",
  "invalidations",
  "invalidated_entries",
  /** Tokens that a provider generated for us. */
  "input_tokens",
  "output_tokens",
  /** Tokens that were replayed instead. */
  "saved_input_tokens",
  "saved_output_tokens",
  /** Milliseconds that providers would have taken for what was replayed. */
  "saved_ms",
  /** Millionths of a US dollar, at list prices: for what was generated, and for what was replayed instead. */
  "cost_microusd",
  "saved_microusd",
  /** Answers, generated or replayed, whose price is not known: they are in neither sum. */
  "unpriced_requests",
  /** Questions that were nearly like enough to a stored one, and those that a guard has shut out. */
  "semantic_near_misses",
  "semantic_vetoes_numbers",
  "semantic_vetoes_negation",
  "semantic_vetoes_antonyms",
  "semantic_vetoes_names",
  "semantic_vetoes_terms",
  "semantic_vetoes_payload",
  "semantic_vetoes_quoted",
  "semantic_vetoes_scripts",
  "semantic_vetoes_order",
  /** Comparisons with stored questions that took too long, or failed. */
  "semantic_timeouts",
  "semantic_errors",
  /** Generated answers that were compared with a stored one that was not given, those that were the same, and those whose question was added to it. */
  "semantic_explorations",
  "semantic_explored_same",
  "semantic_aliases",
  /** Answers given from the cache that were generated again to be compared, and those that were not the same. */
  "semantic_audits",
  "semantic_audit_errors",
  "exact_audits",
  "exact_audit_errors",
  /** Comparisons of answers that came to nothing: the judge failed or said neither, or an audit had nothing to compare. */
  "comparison_failures"
];
var STEP_MS = { minute: 6e4, hour: 36e5, day: 864e5 };
var RETENTION_MS = {
  minute: 48 * STEP_MS.hour,
  hour: 90 * STEP_MS.day,
  day: 730 * STEP_MS.day
};
function totalsOf(increments = {}) {
  const zeros = COUNTERS.map((name) => [name, 0]);
  return { ...Object.fromEntries(zeros), ...increments };
}
function bucketStart(moment, step) {
  return Math.floor(moment / STEP_MS[step]) * STEP_MS[step];
}
var NAMES2 = new Set(COUNTERS);
function isCounter(name) {
  return NAMES2.has(name) || isLatencyCounter(name);
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

// src/domain/nesting.ts
function nestsBeyond(levels, value) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => nestsBeyond(levels - 1, member));
}

// src/domain/semantic/pair-proportion.ts
var Z = 1.959963984540054;
function wilsonInterval(successes, trials) {
  if (trials === 0) return [0, 1];
  const [low, high] = scoreBounds(successes / trials, trials, Z);
  return [successes === 0 ? 0 : low, successes === trials ? 1 : high];
}
function scoreBounds(share, trials, z) {
  const scale = 1 + z * z / trials;
  const middle = share + z * z / (2 * trials);
  const width = z * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
  return [(middle - width) / scale, (middle + width) / scale];
}
function trialsToConfirm(share) {
  return Math.ceil(share * Z * Z / (1 - share));
}

// src/domain/semantic/dot-product.ts
function dotProduct(one, other) {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

export {
  setTimeout2 as setTimeout,
  setImmediate,
  MAX_BODY_DEPTH,
  withExactNumbers,
  nestsBeyond,
  canonicalForm,
  DEFAULT_NAMESPACE,
  ANSWER_NEUTRAL_PARAMETERS,
  deriveCacheKey,
  nameDigest,
  cacheKeyText,
  KEY_TEXT_LENGTH,
  parseCacheKey,
  canonicalQuestion,
  MAX_QUESTION_LENGTH,
  semanticQuestion,
  answersInWords,
  present,
  parseObject,
  firstLine,
  entryLine,
  lastLine,
  isBlank,
  readArchive,
  MAX_LIFE_MS,
  freshnessOf,
  wrongTime,
  wilsonInterval,
  scoreBounds,
  trialsToConfirm,
  dotProduct,
  I,
  LATENCY_BOUNDS_US,
  TIMED_OUTCOMES,
  LATENCY_STEPS,
  isLatencyCounter,
  latencyStep,
  latencyIncrements,
  latencySums,
  STEP_MS,
  RETENTION_MS,
  totalsOf,
  bucketStart,
  isCounter
};

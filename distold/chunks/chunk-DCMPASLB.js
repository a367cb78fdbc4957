import {
  choicesOf,
  finishReasonsOf,
  messageOf
} from "./chunk-Q6B57ZZM.js";
import {
  responseDependsOnState
} from "./chunk-A46V7AW3.js";
import {
  isJsonObject,
  jsonObjects,
  objectIn,
  withoutNulls
} from "./chunk-5GCY32R6.js";

// src/domain/cache-key.ts
import { hash } from "node:crypto";

// src/domain/canonical-form.ts
import canonicalize from "canonicalize";
var MAX_CANONICAL_DEPTH = 64;
var MAX_CANONICAL_LENGTH = 4 * 1024 * 1024;
function numberObstacle(value) {
  if (!Number.isFinite(value)) return "not_json";
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? "inexact_number" : void 0;
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

// src/domain/chat-completion-assembly.ts
var NAMING_FIELDS = /* @__PURE__ */ new Set(["id", "type", "name", "role", "index", "format"]);
var NOTHING_SAID = {
  message: { role: "assistant", content: null, refusal: null },
  logprobs: null,
  finish_reason: null
};
var ChatCompletionAssembly = class {
  #envelope = {};
  #choices = /* @__PURE__ */ new Map();
  /** Adds the next chunk. What pads it to hide its length (`obfuscation`) is no part of the answer. */
  add(chunk) {
    const { choices: _choices, usage, obfuscation: _padding, ...envelope } = chunk;
    if (!repeats(this.#envelope, envelope))
      this.#envelope = { ...envelope, ...this.#envelope, ...withoutNulls(envelope) };
    if (isJsonObject(usage)) this.#envelope.usage = usage;
    for (const choice of choicesOf(chunk)) this.#addChoice(choice);
  }
  /** Whether there is a choice, and each has its finish reason. */
  get finished() {
    const reasons = finishReasonsOf(this.body());
    return reasons.length > 0 && !reasons.includes(null);
  }
  /** The whole body so far. */
  body() {
    const indices = [...this.#choices.keys()].sort((a, b) => a - b);
    const choices = indices.map((index) => ({
      index,
      ...wholeChoice(this.#choices.get(index) ?? {})
    }));
    return { ...this.#envelope, object: "chat.completion", choices };
  }
  /** Only the delta and the logprobs come in pieces; all else that a choice says, it says anew. */
  #addChoice(choice) {
    const { index, delta, logprobs, ...said } = choice;
    const place = typeof index === "number" ? index : 0;
    const known = this.#choices.get(place) ?? NOTHING_SAID;
    this.#choices.set(place, {
      ...repeats(known, said) ? known : { ...known, ...withoutNulls(said) },
      logprobs: merge(known.logprobs, logprobs) ?? null,
      message: merge(known.message, objectIn(delta))
    });
  }
};
function repeats(known, said) {
  return Object.keys(said).every((name) => {
    const value = said[name];
    return Object.hasOwn(known, name) && (value === null || value === known[name]);
  });
}
function wholeChoice(choice) {
  const message = messageOf(choice);
  if (!Array.isArray(message.tool_calls)) return choice;
  const calls = jsonObjects(message.tool_calls).map(({ index: _index, ...call }) => call);
  return { ...choice, message: { ...message, tool_calls: calls } };
}
function merge(known, more) {
  if (more === void 0) return known;
  if (more === null || known === void 0 || known === null) return known ?? settled(more);
  if (typeof known === "string" && typeof more === "string") return known + more;
  if (Array.isArray(known) && Array.isArray(more)) return mergeLists(known, more);
  if (isJsonObject(known) && isJsonObject(more)) return mergeObjects(known, more);
  return more;
}
function mergeObjects(known, more) {
  const merged = { ...known };
  for (const [field, value] of Object.entries(more)) {
    const replaces = NAMING_FIELDS.has(field) && value !== null && value !== "";
    merged[field] = replaces ? value : merge(merged[field], value);
  }
  return merged;
}
function mergeLists(known, more) {
  const merged = [...known];
  for (const item of more) {
    const place = merged.findLastIndex((other) => samePart(other, item));
    if (place < 0) merged.push(item);
    else merged[place] = merge(merged[place], item) ?? null;
  }
  return merged;
}
function samePart(one, other) {
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  if (typeof one.index !== "number" || one.index !== other.index) return false;
  return !one.id || !other.id || one.id === other.id;
}
function settled(value) {
  return Array.isArray(value) ? mergeLists([], value) : value;
}

export {
  ChatCompletionAssembly,
  ANSWER_NEUTRAL_PARAMETERS,
  deriveCacheKey,
  nameDigest,
  cacheKeyText,
  KEY_TEXT_LENGTH,
  parseCacheKey
};

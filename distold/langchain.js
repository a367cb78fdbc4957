import {
  entryTags
} from "./chunks/chunk-MVUKFF2R.js";
import {
  assertCacheOptions,
  isCredential,
  isCredentialHeader
} from "./chunks/chunk-2WOKKWK3.js";
import {
  generationsOf,
  messageDataOf,
  readGenerations
} from "./chunks/chunk-JKLQKN7Q.js";
import {
  responseDependsOnState
} from "./chunks/chunk-A46V7AW3.js";
import {
  isJsonObject
} from "./chunks/chunk-5GCY32R6.js";

// src/adapters/sdk/langchain-cache.ts
import { BaseCache } from "@langchain/core/caches";

// src/adapters/sdk/langchain-generation.ts
import {
  AIMessageChunk,
  isBaseMessage,
  mapStoredMessageToChatMessage
} from "@langchain/core/messages";
var SAID = [
  ...["content", "name", "id", "role", "tool_call_id", "status", "artifact", "additional_kwargs"],
  ...["tool_calls", "invalid_tool_calls", "tool_call_chunks"]
];
var ABOUT = ["response_metadata", "usage_metadata"];
var TYPES = /* @__PURE__ */ new Set([
  ...["ai", "generic", "human", "system", "tool", "function"]
]);
function writtenGenerations(generations, model) {
  try {
    const written = generations.map(writtenGeneration);
    return JSON.parse(JSON.stringify({ model, generations: written }));
  } catch {
    return void 0;
  }
}
function readGenerations2(body) {
  return generationsOf(body).map((stored) => {
    const { text, generationInfo, message } = structuredClone(stored);
    return {
      text: typeof text === "string" ? text : "",
      ...isJsonObject(generationInfo) ? { generationInfo } : {},
      ...isJsonObject(message) ? { message: readMessage(message) } : {}
    };
  });
}
function writtenGeneration(generation) {
  const { text, generationInfo } = generation;
  const message = "message" in generation ? generation.message : void 0;
  if (message === void 0) return { text, generationInfo };
  if (!isBaseMessage(message)) throw new TypeError("no message");
  return { text, generationInfo, message: writtenMessage(message) };
}
function writtenMessage(message) {
  const { type } = message;
  const fields = message;
  if (!TYPES.has(type) || !SAID.every((name) => isPlain(fields[name])))
    throw new TypeError("a message that JSON cannot say");
  const data = Object.fromEntries([...SAID, ...ABOUT].map((name) => [name, fields[name]]));
  return { type, data, ...AIMessageChunk.isInstance(message) ? { chunk: true } : {} };
}
function readMessage(message) {
  const data = messageDataOf({ message });
  if (message.type === "ai" && message.chunk === true)
    return new AIMessageChunk(data);
  return mapStoredMessageToChatMessage({ type: message.type, data });
}
function isPlain(value) {
  if (value === void 0 || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  if (Array.isArray(value)) return value.every((item) => item !== void 0 && isPlain(item));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return !("toJSON" in value) && Object.values(value).every(isPlain);
}

// src/adapters/sdk/langchain-key.ts
var NAME = /([^":,{}[\]]+):/y;
function keyEntries(key) {
  const entries = [];
  const names = /* @__PURE__ */ new Set();
  for (let at = 0; at <= key.length; ) {
    NAME.lastIndex = at;
    const name = NAME.exec(key)?.[1];
    if (name === void 0 || names.has(name)) return void 0;
    const start = at + name.length + 1;
    const end = valueEnd(key, start);
    const entry = entryOf(name, key.slice(start, end));
    if (entry === void 0) return void 0;
    names.add(name);
    entries.push(entry);
    at = end + 1;
  }
  return entries;
}
function entryOf(name, text) {
  if (text === "undefined") return [name];
  try {
    const value = JSON.parse(text);
    return JSON.stringify(value) === text ? [name, value] : void 0;
  } catch {
    return void 0;
  }
}
function valueEnd(key, start) {
  let depth = 0;
  for (let at = start; at < key.length; at += 1) {
    const character = key[at];
    if (character === '"') at = stringEnd(key, at);
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    else if (character === "," && depth === 0) return at;
  }
  return key.length;
}
function stringEnd(key, start) {
  let at = start + 1;
  while (at < key.length && key[at] !== '"') at += key[at] === "\\" ? 2 : 1;
  return at;
}

// src/adapters/sdk/langchain-model.ts
var NAME_FIELDS = ["model", "model_name", "modelName", "model_id", "modelId"];
var UNNAMED = /* @__PURE__ */ new Set(["azure_openai"]);
var DOUBLES = /* @__PURE__ */ new Set(["fake", "fake-list"]);
function askedModel(key) {
  const entries = keyEntries(key);
  if (entries === void 0) {
    return { name: "unknown", type: "langchain", chat: true, identity: key };
  }
  const settings = Object.fromEntries(entries.map(([name2, value]) => [name2, value]));
  const { _type: written, _model: kind, temperature } = settings;
  const type = typeof written === "string" ? written : "langchain";
  const name = nameIn(settings, type);
  const gap = gapIn(settings, name);
  const isNumber = typeof temperature === "number" || temperature === null;
  const kept = entries.flatMap(withoutCredentials);
  return {
    name,
    type,
    chat: kind !== "base_llm",
    ...isNumber ? { temperature } : {},
    identity: isNumber ? kept.filter(([field]) => field !== "temperature") : kept,
    ...gap === void 0 ? {} : { gap }
  };
}
function nameIn(settings, type) {
  if (UNNAMED.has(type)) return void 0;
  const names = NAME_FIELDS.map((field) => settings[field]);
  const named = names.find((name) => typeof name === "string" && name !== "");
  return named ?? (DOUBLES.has(type) ? type : void 0);
}
function gapIn(settings, name) {
  if (Object.values(settings).some(isUnwritten)) return "unwritten_settings";
  if (responseDependsOnState(settings)) return "provider_state";
  return name === void 0 ? "unnamed_model" : void 0;
}
function withoutCredentials(entry) {
  const [name, value] = entry;
  if (isCredential(name)) return [];
  if (name !== "defaultHeaders" || !isJsonObject(value)) return [entry];
  const kept = Object.entries(value).filter(([header]) => !isCredentialHeader(header));
  return [[name, Object.fromEntries(kept)]];
}
function isUnwritten(value) {
  if (Array.isArray(value)) return value.some(isUnwritten);
  if (!isJsonObject(value)) return false;
  if (value.lc === 1 && value.type === "not_implemented") return true;
  if (isJsonObject(value._def) || isZod4(value)) return true;
  return Object.values(value).some(isUnwritten);
}
function isZod4({ def, type }) {
  return isJsonObject(def) && typeof type === "string" && def.type === type;
}

// src/adapters/sdk/langchain-prompt.ts
var PLACEHOLDER = /\[(?!(?:true|false|null)\])(?:text-plain file|[a-z][\w.-]+)\]/;
var CUT_ID = /"id":"(?:[^"\\]|\\u[\da-f]{4}|\\[^u]){64}\.{3}"/;
var ROLES = /(?<![^\n])(Human|AI|System|Tool): /g;
function promptLoss(prompt, { chat, textOnly }) {
  if (!chat) return void 0;
  if (CUT_ID.test(prompt)) return "tool_call_id";
  const messages = messagesOf(prompt);
  if (hasParallelResults(messages)) return "tool_results";
  if (textOnly) return void 0;
  const lost = PLACEHOLDER.test(prompt) || messages.some(({ text }) => text === "");
  return lost ? "content" : void 0;
}
function messagesOf(prompt) {
  const starts = [...prompt.matchAll(ROLES)];
  return starts.map(({ 0: { length }, 1: role = "", index }, place) => {
    const next = starts[place + 1]?.index;
    const text = prompt.slice(index + length, next === void 0 ? void 0 : next - 1);
    return { role, text };
  });
}
function isToolResult({ role }) {
  return role === "Tool";
}
function hasParallelResults(messages) {
  return messages.some((message, place) => {
    const before = messages[place - 1];
    return before !== void 0 && isToolResult(before) && isToolResult(message);
  });
}

// src/adapters/sdk/langchain-question.ts
function askedBy(prompt, llmKey, settings) {
  const { scope, textOnly } = settings;
  const { name, type, chat, temperature, identity, gap } = askedModel(llmKey);
  const named = gap === "unnamed_model" && settings.model !== void 0;
  const obstacle = (named ? void 0 : gap) ?? promptLoss(prompt, { chat, textOnly });
  const request = {
    protocol: "langchain.generations",
    model: settings.model ?? name ?? type,
    messages: [],
    ...temperature === void 0 ? {} : { temperature },
    parameters: { prompt, llm: identity }
  };
  const question = { request, scope, provider: type };
  return obstacle === void 0 ? { question } : { question, obstacle };
}

// src/adapters/sdk/langchain-cache.ts
var ADVICE = {
  unnamed_model: "LangChain does not name this model: not cached without the option `model`",
  unwritten_settings: "LangChain cannot write all settings of a call: not cached; bind tools, and give schemas as JSON"
};
var ADVISED = /* @__PURE__ */ new WeakMap();
var RepriseCache = class extends BaseCache {
  #reprise;
  #settings;
  #lifetime;
  /** @throws {InvalidRequestError} where the tenant is missing, or an option is unknown or wrong. */
  constructor(reprise, options) {
    super();
    assertCacheOptions(options);
    const { tenant, namespace, model, textOnly = false, ttlMs, tags = [] } = options;
    this.#reprise = reprise;
    const scope = namespace === void 0 ? { tenant } : { tenant, namespace };
    this.#settings = { scope, model, textOnly };
    this.#lifetime = { ...ttlMs === void 0 ? {} : { ttlMs }, tags: entryTags(tags) };
  }
  /** What is stored; null where there is nothing, and LangChain generates. Never rejects. */
  async lookup(prompt, llmKey) {
    const { question, obstacle } = askedBy(prompt, llmKey, this.#settings);
    const { remember } = this.#reprise;
    if (obstacle === void 0)
      return await remember.recall(question, ({ body }) => readGenerations2(body)) ?? null;
    remember.pass(question);
    this.#advise(obstacle);
    return null;
  }
  /** Keeps what was generated, where it is fit to be given to somebody else. Never rejects. */
  async update(prompt, llmKey, value) {
    const { question, obstacle } = askedBy(prompt, llmKey, this.#settings);
    const response = answerOf(value, question.request.model, question.provider);
    const { remember } = this.#reprise;
    if (obstacle === void 0) await remember.keep(question, { response, ...this.#lifetime });
    else remember.passed(question, response);
  }
  #advise(obstacle) {
    const { logger } = this.#reprise;
    const advice = ADVICE[obstacle];
    const given = ADVISED.get(logger) ?? /* @__PURE__ */ new Set();
    if (advice === void 0 || given.has(advice)) return;
    ADVISED.set(logger, given.add(advice));
    logger.warn(advice);
  }
};
function answerOf(generations, model, provider) {
  const body = writtenGenerations(generations, model) ?? { model, generations: [] };
  return readGenerations(body, { provider, requestId: "", latencyMs: 0 });
}
export {
  RepriseCache
};

import {
  ChatCompletionAssembly
} from "./chunk-DCMPASLB.js";
import {
  replayChunks
} from "./chunk-NT355T42.js";
import {
  cachedInputTokensOf,
  chatCompletionBody,
  choicesOf,
  messageOf,
  readChatCompletion,
  reissued,
  textOf
} from "./chunk-Q6B57ZZM.js";
import {
  cacheWritesOfGenerations,
  cachedTokensOfGenerations,
  finishReasonsOf,
  generationsOf,
  messageDataOf,
  readGenerations,
  reissuedGenerations
} from "./chunk-JKLQKN7Q.js";
import {
  ProviderError,
  RepriseError,
  RequestAbortedError,
  isJsonObject,
  isJsonText,
  jsonObjects,
  objectIn,
  tokenCount,
  withoutNulls
} from "./chunk-5GCY32R6.js";

// src/domain/ai-sdk-answer.ts
function readAiSdkAnswer(body, origin) {
  const content = contentOf(body);
  const { modelId } = memberOf(body, "response");
  const { unified } = memberOf(body, "finishReason");
  return {
    protocol: "ai-sdk.v4",
    content: content.map(({ type, text }) => type === "text" ? String(text ?? "") : "").join(""),
    model: typeof modelId === "string" ? modelId : "",
    inputTokens: tokensIn(body, "inputTokens", "total"),
    outputTokens: tokensIn(body, "outputTokens", "total"),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof unified === "string" ? unified : null,
    toolCalls: content.filter(({ type }) => type === "tool-call"),
    body
  };
}
function contentOf({ content }) {
  return jsonObjects(content);
}
function memberOf(body, name) {
  const member = body[name];
  return isJsonObject(member) ? member : {};
}
function cachedTokensOfAiSdk(body) {
  return tokensIn(body, "inputTokens", "cacheRead");
}
function cacheWritesOfAiSdk(body) {
  return { cacheWriteTokens: tokensIn(body, "inputTokens", "cacheWrite"), cacheWriteHourTokens: 0 };
}
function tokensIn(body, side, kind) {
  return tokenCount(memberOf(memberOf(body, "usage"), side)[kind]);
}
function reissuedAiSdkAnswer(body, identity) {
  return { ...body, response: { ...memberOf(body, "response"), ...metadataOf(identity) } };
}
function reissuedPart(part, identity) {
  return part.type === "response-metadata" ? { ...part, ...metadataOf(identity) } : part;
}
function metadataOf({ id, created }) {
  return { id, timestamp: new Date(created * 1e3).toISOString() };
}
function plainAiSdkAnswer(answer) {
  const { model, content, inputTokens = 0, outputTokens = 0 } = answer;
  return {
    content: [{ type: "text", text: content }],
    finishReason: { unified: "stop" },
    usage: { inputTokens: { total: inputTokens }, outputTokens: { total: outputTokens } },
    warnings: [],
    response: { ...metadataOf(answer), modelId: model }
  };
}

// src/domain/ai-sdk-answer-assembly.ts
var PASSING = /* @__PURE__ */ new Set([
  "ping",
  "raw",
  "tool-input-start",
  "tool-input-delta",
  "tool-input-end"
]);
var AiSdkAnswerAssembly = class {
  #answer = { warnings: [] };
  #content = [];
  /** Where the blocks are that grow, by kind and identifier. */
  #places = /* @__PURE__ */ new Map();
  #finished = false;
  get finished() {
    return this.#finished;
  }
  add(part) {
    const { type, ...said } = part;
    const [, kind, step] = /^(text|reasoning)-(start|delta|end)$/.exec(String(type)) ?? [];
    if (kind !== void 0 && step !== void 0) this.#addToBlock(kind, step, said);
    else if (type === "stream-start") this.#answer = { ...this.#answer, ...said };
    else if (type === "response-metadata") this.#addMetadata(said);
    else if (type === "finish") this.#finish(said);
    else if (!PASSING.has(type) && part.preliminary !== true) this.#content.push(part);
  }
  body() {
    return { ...this.#answer, content: [...this.#content] };
  }
  #addMetadata(said) {
    this.#answer = { ...this.#answer, response: { ...memberOf(this.#answer, "response"), ...said } };
  }
  #finish(said) {
    this.#answer = { ...this.#answer, ...said };
    this.#finished = true;
  }
  #addToBlock(kind, step, { id, delta, ...rest }) {
    const name = `${kind}:${String(id)}`;
    if (step === "start") {
      this.#places.set(name, this.#content.length);
      this.#content.push({ type: kind, text: "", ...rest });
      return;
    }
    const place = this.#places.get(name) ?? -1;
    const block = this.#content[place];
    if (block === void 0) return;
    const text = String(block.text) + (step === "delta" ? String(delta ?? "") : "");
    this.#content[place] = { ...block, ...rest, text };
  }
};

// src/domain/ai-sdk-answer-replay.ts
function replayAiSdkAnswer(body) {
  const { warnings = [], finishReason, usage, providerMetadata } = body;
  const metadata = providerMetadata === void 0 ? {} : { providerMetadata };
  return [
    { type: "stream-start", warnings },
    { type: "response-metadata", ...memberOf(body, "response") },
    ...contentOf(body).flatMap(contentParts),
    { type: "finish", finishReason, usage, ...metadata }
  ];
}
function contentParts(content, place) {
  const { type } = content;
  if (type === "text" || type === "reasoning") return blockParts(content, String(type), place);
  return type === "tool-call" ? [...inputParts(content), content] : [content];
}
function blockParts({ type: _type, text, citations, ...rest }, kind, place) {
  const id = String(place);
  const cited = citations === void 0 ? {} : { citations };
  return [
    { type: `${kind}-start`, id, ...rest },
    ...text === "" ? [] : [{ type: `${kind}-delta`, id, delta: text }],
    { type: `${kind}-end`, id, ...cited, ...rest }
  ];
}
function inputParts(call) {
  const { toolCallId: id, toolName, input, providerExecuted, dynamic } = call;
  const how = {
    ...providerExecuted === void 0 ? {} : { providerExecuted },
    ...dynamic === void 0 ? {} : { dynamic }
  };
  return [
    { type: "tool-input-start", id, toolName, ...how },
    { type: "tool-input-delta", id, delta: input },
    { type: "tool-input-end", id }
  ];
}

// src/domain/ai-sdk-answer-format.ts
var COMPLETE = /* @__PURE__ */ new Set(["stop", "tool-calls"]);
var AI_SDK_ANSWER = {
  read: readAiSdkAnswer,
  unfitness: aiSdkUnfitness,
  assembly: () => new AiSdkAnswerAssembly(),
  replay: replayAiSdkAnswer,
  reissued: reissuedAiSdkAnswer,
  reissuedChunk: reissuedPart,
  idPrefix: "aisdk-",
  cachedInputTokens: cachedTokensOfAiSdk,
  cacheWrites: cacheWritesOfAiSdk,
  plain: plainAiSdkAnswer
};
function aiSdkUnfitness({ body, content, finishReason, toolCalls }, { parameters }) {
  if (!COMPLETE.has(finishReason)) return "incomplete";
  const files = contentOf(body).filter(({ type }) => type === "file");
  if (content === "" && toolCalls.length + files.length === 0) return "empty";
  if (!toolCalls.every(hasValidInput)) return "invalid_json";
  const { responseFormat } = parameters;
  const wantsJson = isJsonObject(responseFormat) && responseFormat.type === "json";
  return wantsJson && toolCalls.length === 0 && !isJsonText(content) ? "invalid_json" : void 0;
}
function hasValidInput({ input }) {
  return typeof input === "string" && (input === "" || isJsonText(input));
}

// src/domain/anthropic-message.ts
function readMessage(body, origin) {
  const usage = usageOf(body);
  return {
    protocol: "anthropic.messages",
    content: textOf(body.content),
    model: typeof body.model === "string" ? body.model : "",
    // Anthropic counts what it read from its own cache, and wrote to it, apart.
    inputTokens: tokenCount(usage.input_tokens) + tokenCount(usage.cache_read_input_tokens) + tokenCount(usage.cache_creation_input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof body.stop_reason === "string" ? body.stop_reason : null,
    toolCalls: blocksOf(body).filter(({ type }) => type === "tool_use"),
    body
  };
}
function blocksOf({ content }) {
  return jsonObjects(content);
}
function usageOf({ usage }) {
  return objectIn(usage);
}
function cachedTokensOf(body) {
  return tokenCount(usageOf(body).cache_read_input_tokens);
}
function cacheWritesOf(body) {
  const { cache_creation_input_tokens: all, cache_creation: byTime } = usageOf(body);
  const hour = isJsonObject(byTime) ? byTime.ephemeral_1h_input_tokens : 0;
  return { cacheWriteTokens: tokenCount(all), cacheWriteHourTokens: tokenCount(hour) };
}
function reissuedMessage(body, { id }) {
  return { ...body, id };
}
function plainMessage(answer) {
  const { id, model, content, inputTokens = 0, outputTokens = 0 } = answer;
  return {
    id,
    type: "message",
    role: "assistant",
    model,
    content: [{ type: "text", text: content, citations: null }],
    stop_reason: "end_turn",
    stop_sequence: null,
    usage: {
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0
    }
  };
}

// src/domain/anthropic-message-assembly.ts
var TARGETS = /* @__PURE__ */ new Map([
  ["text_delta", ["text", "text"]],
  ["thinking_delta", ["thinking", "thinking"]],
  ["signature_delta", ["signature", "signature"]],
  ["citations_delta", ["citation", "citations"]]
]);
var MessageAssembly = class {
  #message = {};
  #blocks = /* @__PURE__ */ new Map();
  /** Input of tools, which comes as pieces of JSON text. */
  #inputs = /* @__PURE__ */ new Map();
  #stopped = false;
  /** Adds the next event; those that it does not know, such as `ping`, say nothing of the message. */
  add(event) {
    const { type, index, delta } = event;
    const place = typeof index === "number" ? index : 0;
    if (type === "message_start") this.#message = objectIn(event.message);
    if (type === "content_block_start") this.#blocks.set(place, objectIn(event.content_block));
    if (type === "content_block_delta") this.#addDelta(place, objectIn(delta));
    if (type === "message_delta") this.#finish(objectIn(delta), objectIn(event.usage));
    if (type === "message_stop") this.#stopped = true;
  }
  get finished() {
    return this.#stopped && typeof this.#message.stop_reason === "string";
  }
  body() {
    const places = [...this.#blocks.keys()].sort((one, other) => one - other);
    return { ...this.#message, content: places.map((place) => this.#blockAt(place)) };
  }
  #addDelta(place, delta) {
    if (delta.type === "input_json_delta") {
      this.#inputs.set(place, (this.#inputs.get(place) ?? "") + String(delta.partial_json ?? ""));
      return;
    }
    const [from, to] = TARGETS.get(delta.type) ?? [];
    if (from === void 0 || to === void 0) return;
    const block = this.#blocks.get(place) ?? {};
    this.#blocks.set(place, { ...block, [to]: grown(block[to], delta[from], to === "citations") });
  }
  /** What comes at the end replaces what was said at the beginning, unless it says nothing. */
  #finish(delta, usage) {
    const used = { ...objectIn(this.#message.usage), ...withoutNulls(usage) };
    this.#message = { ...this.#message, ...delta, usage: used };
  }
  #blockAt(place) {
    const block = this.#blocks.get(place) ?? {};
    const input = this.#inputs.get(place) ?? "";
    return input === "" ? block : { ...block, input: parsed(input) };
  }
};
function grown(known, more, list) {
  if (list) return [...Array.isArray(known) ? known : [], more ?? null];
  return String(known ?? "") + String(more ?? "");
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// src/domain/anthropic-message-replay.ts
function replayMessage(body) {
  const { stop_reason = null, stop_sequence = null, ...rest } = body;
  const begun = { ...rest, content: [], stop_reason: null, stop_sequence: null };
  const usage = usageOf(body);
  return [
    { type: "message_start", message: { ...begun, usage: { ...usage, output_tokens: 0 } } },
    ...blocksOf(body).flatMap(blockEvents),
    { type: "message_delta", delta: { stop_reason, stop_sequence }, usage },
    { type: "message_stop" }
  ];
}
function reissuedEvent(event, { id }) {
  if (event.type !== "message_start" || !isJsonObject(event.message)) return event;
  return { ...event, message: { ...event.message, id } };
}
function blockEvents(block, index) {
  const { empty, deltas } = inPieces(block);
  return [
    { type: "content_block_start", index, content_block: empty },
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index }
  ];
}
function inPieces(block) {
  if (typeof block.text === "string") return textPieces(block, block.text);
  if (typeof block.thinking === "string") return thinkingPieces(block, block.thinking);
  const { input } = block;
  if (!isJsonObject(input) || Object.keys(input).length === 0) return { empty: block, deltas: [] };
  const delta = { type: "input_json_delta", partial_json: JSON.stringify(input) };
  return { empty: { ...block, input: {} }, deltas: [delta] };
}
function textPieces(block, text) {
  const cited = jsonObjects(block.citations);
  const begun = cited.length > 0 ? { citations: [] } : {};
  const citations = cited.map((citation) => ({ type: "citations_delta", citation }));
  return {
    empty: { ...block, ...begun, text: "" },
    deltas: [...citations, ...text === "" ? [] : [{ type: "text_delta", text }]]
  };
}
function thinkingPieces(block, thinking) {
  const { signature } = block;
  const signed = typeof signature === "string" && signature !== "";
  return {
    empty: { ...block, thinking: "", ...signed ? { signature: "" } : {} },
    deltas: [
      ...thinking === "" ? [] : [{ type: "thinking_delta", thinking }],
      ...signed ? [{ type: "signature_delta", signature }] : []
    ]
  };
}

// src/domain/anthropic-message-format.ts
var COMPLETE2 = /* @__PURE__ */ new Set(["end_turn", "tool_use", "stop_sequence"]);
var ANTHROPIC_MESSAGE = {
  read: readMessage,
  unfitness: messageUnfitness,
  assembly: () => new MessageAssembly(),
  replay: replayMessage,
  reissued: reissuedMessage,
  reissuedChunk: reissuedEvent,
  idPrefix: "msg_",
  cachedInputTokens: cachedTokensOf,
  cacheWrites: cacheWritesOf,
  plain: plainMessage
};
function messageUnfitness({ body, content, toolCalls }, request) {
  if (!COMPLETE2.has(body.stop_reason)) return "incomplete";
  if (content === "" && toolCalls.length === 0) return "empty";
  const inputs = blocksOf(body).filter((block) => "input" in block);
  if (!inputs.every(({ input }) => isJsonObject(input))) return "invalid_json";
  const broken = asksForJson(request) && toolCalls.length === 0 && !isJsonText(content);
  return broken ? "invalid_json" : void 0;
}
function asksForJson({ parameters }) {
  const { output_config: config, output_format: format } = parameters;
  const wanted = isJsonObject(config) ? config.format : format;
  return isJsonObject(wanted) && wanted.type === "json_schema";
}

// src/domain/chat-completion-fitness.ts
var COMPLETE3 = /* @__PURE__ */ new Set([
  "stop",
  "tool_calls",
  "function_call",
  "eos",
  "eos_token",
  "stop_sequence"
]);
function chatCompletionUnfitness(response, request) {
  const choices = choicesOf(response.body);
  if (choices.length === 0) return "no_choice";
  if (choices.length < choicesWanted(request)) return "incomplete";
  if (!choices.every((choice) => COMPLETE3.has(choice.finish_reason))) return "incomplete";
  const messages = choices.map(messageOf);
  if (messages.some(isEmpty)) return "empty";
  const valid = messages.every((message) => keepsJson(message, asksForJson2(request)));
  return valid ? void 0 : "invalid_json";
}
function choicesWanted({ parameters: { n } }) {
  return typeof n === "number" ? n : 1;
}
function isEmpty(message) {
  const says = textOf(message.content) !== "" || Boolean(message.refusal);
  return !says && !callsTools(message) && !isJsonObject(message.audio);
}
function callsTools(message) {
  return jsonObjects(message.tool_calls).length > 0 || isJsonObject(message.function_call);
}
function asksForJson2({ parameters }) {
  const format = isJsonObject(parameters.response_format) ? parameters.response_format.type : void 0;
  return format === "json_object" || format === "json_schema";
}
function keepsJson(message, textToo) {
  const argumentsValid = calledFunctions(message).every(hasValidArguments);
  if (!textToo || callsTools(message) || message.refusal) return argumentsValid;
  return argumentsValid && isJsonText(textOf(message.content));
}
function calledFunctions(message) {
  const calls = jsonObjects(message.tool_calls).map(({ function: called }) => called);
  return [...calls, message.function_call].filter(isJsonObject);
}
function hasValidArguments({ arguments: text }) {
  return typeof text !== "string" || text === "" || isJsonText(text);
}

// src/domain/chat-completion-format.ts
var CHAT_COMPLETION = {
  read: readChatCompletion,
  unfitness: chatCompletionUnfitness,
  assembly: () => new ChatCompletionAssembly(),
  replay: replayChunks,
  reissued,
  reissuedChunk: reissued,
  idPrefix: "chatcmpl-",
  cachedInputTokens: cachedInputTokensOf,
  plain: chatCompletionBody
};

// src/domain/one-piece.ts
var OnePiece = class {
  #body;
  add(chunk) {
    this.#body = chunk;
  }
  get finished() {
    return this.#body !== void 0;
  }
  body() {
    return this.#body ?? {};
  }
};

// src/domain/embedding-list.ts
var EMBEDDING_LIST = {
  read: readEmbeddingList,
  unfitness: ({ body }) => embeddingUnfitness(body),
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: (body) => body,
  reissuedChunk: (chunk) => chunk,
  idPrefix: "embd-",
  cachedInputTokens: () => 0
};
function readEmbeddingList(body, origin) {
  return {
    protocol: "openai.embeddings",
    content: "",
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: promptTokensOf(body),
    outputTokens: 0,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: null,
    toolCalls: [],
    body
  };
}
function embeddingsOf(body) {
  const position = ({ index }) => typeof index === "number" ? index : 0;
  return [...jsonObjects(body.data)].sort((one, other) => position(one) - position(other));
}
function isComplete(body, items) {
  const embeddings = jsonObjects(body.data);
  if (embeddings.length !== items || items === 0) return false;
  const places = new Set(embeddings.map(({ index }) => index));
  const unnumbered = places.size === 1 && places.has(void 0);
  const numbered = embeddings.every((_, place) => places.has(place));
  return (unnumbered || numbered) && embeddings.every(({ embedding }) => isVector(embedding));
}
function promptTokensOf({ usage }) {
  return tokenCount(objectIn(usage).prompt_tokens);
}
function itemsOf({ parameters }) {
  const { input = "" } = parameters;
  const isList = Array.isArray(input) && typeof input[0] !== "number";
  return isList ? input : [input];
}
function embeddingUnfitness(body) {
  const [embedding, ...others] = embeddingsOf(body);
  if (embedding === void 0) return "no_choice";
  if (others.length > 0) return "incomplete";
  return isVector(embedding.embedding) ? void 0 : "empty";
}
function isVector(value) {
  if (typeof value === "string") return value !== "";
  return Array.isArray(value) && value.length > 0 && value.every(Number.isFinite);
}

// src/domain/langchain-generations-fitness.ts
var COMPLETE4 = /* @__PURE__ */ new Set([
  ...["stop", "tool_calls", "function_call", "eos", "eos_token", "stop_sequence"],
  ...["end_turn", "tool_use", "complete", "completed", "tool_call"]
]);
var UNFINISHED = /* @__PURE__ */ new Set([
  "incomplete",
  "failed",
  "cancelled",
  "in_progress",
  "queued"
]);
function generationsUnfitness({ body }, request) {
  const generations = generationsOf(body);
  if (generations.length === 0) return "no_choice";
  if (generations.some(isCutShort)) return "incomplete";
  if (generations.some(isEmpty2)) return "empty";
  const valid = generations.every((generation) => keepsJson2(generation, asksForJson3(request)));
  return valid ? void 0 : "invalid_json";
}
function isCutShort(generation) {
  if (!finishReasonsOf(generation).every((reason) => COMPLETE4.has(reason))) return true;
  const { response_metadata: metadata } = messageDataOf(generation);
  if (!isJsonObject(metadata)) return false;
  return isJsonObject(metadata.incomplete_details) || UNFINISHED.has(metadata.status);
}
function isEmpty2(generation) {
  const { content } = messageDataOf(generation);
  return generation.text === "" && textOf(content) === "" && !callsTools2(generation);
}
function callsTools2(generation) {
  const { tool_calls: calls, additional_kwargs: extra } = messageDataOf(generation);
  return jsonObjects(calls).length > 0 || isJsonObject(extra) && isJsonObject(extra.function_call);
}
function keepsJson2(generation, textToo) {
  const { text } = generation;
  const { invalid_tool_calls: invalid, content } = messageDataOf(generation);
  if (jsonObjects(invalid).length > 0) return false;
  if (!textToo || callsTools2(generation)) return true;
  return isJsonText(typeof text === "string" && text !== "" ? text : textOf(content));
}
function asksForJson3({ parameters }) {
  const entries = Array.isArray(parameters.llm) ? parameters.llm : [];
  return entries.some((entry) => {
    if (!Array.isArray(entry)) return false;
    const [name, value] = entry;
    if (name === "response_format") return isJsonFormat(value);
    if (name === "text") return isJsonObject(value) && isJsonFormat(value.format);
    return name === "format" && (value === "json" || isJsonObject(value));
  });
}
function isJsonFormat(format) {
  return isJsonObject(format) && (format.type === "json_object" || format.type === "json_schema");
}

// src/domain/langchain-generations-format.ts
var LANGCHAIN_GENERATIONS = {
  read: readGenerations,
  unfitness: generationsUnfitness,
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: reissuedGenerations,
  reissuedChunk: reissuedGenerations,
  // LangChain's own identifiers of messages begin so.
  idPrefix: "run-",
  cachedInputTokens: cachedTokensOfGenerations,
  cacheWrites: cacheWritesOfGenerations
};

// src/domain/openai-response.ts
var CALLS = /* @__PURE__ */ new Set(["function_call", "custom_tool_call"]);
function readResponse(body, origin) {
  const usage = objectIn(body.usage);
  return {
    protocol: "openai.responses",
    content: messagesOf(body).map(({ content }) => textOf(content)).join(""),
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: tokenCount(usage.input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonOf(body),
    toolCalls: outputOf(body).filter(({ type }) => CALLS.has(type)),
    body
  };
}
function outputOf({ output }) {
  return jsonObjects(output);
}
function messagesOf(body) {
  return outputOf(body).filter(({ type }) => type === "message");
}
function cachedTokensIn(body) {
  return tokenCount(objectIn(objectIn(body.usage).input_tokens_details).cached_tokens);
}
function reissuedResponse(body, { id }) {
  return body.store === false ? { ...body, id } : body;
}
function plainResponse(answer) {
  const { id, created, model, content, inputTokens = 0, outputTokens = 0 } = answer;
  const part = { type: "output_text", text: content, annotations: [], logprobs: [] };
  return {
    id,
    object: "response",
    created_at: created,
    status: "completed",
    completed_at: created,
    ...{ error: null, incomplete_details: null, instructions: null, max_output_tokens: null },
    model,
    output: [
      {
        type: "message",
        id: id.replace(/^resp_/, "msg_"),
        status: "completed",
        role: "assistant",
        content: [part]
      }
    ],
    ...{ parallel_tool_calls: true, tool_choice: "auto", tools: [], truncation: "disabled" },
    ...{ previous_response_id: null, reasoning: { effort: null, summary: null }, store: false },
    ...{ temperature: null, top_p: null, text: { format: { type: "text" } } },
    usage: {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens
    },
    metadata: {}
  };
}
function finishReasonOf({ status, incomplete_details: details }) {
  const reason = objectIn(details).reason ?? status;
  return typeof reason === "string" ? reason : null;
}

// src/domain/openai-response-assembly.ts
var ENDS = /* @__PURE__ */ new Map([
  ["response.completed", "completed"],
  ["response.incomplete", "incomplete"]
]);
var ResponseAssembly = class {
  #begun = {};
  #last;
  #items = /* @__PURE__ */ new Map();
  /** Adds the next event; pieces of items say nothing that the items do not. */
  add({ type, response, item, output_index: place }) {
    const said = isJsonObject(response) ? response : {};
    const status = ENDS.get(type);
    if (status === void 0) this.#begun = { ...this.#begun, ...said };
    else this.#last = { status, ...said };
    if (isJsonObject(item) && typeof place === "number") this.#items.set(place, item);
  }
  get finished() {
    return this.#last !== void 0;
  }
  body() {
    const { output, ...last } = this.#last ?? {};
    if (outputOf({ output }).length > 0) return { ...last, output };
    const places = [...this.#items.keys()].sort((one, other) => one - other);
    const items = places.map((place) => this.#items.get(place) ?? {});
    return { ...this.#begun, ...last, output: items };
  }
};

// src/domain/openai-response-fitness.ts
function responseUnfitness({ body, toolCalls }, request) {
  const items = outputOf(body);
  if (!isComplete2(body) || !items.every(isItemComplete)) return "incomplete";
  if (items.every(saysNothing)) return "empty";
  if (!items.every(hasValidArguments2)) return "invalid_json";
  const broken = asksForJson4(request) && toolCalls.length === 0 && !messagesOf(body).every(keepsJson3);
  return broken ? "invalid_json" : void 0;
}
function isComplete2({ status, error, incomplete_details: details }) {
  return status === "completed" && !error && !details;
}
function isItemComplete({ status = null }) {
  return status === null || status === "completed";
}
function saysNothing(item) {
  if (item.type !== "message") return item.type === "reasoning";
  return textOf(item.content) === "" && !refuses(item);
}
function refuses({ content }) {
  return jsonObjects(content).some(({ refusal }) => Boolean(refusal));
}
function hasValidArguments2({ arguments: given }) {
  return typeof given !== "string" || given === "" || isJsonText(given);
}
function asksForJson4({ parameters: { text } }) {
  const format = isJsonObject(text) && isJsonObject(text.format) ? text.format.type : void 0;
  return format === "json_object" || format === "json_schema";
}
function keepsJson3(message) {
  return message.phase === "commentary" || refuses(message) || isJsonText(textOf(message.content));
}

// src/domain/openai-response-parts.ts
var TEXTS = /* @__PURE__ */ new Map([
  ["output_text", ["text", "output_text"]],
  ["refusal", ["refusal", "refusal"]],
  ["reasoning_text", ["text", "reasoning_text"]],
  ["summary_text", ["text", "reasoning_summary_text"]]
]);
var LISTS = ["annotations", "logprobs"];
function partEvents(name, part, place) {
  const text = TEXTS.get(part.type);
  const whole = (stage, said) => ({
    type: `response.${name}.${stage}`,
    ...place,
    part: said
  });
  if (text === void 0) return [whole("added", part), whole("done", part)];
  return [
    whole("added", begunPart(part, text)),
    ...contentEvents(part, text, place),
    whole("done", part)
  ];
}
function textEvents(holder, [member, events], place) {
  const text = holder[member];
  if (typeof text !== "string") return [];
  const delta = { type: `response.${events}.delta`, ...place, delta: text };
  const done = { type: `response.${events}.done`, ...place, [member]: text };
  return text === "" ? [done] : [delta, done];
}
function begunPart(part, [member]) {
  const lists = LISTS.filter((list) => Array.isArray(part[list])).map((list) => [list, []]);
  return { ...part, [member]: "", ...Object.fromEntries(lists) };
}
function contentEvents(part, text, place) {
  const probable = part.type === "output_text" ? { logprobs: part.logprobs ?? [] } : {};
  const pieces2 = textEvents(part, text, place).map((event) => ({ ...event, ...probable }));
  const annotations = jsonObjects(part.annotations).map((annotation, index) => ({
    type: "response.output_text.annotation.added",
    ...place,
    annotation_index: index,
    annotation
  }));
  return [...pieces2.slice(0, -1), ...annotations, ...pieces2.slice(-1)];
}

// src/domain/openai-response-items.ts
var TEXTS2 = /* @__PURE__ */ new Map([
  ["function_call", ["arguments", "function_call_arguments"]],
  ["custom_tool_call", ["input", "custom_tool_call_input"]],
  ["mcp_call", ["arguments", "mcp_call_arguments"]],
  ["code_interpreter_call", ["code", "code_interpreter_call_code"]]
]);
var STAGES = /* @__PURE__ */ new Map([
  ["web_search_call", ["in_progress", "searching"]],
  ["file_search_call", ["in_progress", "searching"]],
  ["image_generation_call", ["in_progress", "generating"]],
  ["code_interpreter_call", ["in_progress", "interpreting"]],
  ["mcp_call", ["in_progress"]],
  ["mcp_list_tools", ["in_progress"]]
]);
function itemEvents(item, index) {
  const { id } = item;
  const named = typeof id === "string" && id !== "";
  return [
    { type: "response.output_item.added", output_index: index, item: begunItem(item) },
    ...named ? pieces(item, { item_id: id, output_index: index }) : [],
    { type: "response.output_item.done", output_index: index, item }
  ];
}
function pieces(item, place) {
  const [first, ...further] = stages(item, place);
  const parts = (name, member, index) => jsonObjects(item[member]).flatMap(
    (part, at) => partEvents(name, part, { ...place, [index]: at })
  );
  return [
    ...first === void 0 ? [] : [first],
    ...parts("reasoning_summary_part", "summary", "summary_index"),
    ...parts("content_part", "content", "content_index"),
    ...ownText(item, place),
    ...further
  ];
}
function stages({ type, status, error }, place) {
  const before = STAGES.get(type);
  if (before === void 0) return [];
  const failed = String(type).startsWith("mcp_") && (error || status === "failed");
  const completed = (status ?? "completed") === "completed" ? ["completed"] : [];
  const names = [...before, ...failed ? ["failed"] : completed];
  return names.map((name) => ({ type: `response.${type}.${name}`, ...place }));
}
function ownText(item, place) {
  const text = TEXTS2.get(item.type);
  if (text === void 0) return [];
  const events = textEvents(item, text, place);
  if (item.type !== "function_call") return events;
  return events.map((event) => "arguments" in event ? { ...event, name: item.name } : event);
}
function begunItem(item) {
  const [member = ""] = TEXTS2.get(item.type) ?? [];
  const lists = ["content", "summary"].filter((name) => Array.isArray(item[name]));
  return {
    ...item,
    ..."status" in item ? { status: "in_progress" } : {},
    ...Object.fromEntries(lists.map((name) => [name, []])),
    ...typeof item[member] === "string" ? { [member]: "" } : {},
    // An image, which is large and comes once.
    ...item.type === "image_generation_call" ? { result: null } : {}
  };
}

// src/domain/openai-response-replay.ts
var KNOWN_LAST = ["completed_at", "incomplete_details"];
function replayResponse(body) {
  const response = begunResponse(body);
  const end = body.status === "incomplete" ? "response.incomplete" : "response.completed";
  const events = [
    { type: "response.created", response },
    { type: "response.in_progress", response },
    ...outputOf(body).flatMap(itemEvents),
    { type: end, response: body }
  ];
  return events.map((event, place) => ({ ...event, sequence_number: place }));
}
function reissuedResponseEvent(event, identity) {
  if (!isJsonObject(event.response)) return event;
  return { ...event, response: reissuedResponse(event.response, identity) };
}
function begunResponse(body) {
  const { usage: _usage, output_text: _text, ...rest } = body;
  const unknown = KNOWN_LAST.filter((member) => member in body).map((member) => [member, null]);
  return { ...rest, status: "in_progress", output: [], ...Object.fromEntries(unknown) };
}

// src/domain/openai-response-format.ts
var OPENAI_RESPONSE = {
  read: readResponse,
  unfitness: responseUnfitness,
  assembly: () => new ResponseAssembly(),
  replay: replayResponse,
  reissued: reissuedResponse,
  reissuedChunk: reissuedResponseEvent,
  idPrefix: "resp_",
  cachedInputTokens: cachedTokensIn,
  plain: plainResponse
};

// src/domain/wire-formats.ts
var FORMATS = {
  "openai.chat": CHAT_COMPLETION,
  "openai.responses": OPENAI_RESPONSE,
  "openai.embeddings": EMBEDDING_LIST,
  "anthropic.messages": ANTHROPIC_MESSAGE,
  "ai-sdk.v4": AI_SDK_ANSWER,
  "langchain.generations": LANGCHAIN_GENERATIONS
};
function formatOf(protocol) {
  return FORMATS[protocol];
}
function protocolNamed(name) {
  return typeof name === "string" && Object.hasOwn(FORMATS, name) ? name : void 0;
}

// src/domain/http-failure.ts
var CLIENT_MISTAKES = /* @__PURE__ */ new Set([400, 404, 413, 422]);
var PASSING2 = /* @__PURE__ */ new Set([408, 409, 425, 429]);
var LONGEST_PAUSE_MS = 864e5;
function blamesRequest(status) {
  return CLIENT_MISTAKES.has(status);
}
function mayPass(status) {
  return status >= 500 || PASSING2.has(status);
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

// src/domain/longest-wait.ts
var LONGEST_WAIT_MS = 2147483647;

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

export {
  embeddingsOf,
  isComplete,
  promptTokensOf,
  itemsOf,
  formatOf,
  protocolNamed,
  blamesRequest,
  mayPass,
  retryAfterMs,
  providerFailure,
  lateError,
  protocolError,
  contextText,
  contextPlace,
  LONGEST_WAIT_MS
};

import {
  isJsonObject,
  jsonObjects,
  tokenCount
} from "./chunk-5GCY32R6.js";

// src/domain/langchain-generations.ts
function readGenerations(body, origin) {
  const [first = {}] = generationsOf(body);
  const { response_metadata: metadata, tool_calls: toolCalls } = messageDataOf(first);
  const { input, output } = tokensOf(body);
  const names = isJsonObject(metadata) ? [metadata.model_name, metadata.model] : [];
  return {
    protocol: "langchain.generations",
    content: typeof first.text === "string" ? first.text : "",
    model: [...names, body.model].find((name) => typeof name === "string") ?? "",
    inputTokens: input,
    outputTokens: output,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: finishReasonsOf(first)[0] ?? null,
    toolCalls: jsonObjects(toolCalls),
    body
  };
}
function generationsOf({ generations }) {
  return jsonObjects(generations);
}
function messageDataOf({ message }) {
  return isJsonObject(message) && isJsonObject(message.data) ? message.data : {};
}
var FINISH_FIELDS = ["finish_reason", "stop_reason", "finishReason", "stopReason", "done_reason"];
function finishReasonsOf(generation) {
  const places = [generation.generationInfo, messageDataOf(generation).response_metadata];
  return places.filter(isJsonObject).flatMap((place) => FINISH_FIELDS.map((field) => place[field])).filter((reason) => typeof reason === "string").map((reason) => reason.toLowerCase());
}
function reissuedGenerations(body, { id }) {
  const generations = generationsOf(body).map((generation, place) => {
    const { message } = generation;
    const data = messageDataOf(generation);
    if (!isJsonObject(message) || typeof data.id !== "string") return generation;
    const own = place === 0 ? id : `${id}-${place}`;
    return { ...generation, message: { ...message, data: { ...data, id: own } } };
  });
  return { ...body, generations };
}
function cachedTokensOfGenerations(body) {
  const { input_token_details: details } = usageOf(body);
  return isJsonObject(details) ? tokenCount(details.cache_read) : 0;
}
function cacheWritesOfGenerations(body) {
  const { input_token_details: details } = usageOf(body);
  const { cache_creation: all, ephemeral_1h_input_tokens: hour } = isJsonObject(details) ? details : {};
  return { cacheWriteTokens: tokenCount(all), cacheWriteHourTokens: tokenCount(hour) };
}
function tokensOf(body) {
  const usage = usageOf(body);
  return {
    input: tokenCount(usage.input_tokens ?? usage.promptTokens),
    output: tokenCount(usage.output_tokens ?? usage.completionTokens)
  };
}
function usageOf(body) {
  const [first = {}] = generationsOf(body);
  const { usage_metadata: usage, response_metadata: metadata } = messageDataOf(first);
  if (isJsonObject(usage)) return usage;
  return isJsonObject(metadata) && isJsonObject(metadata.tokenUsage) ? metadata.tokenUsage : {};
}

export {
  readGenerations,
  generationsOf,
  messageDataOf,
  finishReasonsOf,
  reissuedGenerations,
  cachedTokensOfGenerations,
  cacheWritesOfGenerations
};

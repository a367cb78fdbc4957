import {
  jsonObjects,
  objectIn,
  tokenCount
} from "./chunk-5GCY32R6.js";

// src/domain/chat-completion.ts
function readChatCompletion(body, origin) {
  const message = messageOf(choicesOf(body)[0]);
  const usage = objectIn(body.usage);
  return {
    protocol: "openai.chat",
    content: textOf(message.content),
    model: typeof body.model === "string" ? body.model : "",
    inputTokens: tokenCount(usage.prompt_tokens),
    outputTokens: tokenCount(usage.completion_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonsOf(body)[0] ?? null,
    toolCalls: jsonObjects(message.tool_calls),
    body
  };
}
function reissued(body, identity) {
  return { ...body, id: identity.id, created: identity.created };
}
function choicesOf(body) {
  return jsonObjects(body.choices);
}
function messageOf(choice) {
  return objectIn(choice?.message);
}
function finishReasonsOf(body) {
  return choicesOf(body).map(
    ({ finish_reason: reason }) => typeof reason === "string" ? reason : null
  );
}
function cachedInputTokensOf(body) {
  const usage = objectIn(body.usage);
  const details = objectIn(usage.prompt_tokens_details);
  return tokenCount(details.cached_tokens);
}
function textOf(content) {
  if (typeof content === "string") return content;
  return jsonObjects(content).map(({ text }) => typeof text === "string" ? text : "").join("");
}
function chatCompletionBody(parts) {
  const { id, created, model, content, choices = 1, inputTokens = 0, outputTokens = 0 } = parts;
  const choice = (_, index) => ({
    index,
    message: { role: "assistant", content, refusal: null },
    logprobs: null,
    finish_reason: "stop"
  });
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens
  };
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: Array.from({ length: choices }, choice),
    usage
  };
}

export {
  readChatCompletion,
  reissued,
  choicesOf,
  messageOf,
  finishReasonsOf,
  cachedInputTokensOf,
  textOf,
  chatCompletionBody
};

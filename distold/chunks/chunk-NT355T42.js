import {
  choicesOf,
  messageOf
} from "./chunk-Q6B57ZZM.js";
import {
  RequestAbortedError,
  jsonObjects
} from "./chunk-5GCY32R6.js";

// src/domain/abortable.ts
function abortable(promise, signal) {
  if (signal === void 0) return promise;
  return new Promise((resolve, reject) => {
    const leave = () => reject(new RequestAbortedError());
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
    const settled = () => signal.removeEventListener("abort", leave);
    promise.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error) => {
        settled();
        reject(error);
      }
    );
  });
}

// src/domain/present.ts
function present(object) {
  const given = Object.entries(object).filter(([, value]) => value !== void 0);
  return Object.fromEntries(given);
}

// src/domain/chat-completion-replay.ts
function replayChunks(body) {
  const { choices: _choices, usage, ...rest } = body;
  const envelope = { id: "", created: 0, ...rest, object: "chat.completion.chunk" };
  const chunks = choicesOf(body).flatMap((choice) => choiceChunks(envelope, choice));
  return usage ? [...chunks, { ...envelope, choices: [], usage }] : chunks;
}
function isUsageChunk(chunk) {
  return choicesOf(chunk).length === 0 && Boolean(chunk.usage);
}
function choiceChunks(envelope, choice) {
  const { index = 0, message: _message, finish_reason, logprobs = null, ...rest } = choice;
  const message = { index, delta: deltaOf(messageOf(choice)), logprobs, finish_reason: null };
  const finish = { ...rest, index, delta: {}, logprobs: null, finish_reason };
  return [
    { ...envelope, choices: [message] },
    { ...envelope, choices: [finish] }
  ];
}
function deltaOf(message) {
  if (!Array.isArray(message.tool_calls)) return message;
  const calls = jsonObjects(message.tool_calls).map((call, index) => ({ index, ...call }));
  return { ...message, tool_calls: calls };
}

export {
  replayChunks,
  isUsageChunk,
  abortable,
  present
};

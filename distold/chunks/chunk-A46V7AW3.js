import {
  isJsonObject,
  jsonObjects
} from "./chunk-5GCY32R6.js";

// src/domain/openai-response-request.ts
var ACTING_TOOLS = /* @__PURE__ */ new Set(["mcp", "code_interpreter"]);
function inputItemsOf({ messages, parameters }) {
  const { input } = parameters;
  if (typeof input === "string") return [...messages, { role: "user", content: input }];
  return [...messages, ...Array.isArray(input) ? input : []];
}
function responseDependsOnState(parameters) {
  const { previous_response_id: previous, conversation, background, tools, input } = parameters;
  if (given(previous) || given(conversation) || background === true) return true;
  return jsonObjects(input).some(isReference) || jsonObjects(tools).some(acts);
}
function given(value) {
  return value !== void 0 && value !== null;
}
function isReference({ type, role }) {
  return type === "item_reference" || !given(type) && !given(role);
}
function acts({ type, environment }) {
  if (ACTING_TOOLS.has(type)) return true;
  const place = type === "shell" && isJsonObject(environment) ? environment.type : void 0;
  return typeof place === "string" && place.startsWith("container");
}

export {
  inputItemsOf,
  responseDependsOnState
};

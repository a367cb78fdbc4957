import {
  InvalidRequestError
} from "./chunk-5GCY32R6.js";

// src/domain/tags.ts
var MAX_TAGS = 16;
var MAX_TAG_LENGTH = 128;
function entryTags(tags) {
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== "string"))
    throw new InvalidRequestError("tags must be a list of texts", "tags");
  const unique = [...new Set(tags)];
  if (unique.length > MAX_TAGS) throw new InvalidRequestError(`at most ${MAX_TAGS} tags`, "tags");
  if (unique.some((tag) => tag === "" || tag.length > MAX_TAG_LENGTH)) {
    throw new InvalidRequestError(`tags have 1 to ${MAX_TAG_LENGTH} characters`, "tags");
  }
  return unique;
}

export {
  MAX_TAGS,
  entryTags
};

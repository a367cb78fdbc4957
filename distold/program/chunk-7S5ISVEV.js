// src/domain/longest-wait.ts
var LONGEST_WAIT_MS = 2147483647;

export {
  LONGEST_WAIT_MS
};

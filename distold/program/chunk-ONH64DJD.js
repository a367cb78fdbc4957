// src/adapters/cli/serve-parts.ts
var MOST_WORKERS = 64;

export {
  MOST_WORKERS
};

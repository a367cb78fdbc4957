// src/adapters/redis/reason-code.ts
var DEEPEST = 8;
var WITHIN = ["cause", "lastNodeError", "errors"];
var REDIS_WORD = /\b(NOAUTH|WRONGPASS|NOPERM|LOADING|MASTERDOWN|CLUSTERDOWN|DENIED)\b/;
var WORDINGS = [
  [/cluster support disabled/, "NO_CLUSTER"],
  [/unknown command '?sentinel/i, "NO_SENTINEL"],
  [/max number of clients reached/, "MAXCLIENTS"],
  [/^All sentinels are unreachable/, "SENTINELS_UNREACHABLE"],
  [/^Unknown RESP type/, "NO_REDIS"],
  [/DB index|SELECT is not allowed/, "NO_DATABASE"],
  [/^Socket timeout\./, "ETIMEDOUT"]
];
var CODE = /^[A-Z][A-Z0-9_/]{2,63}$/;
function reasonCode(error) {
  return codesOf(error, DEEPEST).at(-1);
}
function codesOf(error, depth) {
  if (!(error instanceof Error) || depth === 0) return [];
  const word = REDIS_WORD.exec(error.message)?.[1] ?? wordingOf(error.message);
  const own = "code" in error && typeof error.code === "string" && CODE.test(error.code);
  const codes = [...own ? [String(error.code)] : [], ...word === void 0 ? [] : [word]];
  const within = WITHIN.flatMap((name) => name in error ? Reflect.get(error, name) : []);
  return [...codes, ...within.flatMap((inner) => codesOf(inner, depth - 1))];
}
function wordingOf(message) {
  return WORDINGS.find(([wording]) => wording.test(message))?.[1];
}

export {
  reasonCode
};

import {
  nameDigest
} from "./chunk-DCMPASLB.js";
import {
  InvalidRequestError
} from "./chunk-5GCY32R6.js";

// src/domain/invalidation.ts
var FIELDS = ["tenant", "namespace", "model", "tag", "key"];
var KNOWN = /* @__PURE__ */ new Set([...FIELDS, "all"]);
function entryFilter(selector) {
  if (typeof selector !== "object" || selector === null) throw unnamed();
  assertKnown(selector);
  if ("all" in selector) {
    if (FIELDS.some((field) => field in selector))
      throw new InvalidRequestError("all excludes every other field", "all");
    if (!selector.all) throw new InvalidRequestError("all must be true", "all");
    return {};
  }
  const { tenant, namespace, model, tag, key } = selector;
  if (FIELDS.every((field) => selector[field] === void 0)) throw unnamed();
  for (const field of FIELDS) {
    if (!["string", "undefined"].includes(typeof selector[field]))
      throw new InvalidRequestError(`${field} must be text`, field);
  }
  if (key !== void 0 && !/^[0-9a-f]{64}$/.test(key)) {
    throw new InvalidRequestError("key must be 64 hexadecimal digits", "key");
  }
  return {
    ...tenant === void 0 ? {} : { tenant: nameDigest(tenant) },
    ...namespace === void 0 ? {} : { namespace: nameDigest(namespace) },
    ...model === void 0 ? {} : { model: nameDigest(model) },
    ...tag === void 0 ? {} : { tag },
    ...key === void 0 ? {} : { digest: key }
  };
}
function assertKnown(selector) {
  for (const [name, value] of Object.entries(selector))
    if (value !== void 0 && !KNOWN.has(name))
      throw new InvalidRequestError(`nothing is invalidated by ${name}`, name);
}
function unnamed() {
  return new InvalidRequestError(
    "name what to invalidate: all, tenant, namespace, model, tag or key"
  );
}
function keyMeets(filter, key) {
  return (filter.tenant ?? key.tenant) === key.tenant && (filter.namespace ?? key.namespace) === key.namespace && (filter.model ?? key.model) === key.model && (filter.digest ?? key.digest) === key.digest;
}
function entryMeets(filter, entry) {
  return keyMeets(filter, entry.key) && (filter.tag === void 0 || entry.tags.includes(filter.tag));
}

// src/domain/replay-counts.ts
var REPLAY_COUNTERS = {
  hit: "hits",
  stale: "stale",
  semantic: "semantic",
  coalesced: "coalesced"
};
function replayIncrements(counts) {
  const { inputTokens, outputTokens, savedMs, savedMicrousd } = counts;
  const price = savedMicrousd === void 0 ? { unpriced_requests: 1 } : { saved_microusd: savedMicrousd };
  return {
    requests: 1,
    [REPLAY_COUNTERS[counts.outcome]]: 1,
    saved_input_tokens: inputTokens,
    saved_output_tokens: outputTokens,
    saved_ms: savedMs,
    ...price
  };
}

// src/domain/semantic/score-pool.ts
var STEP = 0.25;
var LOWEST = -8;
var POOL_BINS = 64;
function poolBinOf(score) {
  const bin = Math.floor((score - LOWEST) / STEP);
  return Math.min(POOL_BINS - 1, Math.max(0, bin));
}
var ScorePool = class {
  #same = new Float64Array(POOL_BINS);
  #different = new Float64Array(POOL_BINS);
  #requests = new Float64Array(POOL_BINS);
  /** Adds an observation. */
  add({ score, same, weight }) {
    const bin = poolBinOf(score);
    const counts = same ? this.#same : this.#different;
    counts[bin] = (counts[bin] ?? 0) + 1;
    this.#requests[bin] = (this.#requests[bin] ?? 0) + weight;
  }
  /** Every step, from the lowest score to the highest. */
  bins() {
    return Array.from({ length: POOL_BINS }, (_, bin) => ({
      score: LOWEST + (bin + 0.5) * STEP,
      same: this.#same[bin] ?? 0,
      different: this.#different[bin] ?? 0,
      requests: this.#requests[bin] ?? 0
    }));
  }
};

// src/domain/llm-request.ts
function promptRequest(prompt) {
  const given = prompt;
  if (given?.userMessage === void 0 || given.userMessage === null)
    throw new InvalidRequestError("userMessage must be given", "userMessage");
  const { systemPrompt, userMessage, context } = prompt;
  const { model = "gpt-4o-mini", temperature = 0.7, maxTokens = 1024 } = prompt;
  const system = systemPrompt === void 0 ? [] : [{ role: "system", content: systemPrompt }];
  return {
    protocol: "openai.chat",
    model,
    messages: [...system, { role: "user", content: userMessage }],
    ...context === void 0 ? {} : { context },
    temperature,
    maxTokens,
    parameters: {}
  };
}

// src/domain/latency.ts
var LATENCY_BOUNDS_US = [
  250,
  500,
  1e3,
  2500,
  5e3,
  1e4,
  25e3,
  5e4,
  1e5,
  25e4,
  5e5,
  1e6,
  25e5,
  5e6,
  1e7,
  3e7
];
var TIMED_OUTCOMES = [
  "hit",
  "miss",
  "stale",
  "semantic",
  "coalesced",
  "bypass",
  "degraded"
];
var LATENCY_STEPS = [...LATENCY_BOUNDS_US, "more"];
var LATENCY_COUNTERS = new Set(
  TIMED_OUTCOMES.flatMap((outcome) => [
    ...LATENCY_STEPS.map((bound) => `latency_${outcome}_${bound}`),
    `latency_${outcome}_sum`
  ])
);
function isLatencyCounter(name) {
  return LATENCY_COUNTERS.has(name);
}
function namesOf(outcome) {
  const steps = LATENCY_STEPS.map((bound) => `latency_${outcome}_${bound}`);
  return { steps, sum: `latency_${outcome}_sum` };
}
var NAMES = {
  hit: namesOf("hit"),
  miss: namesOf("miss"),
  stale: namesOf("stale"),
  semantic: namesOf("semantic"),
  coalesced: namesOf("coalesced"),
  bypass: namesOf("bypass"),
  degraded: namesOf("degraded")
};
function latencyStep(us) {
  let step = 0;
  while (us > (LATENCY_BOUNDS_US[step] ?? Infinity)) step += 1;
  return step;
}
function latencyIncrements(outcome, ms) {
  const us = Math.max(0, Math.round(ms * 1e3));
  const { steps, sum } = NAMES[outcome];
  return { [steps[latencyStep(us)] ?? sum]: 1, [sum]: us };
}
function latencySums(outcome, counts, us) {
  const { steps, sum } = NAMES[outcome];
  const fallen = steps.map((name, place) => [name, counts[place] ?? 0]);
  return Object.fromEntries([...fallen.filter(([, count]) => count > 0), [sum, us]]);
}

// src/domain/metrics.ts
var COUNTERS = [
  "requests",
  "hits",
  "misses",
  "stale",
  "semantic",
  "coalesced",
  "bypass",
  "degraded",
  "failures",
  "aborted",
  "stores",
  "store_skips",
  "cache_errors",
  "rejected_entries",
  "fenced_entries",
  "provider_errors",
  "failovers",
  "refreshes",
  "failed_refreshes",
  "invalidations",
  "invalidated_entries",
  /** Tokens that a provider generated for us. */
  "input_tokens",
  "output_tokens",
  /** Tokens that were replayed instead. */
  "saved_input_tokens",
  "saved_output_tokens",
  /** Milliseconds that providers would have taken for what was replayed. */
  "saved_ms",
  /** Millionths of a US dollar, at list prices: for what was generated, and for what was replayed instead. */
  "cost_microusd",
  "saved_microusd",
  /** Answers, generated or replayed, whose price is not known: they are in neither sum. */
  "unpriced_requests",
  /** Questions that were nearly like enough to a stored one, and those that a guard has shut out. */
  "semantic_near_misses",
  "semantic_vetoes_numbers",
  "semantic_vetoes_negation",
  "semantic_vetoes_antonyms",
  "semantic_vetoes_names",
  "semantic_vetoes_terms",
  "semantic_vetoes_payload",
  "semantic_vetoes_quoted",
  "semantic_vetoes_scripts",
  "semantic_vetoes_order",
  /** Comparisons with stored questions that took too long, or failed. */
  "semantic_timeouts",
  "semantic_errors",
  /** Generated answers that were compared with a stored one that was not given, those that were the same, and those whose question was added to it. */
  "semantic_explorations",
  "semantic_explored_same",
  "semantic_aliases",
  /** Answers given from the cache that were generated again to be compared, and those that were not the same. */
  "semantic_audits",
  "semantic_audit_errors",
  "exact_audits",
  "exact_audit_errors",
  /** Comparisons of answers that came to nothing: the judge failed or said neither, or an audit had nothing to compare. */
  "comparison_failures"
];
var STEP_MS = { minute: 6e4, hour: 36e5, day: 864e5 };
var RETENTION_MS = {
  minute: 48 * STEP_MS.hour,
  hour: 90 * STEP_MS.day,
  day: 730 * STEP_MS.day
};
function totalsOf(increments = {}) {
  const zeros = COUNTERS.map((name) => [name, 0]);
  return { ...Object.fromEntries(zeros), ...increments };
}
function bucketStart(moment, step) {
  return Math.floor(moment / STEP_MS[step]) * STEP_MS[step];
}
var NAMES2 = new Set(COUNTERS);
function isCounter(name) {
  return NAMES2.has(name) || isLatencyCounter(name);
}

// src/domain/restoration.ts
async function restoredIn(cache, entry) {
  if (cache.restore !== void 0) return cache.restore(entry);
  const there = await cache.get(entry.key);
  if (there.kind === "found" && there.entry.storedAt >= entry.storedAt) return "present";
  return await cache.set(entry) ? "kept" : "refused";
}

// src/domain/semantic/dot-product.ts
function dotProduct(one, other) {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

// src/domain/semantic/observation.ts
var MAX_ENTRY_OBSERVATIONS = 32;

export {
  entryFilter,
  keyMeets,
  entryMeets,
  LATENCY_BOUNDS_US,
  TIMED_OUTCOMES,
  LATENCY_STEPS,
  latencyStep,
  latencyIncrements,
  latencySums,
  REPLAY_COUNTERS,
  replayIncrements,
  STEP_MS,
  RETENTION_MS,
  totalsOf,
  bucketStart,
  isCounter,
  restoredIn,
  POOL_BINS,
  poolBinOf,
  ScorePool,
  MAX_ENTRY_OBSERVATIONS,
  dotProduct,
  promptRequest
};

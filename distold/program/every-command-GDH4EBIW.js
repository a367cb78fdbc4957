import {
  InvalidArgumentError,
  Option,
  delivered,
  serveCommand,
  written
} from "./chunk-F3SQQQ4F.js";
import "./chunk-B3PIX566.js";
import "./chunk-ONH64DJD.js";
import {
  open,
  rename,
  rm,
  stat,
  writeFile
} from "./chunk-FBWV62KD.js";
import {
  ANSWER_NEUTRAL_PARAMETERS,
  DEFAULT_NAMESPACE,
  I,
  MAX_BODY_DEPTH,
  MAX_QUESTION_LENGTH,
  STEP_MS,
  cacheKeyText,
  canonicalForm,
  canonicalQuestion,
  deriveCacheKey,
  dotProduct,
  entryLine,
  firstLine,
  isBlank,
  lastLine,
  nestsBeyond,
  present,
  readArchive,
  semanticQuestion,
  setTimeout as setTimeout2,
  trialsToConfirm,
  wilsonInterval,
  withExactNumbers,
  wrongTime
} from "./chunk-XYRUUCH4.js";
import {
  MATCHES,
  NEIGHBOURS,
  _enum,
  array,
  boolean,
  choicesOf,
  createGunzip,
  densityOf,
  formatOf,
  hash,
  isComplete,
  isJsonObject,
  itemsOf,
  judge,
  literal,
  looseObject,
  messageOf,
  number,
  object,
  pipeline,
  probabilityOf,
  randomUUID,
  record,
  string,
  textOf,
  unknown
} from "./chunk-FOUSJLQO.js";
import "./chunk-GNGQBJ7S.js";
import {
  CliFailure,
  systemReason
} from "./chunk-TCESFSEF.js";
import {
  ConfigurationError,
  InvalidRequestError,
  RepriseError,
  SemanticUnavailableError,
  createReadStream,
  rmSync,
  statSync
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/adapters/cli/check-config-settings.ts
var SET = "set";
var SECRET = /key$|secret|password|token|credential/i;
function shownSettings(settings) {
  return Object.entries(settings).filter(([, value]) => value !== void 0).map(([name, value]) => [name, shown(name, value)]).sort(([one], [other]) => one < other ? -1 : 1);
}
function shown(name, value) {
  if (SECRET.test(name) && typeof value === "string") return SET;
  if (typeof value === "string") return withoutSecrets(value);
  if (Array.isArray(value)) return value.map((item) => shown("", item));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([member, of]) => [member, shown(member, of)]);
  return Object.fromEntries(members);
}
function withoutSecrets(text3) {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text3)?.[0];
  if (scheme === void 0) return text3;
  const rest = text3.slice(scheme.length);
  const place = rest.slice(rest.lastIndexOf("@") + 1);
  return `${scheme}${place.replace(/[?#].*$/s, "")}`;
}

// src/adapters/cli/check-config-command.ts
var HELP = `
Reads reprise.yaml, or the file that REPRISE_CONFIG names, and over it the environment, as the
gateway does. Secrets are shown as "set", URLs without what is secret in them. Connects to nothing.
Ends with 2 where a setting is unknown or wrong.`;
function checkConfigCommand(program, parts) {
  program.command("check-config").description("check the configuration, and show the settings in force").option("--json", "print one JSON document").addHelpText("after", HELP).action(async ({ json }) => {
    const settings = await checkedSettings(json === true, parts);
    await written(parts.stdout, json ? documentOf(settings) : reportOf(settings));
  });
}
async function checkedSettings(json, parts) {
  try {
    return shownSettings(await parts.settingsInForce());
  } catch (error) {
    if (json && error instanceof ConfigurationError) {
      const document = { ok: false, problem: error.message };
      await written(parts.stdout, `${JSON.stringify(document, null, 2)}
`);
    }
    throw error;
  }
}
function documentOf(settings) {
  const document = { ok: true, settings: Object.fromEntries(settings) };
  return `${JSON.stringify(document, null, 2)}
`;
}
function reportOf(settings) {
  const width = Math.max(...settings.map(([name]) => name.length));
  const lines = settings.flatMap(([name, value]) => linesOf(name.padEnd(width), value));
  return `ok

${lines.join("\n")}
`;
}
function linesOf(name, value) {
  if (!Array.isArray(value)) return [`${name}  ${textOf2(value)}`];
  if (value.length === 0) return [`${name}  none`];
  const empty = " ".repeat(name.length);
  return value.map((item, place) => `${place === 0 ? name : empty}  ${textOf2(item)}`);
}
function textOf2(value) {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).map(
    ([name, member]) => `${name}: ${typeof member === "object" ? JSON.stringify(member) : member}`
  ).join(", ");
}

// src/adapters/cli/demo-exchange.ts
var LONGEST_MS = 1e4;
async function asked(address, question, { headers = {}, signal }) {
  const began = performance.now();
  try {
    const answer = await fetch(`${address}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ model: MODEL, messages: [{ role: "user", content: question }] }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)])
    });
    const content = contentOf(await answer.json());
    return { question, content, ...told(answer), tookMs: performance.now() - began };
  } catch {
    signal.throwIfAborted();
    return { question, content: "", ...NOTHING, tookMs: performance.now() - began };
  }
}
var MODEL = "demo-model";
var NOTHING = { status: 0, xCache: null, cacheStatus: null, age: null, provider: null };
function told({ status, headers }) {
  return {
    status,
    xCache: headers.get("x-cache"),
    cacheStatus: headers.get("cache-status"),
    age: headers.get("age"),
    provider: headers.get("x-reprise-provider")
  };
}
function contentOf(body) {
  return isJsonObject(body) ? textOf(messageOf(choicesOf(body)[0]).content) : "";
}

// src/adapters/cli/demo-tally.ts
var COUNTERS = {
  HIT: "hits",
  MISS: "misses",
  STALE: "stale",
  SEMANTIC: "semantic",
  COALESCED: "coalesced",
  BYPASS: "bypass",
  DEGRADED: "degraded"
};
var TALLIED = ["requests", ...Object.values(COUNTERS), "failures"];
var DemoTally = class {
  #counts = /* @__PURE__ */ new Map();
  /** Counts an answer. */
  add({ status, xCache }) {
    const counter = Object.entries(COUNTERS).find(([header]) => header === xCache)?.[1];
    const name = status === 200 && counter !== void 0 ? counter : "failures";
    for (const each of ["requests", name]) this.#counts.set(each, this.count(each) + 1);
  }
  /** How many answers were counted under a name. */
  count(name) {
    return this.#counts.get(name) ?? 0;
  }
  /** Everything that was counted. */
  totals() {
    const pairs = TALLIED.map((name) => [name, this.count(name)]);
    return Object.fromEntries(pairs);
  }
};

// src/adapters/cli/demo-show.ts
var ALONE = { "x-reprise-semantic": "off" };
var DemoShow = class {
  stage;
  signal;
  tally = new DemoTally();
  #manner;
  #exchanges = [];
  #facts = [];
  #failures = [];
  constructor(manner) {
    this.stage = manner.stage;
    this.signal = manner.signal;
    this.#manner = manner;
  }
  /** Asks, and shows question and answer. */
  async ask(question, headers = ALONE) {
    this.say(`asks  ${question}`);
    const exchange = await this.askQuietly(question, headers);
    this.#exchanges.push(exchange);
    this.say(`gets  ${headersOf(exchange)}  ${inMs(exchange.tookMs)}`);
    return exchange;
  }
  /** Asks, and shows nothing: one of many. */
  async askQuietly(question, headers = ALONE) {
    const exchange = await asked(this.stage.address, question, { headers, signal: this.signal });
    this.tally.add(exchange);
    return exchange;
  }
  /** Tells something that has come out. */
  fact(text3) {
    this.#facts.push(text3);
    this.say(text3);
  }
  /** Notes what should have come out, where it has not. */
  expect(holds, what) {
    if (holds) return;
    this.#failures.push(what);
    this.say(`NOT AS IT SHOULD BE: ${what}`);
  }
  /** A line of narration within a step. */
  say(text3) {
    this.#manner.say(`   ${text3}`);
  }
  /** A line of narration between steps. */
  announce(text3) {
    this.#manner.say(text3);
  }
  /** Lets time pass that the step itself needs; rejects where the demo is ended. */
  async pass(ms) {
    await setTimeout2(ms, void 0, { signal: this.signal });
  }
  /** Lets the audience read. */
  async read() {
    if (this.#manner.readingMs > 0) await this.pass(this.#manner.readingMs);
  }
  /** What has come out since the last call. */
  take() {
    const outcome = {
      exchanges: this.#exchanges,
      facts: this.#facts,
      failures: this.#failures
    };
    this.#exchanges = [];
    this.#facts = [];
    this.#failures = [];
    return outcome;
  }
};
function headersOf({ status, xCache, cacheStatus, age }) {
  const cache = xCache === null ? `status ${status}` : `x-cache: ${xCache}`;
  const more = [
    ...cacheStatus === null ? [] : [`Cache-Status: ${cacheStatus}`],
    ...age === null ? [] : [`Age: ${age}`]
  ];
  return [cache, ...more].join("  ");
}
function inMs(ms) {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

// src/adapters/cli/demo-outage.ts
var CALLERS = 8;
var REST_MS = 10;
var QUESTIONS = 10;
var BEFORE_MS = 500;
var AWAY_MS = 1200;
var AFTER_MS = 500;
var NOTICED_MS = 3e3;
var LOOK_EVERY_MS = 50;
var MOST_LOOKS = 100;
var outageStep = {
  name: "outage",
  title: "A killed Redis",
  words: `${CALLERS} callers ask ${QUESTIONS} questions over and over. Meanwhile Redis is killed, and started again.`,
  async run(show) {
    const { store } = show.stage;
    show.fact(store.isReal ? `killed is ${store.what}` : `SIMULATED: ${store.what}`);
    await prepare(show);
    const answers = await underLoad(show);
    for (const phase of ["before", "away", "after"]) {
      show.fact(`${WORDS[phase]}: ${summary(answers.filter((answer) => answer.phase === phase))}`);
    }
    tellLog(show);
    judge2(show, answers);
  }
};
var WORDS = {
  before: "before it",
  away: "without it",
  after: "afterwards"
};
async function underLoad(show) {
  const answers = [];
  let phase = "before";
  const caller = async () => {
    while (phase !== "over") {
      const begun = phase;
      const exchange = await show.askQuietly(anyQuestion());
      answers.push({ phase: begun, exchange });
      await show.pass(REST_MS);
    }
  };
  const acts = async () => {
    await show.pass(BEFORE_MS);
    phase = "away";
    await show.stage.store.kill();
    await show.pass(AWAY_MS);
    await show.stage.store.restart();
    show.expect(await isBack(show), "the store is taken into use again");
    phase = "after";
    await show.pass(AFTER_MS);
  };
  const callers = Array.from({ length: CALLERS }, caller);
  const acted = acts().finally(() => {
    phase = "over";
  });
  await Promise.all([acted, ...callers]);
  return answers;
}
async function prepare(show) {
  const questions = Array.from({ length: QUESTIONS }, (_, place) => questionAt(place));
  const answers = await Promise.all(questions.map((question) => show.askQuietly(question)));
  show.expect(
    answers.every(({ xCache }) => xCache === "MISS"),
    "questions that nobody has asked are misses"
  );
}
function anyQuestion() {
  return questionAt(Math.floor(Math.random() * QUESTIONS));
}
function questionAt(place) {
  return `Question ${place + 1} under load?`;
}
async function isBack(show) {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const signal = AbortSignal.any([show.signal, AbortSignal.timeout(1e3)]);
    const ready = await fetch(`${show.stage.address}/readyz`, { signal });
    if (/^\{"status":"ok"/.test(await ready.text())) return true;
    await show.pass(LOOK_EVERY_MS);
  }
  return false;
}
function summary(answers) {
  const slowest = Math.max(0, ...answers.map(({ exchange }) => exchange.tookMs));
  const outcomes = /* @__PURE__ */ new Map();
  for (const { exchange } of answers) {
    const name = exchange.xCache ?? `status ${exchange.status}`;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }
  const counts2 = [...outcomes].map(([name, count2]) => `${count2} ${name}`).join(", ");
  return `${counts2}; slowest ${inMs(slowest)}; failed: ${failed(answers)}`;
}
function failed(answers) {
  return answers.filter(({ exchange }) => exchange.status !== 200).length;
}
function tellLog(show) {
  const lines = show.stage.log.filter((message) => /standby takes over|back in use/.test(message));
  for (const message of lines) show.fact(`the log says: ${message}`);
  show.expect(lines.length >= 2, "the log says that the store went, and that it came back");
}
function judge2(show, answers) {
  const slowest = Math.max(0, ...answers.map(({ exchange }) => exchange.tookMs));
  const hits = answers.filter(
    ({ phase, exchange }) => phase === "after" && exchange.xCache === "HIT"
  );
  show.expect(failed(answers) === 0, "no request fails");
  show.expect(slowest < NOTICED_MS, "nobody waits for the store");
  show.expect(hits.length > 0, "what was stored before is found again");
}

// src/adapters/cli/demo-provider-step.ts
var FRESH = { "x-reprise-ttl": "1", "x-reprise-semantic": "off" };
var FRESH_MS = 1e3;
var providerStep = {
  name: "provider",
  title: "A dead provider",
  words: "An answer that is fresh for one second; then nobody generates any more. What is stored stands in, and where nothing is stored, a marked apology.",
  async run(show) {
    const { generator } = show.stage;
    const question = "What is the weather like in the demo?";
    const first = await show.ask(question, FRESH);
    show.expect(first.xCache === "MISS", "a question that nobody has asked is a miss");
    await show.pass(FRESH_MS + 100);
    await generator.kill();
    show.fact("the provider is killed: nothing listens at its address");
    const stale = await show.ask(question);
    show.expect(stale.xCache === "STALE", "a stored answer stands in past its time");
    show.expect(stale.content === first.content, "it is the stored answer");
    const unknown2 = "And tomorrow?";
    const apology = await show.ask(unknown2);
    show.fact(`it says: ${apology.content}`);
    show.expect(apology.status === 200 && apology.xCache === "DEGRADED", "the rest is an apology");
    await generator.restart();
    show.fact("the provider is back");
    const real = await show.ask(unknown2);
    show.expect(real.xCache === "MISS", "an apology is never stored");
  }
};

// src/adapters/cli/demo-similar.ts
var QUESTION = "How do I return a parcel within 30 days?";
var SIMILAR = "How can I return a parcel within 30 days, please?";
var OTHER = "How do I return a parcel within 90 days?";
var LOOK_EVERY_MS2 = 30;
var MOST_LOOKS2 = 100;
var similarStep = {
  name: "similar",
  title: "A similar question",
  words: "Other words, same question: the stored answer. Nearly the same words, another number: a miss.",
  missing: ({ stage }) => stage.comparesQuestions ? void 0 : "the packages of the embedded model are not installed",
  async run(show) {
    const first = await show.ask(QUESTION, {});
    show.expect(first.xCache === "MISS", "a question that nobody has asked is a miss");
    show.expect(await isLearned(show), "the question is learned");
    const similar = await show.ask(SIMILAR, {});
    show.expect(similar.xCache === "SEMANTIC", "a similar question gets the stored answer");
    show.expect(similar.content === first.content, "it is the same answer");
    const other = await show.ask(OTHER, {});
    show.expect(other.xCache === "MISS", "a question with another number does not");
  }
};
async function isLearned(show) {
  for (let look = 0; look < MOST_LOOKS2; look += 1) {
    if (show.stage.learned() > 0) return true;
    await show.pass(LOOK_EVERY_MS2);
  }
  return false;
}

// src/adapters/cli/demo-steps.ts
var QUESTION2 = "What is a cache?";
var TAG = { "x-reprise-tags": "manual", "x-reprise-semantic": "off" };
var CROWD = 50;
var missStep = {
  name: "miss",
  title: "A miss",
  words: "Nobody has asked this before, so the provider generates the answer.",
  async run(show) {
    const { xCache } = await show.ask(QUESTION2, TAG);
    show.expect(xCache === "MISS", "a question that nobody has asked is a miss");
  }
};
var hitStep = {
  name: "hit",
  title: "A hit",
  words: "The same question again: the stored answer, and no provider is asked.",
  async run(show) {
    const { asked: asked2 } = show.stage.generator;
    const { xCache, age } = await show.ask(QUESTION2, TAG);
    show.expect(xCache === "HIT", "the same question again is a hit");
    show.expect(age !== null, "a stored answer has an age");
    show.expect(show.stage.generator.asked === asked2, "a hit asks no provider");
  }
};
var crowdStep = {
  name: "crowd",
  title: "A crowd",
  words: `${CROWD} callers ask the same new question at the same moment.`,
  async run(show) {
    const { asked: asked2 } = show.stage.generator;
    const question = "What happens when everybody asks at once?";
    show.say(`asks  ${question}  (${CROWD} times at once)`);
    const answers = await Promise.all(
      Array.from({ length: CROWD }, () => show.askQuietly(question))
    );
    const count2 = (xCache) => answers.filter((answer) => answer.xCache === xCache).length;
    const generations = show.stage.generator.asked - asked2;
    show.fact(`gets  ${count2("MISS")} MISS, ${count2("COALESCED")} COALESCED, ${count2("HIT")} HIT`);
    show.fact(`generations: ${generations}`);
    show.expect(generations === 1, "a crowd costs one generation");
    show.expect(count2("MISS") === 1, "one of a crowd is a miss");
    show.expect(
      count2("MISS") + count2("COALESCED") + count2("HIT") === CROWD,
      "everybody in a crowd is answered"
    );
  }
};
var invalidationStep = {
  name: "invalidation",
  title: "An invalidation",
  words: "The manual has changed: everything that was tagged with it goes, and nothing else.",
  async run(show) {
    const answer = await fetch(`${show.stage.address}/admin/invalidate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ tag: "manual" }),
      signal: AbortSignal.any([show.signal, AbortSignal.timeout(1e4)])
    });
    const said = await answer.text();
    show.fact(`POST /admin/invalidate {"tag":"manual"} answers ${said}`);
    show.expect(said === '{"deleted":1,"complete":true}', "one answer is invalidated");
    const { xCache } = await show.ask(QUESTION2, TAG);
    show.expect(xCache === "MISS", "what was invalidated is a miss");
  }
};
var DEMO_STEPS = [
  missStep,
  hitStep,
  crowdStep,
  similarStep,
  outageStep,
  providerStep,
  invalidationStep
];

// src/adapters/cli/demo-totals.ts
var SHOWN = ["output_tokens", "saved_output_tokens", "saved_ms", "provider_errors"];
var LOOK_EVERY_MS3 = 100;
var MOST_LOOKS3 = 30;
async function demoSummary(show) {
  const counted = show.tally.totals();
  for (let look = 1; ; look += 1) {
    const stats = await statsOf(show);
    const agrees = TALLIED.every((name) => stats[name] === counted[name]);
    if (agrees || look === MOST_LOOKS3)
      return { counted, stats, agrees, generations: show.stage.generator.asked };
    await show.pass(LOOK_EVERY_MS3);
  }
}
async function statsOf({ stage, signal }) {
  const answer = await fetch(`${stage.address}/admin/stats`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(5e3)])
  });
  const body = await answer.json();
  const totals = isJsonObject(body) && isJsonObject(body.totals) ? body.totals : {};
  const names = [...TALLIED, ...SHOWN];
  return Object.fromEntries(names.map((name) => [name, Number(totals[name] ?? Number.NaN)]));
}
function summaryLines({
  counted,
  stats,
  agrees,
  generations
}) {
  const outcomes = TALLIED.filter((name) => name !== "requests" && counted[name] > 0);
  const by = outcomes.map((name) => `${counted[name]} ${name}`).join(", ");
  const saved = stats.saved_output_tokens ?? 0;
  const seconds3 = ((stats.saved_ms ?? 0) / 1e3).toFixed(1);
  return [
    `${counted.requests} requests: ${by}`,
    `${generations} calls of the provider; ${saved} output tokens and ${seconds3} s of generating were saved`,
    agrees ? "GET /admin/stats says the same" : `NOT AS IT SHOULD BE: GET /admin/stats says ${JSON.stringify(stats)}`
  ];
}

// src/adapters/cli/demo-performance.ts
async function performed(show, steps = DEMO_STEPS) {
  const began = performance.now();
  const { isReal, what } = show.stage.store;
  show.announce(`A gateway on ${show.stage.address}, a provider that is no AI, and ${what}.`);
  const results = [];
  for (const [place, step] of steps.entries()) {
    results.push(await shown2(show, step, place + 1));
    await show.read();
  }
  const summary2 = await demoSummary(show);
  show.announce("\nAll in all");
  for (const line2 of summaryLines(summary2)) show.say(line2);
  const ok = summary2.agrees && results.every((result2) => result2.ok);
  const tookMs = Math.round(performance.now() - began);
  return { ok, store: { isReal, what }, steps: results, summary: summary2, tookMs };
}
async function shown2(show, step, number2) {
  const { name, title } = step;
  show.announce(`
${number2}. ${title}`);
  show.say(step.words);
  const skipped = step.missing?.(show);
  if (skipped === void 0) await step.run(show);
  else show.say(`left out: ${skipped}`);
  const outcome = show.take();
  const reason = skipped === void 0 ? {} : { skipped };
  return { name, title, ok: outcome.failures.length === 0, ...reason, ...outcome };
}

// src/adapters/cli/demo-command.ts
var HELP2 = `
Starts a gateway on a free port of this machine, a stub in place of a provider, and a Redis of
its own where redis-server or valkey-server is installed; removes them afterwards. Needs no key and
no network, and reads no configuration.
Ends with 1 where something does not come out as it should.`;
var READING_MS = 2e3;
function demoCommand(program, parts) {
  program.command("demo").description("show what Reprise does: hits, crowds, a killed Redis, a dead provider").option("--fast", "leave no time for reading").option("--json", "print the steps as one JSON document").addHelpText("after", HELP2).action(async (options) => {
    const report2 = await interruptible(options, parts);
    if (options.json) await written(parts.stdout, `${JSON.stringify(report2, null, 2)}
`);
    if (!report2.ok) throw new CliFailure("not everything came out as it should");
  });
}
async function interruptible(options, parts) {
  const { signal, forget } = parts.demo.interruption();
  const opening = parts.demo.open();
  try {
    const report2 = opening.then((stage) => performed(showOn(stage, signal, options, parts)));
    return await Promise.race([report2, endOf(signal)]);
  } finally {
    await opening.then((stage) => stage.close()).catch(() => void 0);
    forget();
  }
}
function showOn(stage, signal, { fast, json }, { stdout }) {
  const say = (line2) => {
    if (!json && !signal.aborted) stdout.write(`${line2}
`);
  };
  const readingMs = fast || json ? 0 : READING_MS;
  return new DemoShow({ stage, signal, say, readingMs });
}
function endOf(signal) {
  return new Promise((_, reject) => {
    const end = () => reject(new CliFailure("interrupted"));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

// src/adapters/cli/doctor-checkup.ts
var LONGEST_LOOK_MS = 5e3;
async function checkup(checks, boundMs = LONGEST_LOOK_MS) {
  const results = await Promise.all(checks.map((check) => lookedAt(check, boundMs)));
  return results.flat();
}
async function lookedAt(check, boundMs) {
  const late = Promise.withResolvers();
  const leaving = new AbortController();
  const timer = setTimeout(() => late.resolve([unfinished(boundMs)]), boundMs);
  const looking = check.look(leaving.signal).catch((error) => [failed2(error)]);
  const findings = await Promise.race([looking, late.promise]);
  clearTimeout(timer);
  leaving.abort();
  return findings.map((finding) => ({ check: check.name, ...finding }));
}
function unfinished(boundMs) {
  return {
    status: "problem",
    says: `no result within ${boundMs / 1e3} s`,
    advice: "something accepts connections and does not answer: look at it, and at the network"
  };
}
function failed2(error) {
  const name = error instanceof Error ? error.name : typeof error;
  const says = error instanceof RepriseError ? error.message : `the check failed: ${name}`;
  return { status: "problem", says, advice: "look at what is configured for it" };
}

// src/adapters/cli/text-table.ts
function textTable(headings, rows2) {
  const all2 = [headings, ...rows2];
  const widths = headings.map(
    (_, column) => Math.max(...all2.map((cells2) => cells2[column]?.length ?? 0))
  );
  const lines = all2.map(
    (cells2) => cells2.map((cell, column) => aligned(cell, widths[column] ?? 0, column)).join("  ").trimEnd()
  );
  return lines.join("\n");
}
function aligned(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
function percent(share2) {
  if (share2 === null) return "-";
  const text3 = (share2 * 100).toFixed(1);
  return share2 < 1 && text3 === "100.0" ? "99.9%" : `${text3}%`;
}
function percentRange(interval2) {
  return interval2 === null ? "-" : `${percent(interval2[0])} to ${percent(interval2[1])}`;
}
function printable(name) {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}
function printableJson(value) {
  const text3 = JSON.stringify(value, null, 2);
  return text3.replace(
    /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => Array.from({ length: sign.length }, (_, unit) => escaped(sign.charCodeAt(unit))).join("")
  );
}
function escaped(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

// src/adapters/cli/doctor-report.ts
function countsOf(results) {
  const count2 = (status) => results.filter((result2) => result2.status === status).length;
  return { ok: count2("ok"), warning: count2("warning"), problem: count2("problem") };
}
function doctorReport(results) {
  const width = Math.max(0, ...results.map(({ check }) => check.length));
  const lines = results.flatMap(({ check, status, says, advice }) => {
    const begin = `${status.padEnd("problem".length)}  ${printable(check).padEnd(width)}  `;
    const line2 = `${begin}${printable(says)}`;
    return advice === void 0 ? [line2] : [line2, `${" ".repeat(begin.length)}${printable(advice)}`];
  });
  return `${lines.join("\n")}

${verdict(countsOf(results))}
`;
}
function doctorDocument(results) {
  const counts2 = countsOf(results);
  const document = { ok: counts2.problem === 0, counts: counts2, findings: results };
  return `${JSON.stringify(document, null, 2)}
`;
}
function verdict({ ok, warning, problem }) {
  return [
    `${problem} ${plural("problem", problem)}`,
    `${warning} ${plural("warning", warning)}`,
    `${ok} ok`
  ].join(", ");
}
function plural(word, count2) {
  return count2 === 1 ? word : `${word}s`;
}

// src/adapters/cli/doctor-command.ts
var HELP3 = `
Looks at the configuration and at everything that it names, all at once and for at most five
seconds: Redis, a Keyv store, providers (whose models are listed), similar questions, the port.
Changes nothing, and shows no secret.
Ends with 1 where there is a problem, with 0 where there are warnings only.`;
function doctorCommand(program, parts) {
  program.command("doctor").description(
    "look for what is wrong with the configuration, Redis, providers, and say what to do"
  ).option("--json", "print one JSON document").addHelpText("after", HELP3).action(async ({ json }) => {
    const results = await checkup(await parts.doctor.checks());
    await written(parts.stdout, json ? doctorDocument(results) : doctorReport(results));
    if (countsOf(results).problem > 0) throw new CliFailure("there are problems");
  });
}

// src/domain/simulation/request-reading.ts
var BOUNDS = {
  "openai.chat": "max_tokens",
  "openai.responses": "max_output_tokens",
  "anthropic.messages": "max_tokens"
};
function boundNameOf(protocol) {
  return BOUNDS[protocol] ?? "max_tokens";
}
function readRequest(protocol, body) {
  const problem = problemIn(protocol, body);
  if (problem !== void 0) return { kind: "wrong", problem };
  const bound = boundNameOf(protocol);
  const talks = protocol === "openai.chat" || protocol === "anthropic.messages";
  const own = /* @__PURE__ */ new Set(["model", "cache", ...protocol === "openai.embeddings" ? [] : [bound]]);
  if (protocol !== "openai.embeddings") own.add("temperature").add("stream");
  if (talks) own.add("messages");
  const parameters = Object.fromEntries(Object.entries(body).filter(([name]) => !own.has(name)));
  const { temperature, [bound]: maxTokens } = own.has(bound) ? body : {};
  const request2 = {
    protocol,
    model: String(body.model),
    messages: talks ? body.messages : [],
    ...temperature === void 0 ? {} : { temperature },
    ...maxTokens === void 0 ? {} : { maxTokens },
    parameters
  };
  return { kind: "read", request: request2, cacheField: body.cache };
}
function problemIn(protocol, body) {
  if (typeof body.model !== "string" || body.model === "") return "model: must be a text";
  if (protocol === "openai.embeddings") return embeddingProblem(body);
  if (!isNumberOrNone(body.temperature)) return "temperature: must be a number";
  const bound = boundNameOf(protocol);
  if (!isNumberOrNone(body[bound])) return `${bound}: must be a number`;
  if (protocol === "openai.responses") return inputProblem(body);
  if (protocol === "anthropic.messages" && typeof body[bound] !== "number")
    return `${bound}: must be a number`;
  return messageProblem(body);
}
function isNumberOrNone(value) {
  return value === void 0 || value === null || typeof value === "number";
}
function messageProblem({ messages }) {
  if (!Array.isArray(messages) || messages.length === 0) return "messages: must be a list";
  const place = messages.findIndex((message) => !isJsonObject(message) || !hasRole(message));
  return place < 0 ? void 0 : `messages.${place}: must be an object with a role`;
}
function hasRole({ role }) {
  return typeof role === "string" && role !== "";
}
function inputProblem({ input }) {
  const fits = input === void 0 || input === null || typeof input === "string";
  return fits || Array.isArray(input) ? void 0 : "input: must be a text or a list";
}
function embeddingProblem({ input }) {
  const fits = typeof input === "string" || Array.isArray(input) && input.length > 0;
  return fits ? void 0 : "input: must be a text or a list";
}

// src/adapters/cli/input-name.ts
var STANDARD = "-";
function inputName(file) {
  return file === STANDARD ? "standard input" : file;
}

// src/adapters/cli/json-bytes.ts
function exactJson(bytes) {
  try {
    const text3 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value = JSON.parse(text3);
    return nestsBeyond(MAX_BODY_DEPTH, value) ? void 0 : withExactNumbers(text3, value);
  } catch {
    return void 0;
  }
}

// src/adapters/cli/explain-body.ts
var MAX_BYTES = 16 * 1024 * 1024;
async function readBody(file, protocol, stdin) {
  const name = inputName(file);
  const body = exactJson(await bytesOf(file === STANDARD ? stdin : createReadStream(file), name));
  if (body === void 0) throw new CliFailure(`${name}: is no JSON in UTF-8`);
  if (!isJsonObject(body)) throw new CliFailure(`${name}: must be an object`);
  const reading = readRequest(protocol, body);
  if (reading.kind === "wrong") throw new CliFailure(`${name}: ${reading.problem}`);
  const { request: request2, cacheField } = reading;
  return { name, request: request2, cacheField, apart: fieldsApart(body, request2) };
}
function fieldsApart(body, request2) {
  return ["stream", "cache"].flatMap((name) => {
    const value = body[name];
    return value === void 0 || name in request2.parameters ? [] : [{ name, value }];
  });
}
async function bytesOf(source, name) {
  const parts = [];
  let size = 0;
  try {
    for await (const part2 of source) {
      parts.push(part2);
      size += part2.length;
      if (size > MAX_BYTES) throw new CliFailure(`${name}: larger than ${MAX_BYTES} bytes`);
    }
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    throw new CliFailure(`${name}: ${systemReason(error)}`);
  }
  return Buffer.concat(parts);
}

// src/domain/simulation/cache-wishes.ts
function cacheWishes(field) {
  const wishes = isJsonObject(field) ? field : {};
  const { namespace } = wishes;
  return {
    ...present({
      namespace: typeof namespace === "string" && namespace !== "" ? namespace : void 0,
      ttlMs: milliseconds(wishes.ttl),
      maxAgeMs: milliseconds(wishes["s-maxage"])
    }),
    noStore: wishes["no-store"] === true,
    noCache: wishes["no-cache"] === true
  };
}
function milliseconds(seconds3) {
  return typeof seconds3 === "number" && seconds3 >= 0 ? seconds3 * 1e3 : void 0;
}

// src/domain/simulation/item-requests.ts
function itemRequests(request2) {
  if (request2.protocol !== "openai.embeddings") return [request2];
  return itemsOf(request2).map((input) => ({
    ...request2,
    parameters: { ...request2.parameters, input }
  }));
}

// src/domain/simulation/request-fields.ts
function fieldsOf(request2) {
  const { protocol, model, messages, temperature, maxTokens, parameters } = request2;
  const all2 = [
    ["model", model],
    ["messages", messages.length === 0 ? void 0 : messages],
    ["temperature", temperature],
    [boundNameOf(protocol), maxTokens],
    ...Object.entries(parameters)
  ];
  return all2.flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]);
}
function withField(request2, name, value) {
  const { temperature: _temperature, maxTokens: _maxTokens, ...rest } = request2;
  if (name === "model") return { ...request2, model: typeof value === "string" ? value : "" };
  if (name === "messages") return { ...request2, messages: value ?? [] };
  if (name === "temperature" && request2.protocol !== "openai.embeddings") {
    const { maxTokens } = request2;
    const kept = maxTokens === void 0 ? rest : { ...rest, maxTokens };
    return value === void 0 ? kept : { ...kept, temperature: value };
  }
  if (name === boundNameOf(request2.protocol) && request2.protocol !== "openai.embeddings") {
    const { temperature } = request2;
    const kept = temperature === void 0 ? rest : { ...rest, temperature };
    return value === void 0 ? kept : { ...kept, maxTokens: value };
  }
  return { ...request2, parameters: { ...request2.parameters, [name]: value } };
}
function keyParts(request2, scope) {
  const derivation = deriveCacheKey(request2, scope);
  const fields = fieldsOf(request2);
  const derivationWithout = ({ name }) => deriveCacheKey(withField(request2, name, void 0), scope);
  if (derivation.kind === "unkeyable") {
    const blocking = fields.find((field) => derivationWithout(field).kind === "keyed");
    const known2 = blocking === void 0 ? {} : { obstacleField: blocking.name };
    return { derivation, inKey: fields, leftOut: [], ...known2 };
  }
  const isLeftOut = (field) => isSameKey(derivation, derivationWithout(field));
  return {
    derivation,
    inKey: fields.filter((field) => !isLeftOut(field)),
    leftOut: fields.filter(isLeftOut)
  };
}
function isSameKey(one, other) {
  if (one.kind === "unkeyable" || other.kind === "unkeyable") return false;
  return one.key.digest === other.key.digest;
}

// src/domain/simulation/value-differences.ts
var MAX_DIFFERENCES = 50;
function valueDifferences(path, one, other) {
  const found = [];
  compare(path, one, other, found);
  return found;
}
function shown3(value) {
  if (value === void 0) return "absent";
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  return isJsonObject(value) ? "object" : value;
}
function compare(path, one, other, found) {
  if (found.length >= MAX_DIFFERENCES || one === other) return;
  if (typeof one === "string" && typeof other === "string") {
    found.push({
      path,
      kind: "text",
      at: differsAt(one, other),
      lengths: [one.length, other.length]
    });
  } else if (Array.isArray(one) && Array.isArray(other)) compareLists(path, one, other, found);
  else if (isJsonObject(one) && isJsonObject(other)) compareObjects(path, one, other, found);
  else found.push({ path, kind: "value", values: [shown3(one), shown3(other)] });
}
function compareLists(path, one, other, found) {
  if (one.length !== other.length) {
    found.push({ path, kind: "length", lengths: [one.length, other.length] });
  }
  for (const [place, item] of one.slice(0, other.length).entries()) {
    compare(`${path}[${place}]`, item, other[place], found);
  }
}
function compareObjects(path, one, other, found) {
  for (const name of /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])) {
    compare(`${path}${memberPath(name)}`, one[name], other[name], found);
  }
}
function memberPath(name) {
  return /^[A-Za-z_$][\w$-]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
function differsAt(one, other) {
  const shorter = Math.min(one.length, other.length);
  let at2 = 0;
  while (at2 < shorter && one[at2] === other[at2]) at2 += 1;
  return at2 + 1;
}

// src/domain/simulation/request-differences.ts
function requestDifferences(one, other, scope) {
  const [ours, theirs] = [one, other].map(
    (request2) => new Map(fieldsOf(request2).map(({ name, value }) => [name, value]))
  );
  const names = /* @__PURE__ */ new Set([...ours?.keys() ?? [], ...theirs?.keys() ?? []]);
  const key = deriveCacheKey(one, scope);
  const found = [...names].map((name) => {
    const value = theirs?.get(name);
    const differences = valueDifferences(name, ours?.get(name), value);
    const changed = deriveCacheKey(withField(one, name, value), scope);
    return { differences, decides: !isSameKey(key, changed) };
  });
  return {
    inKey: found.flatMap(({ differences, decides }) => decides ? differences : []),
    leftOut: found.flatMap(({ differences, decides }) => decides ? [] : differences)
  };
}

// src/adapters/cli/explain-document.ts
var SOME_EMBEDDER = "any";
function explained(body, scope) {
  const { name, request: request2, cacheField, apart } = body;
  const items = itemRequests(request2);
  const [first = request2] = items;
  const { derivation, obstacleField, inKey, leftOut } = keyParts(first, scope);
  const question = semanticQuestion(request2, scope, SOME_EMBEDDER);
  return {
    file: name,
    tenant: scope.tenant,
    namespace: scope.namespace ?? DEFAULT_NAMESPACE,
    keys: items.map((item) => keyOf(deriveCacheKey(item, scope))),
    ...derivation.kind === "unkeyable" ? { obstacle: derivation.obstacle } : {},
    ...obstacleField === void 0 ? {} : { obstacleField },
    inKey,
    leftOut: [...leftOut, ...apart],
    wishes: wishesIn(cacheField),
    questionLength: question?.text.length ?? null,
    partition: question?.partition ?? null
  };
}
function wishesIn(cacheField) {
  const { noStore, noCache, maxAgeMs } = cacheWishes(cacheField);
  return [
    ...noStore ? ["no-store"] : [],
    ...noCache ? ["no-cache"] : [],
    ...maxAgeMs === void 0 ? [] : ["s-maxage"]
  ];
}
function compared(one, other) {
  const derivations = [one, other].map(
    ({ body, scope }) => itemRequests(body.request).map((item) => deriveCacheKey(item, scope))
  );
  const [ours = [], theirs = []] = derivations;
  const sharedItems = sharedAmong(theirs, ours);
  const isEach = sharedItems === theirs.length && sharedAmong(ours, theirs) === ours.length;
  const partitions = [one, other].map(
    ({ body, scope }) => semanticQuestion(body.request, scope, SOME_EMBEDDER)?.partition
  );
  const { inKey, leftOut } = requestDifferences(one.body.request, other.body.request, one.scope);
  return {
    same: isEach && ours.length === theirs.length,
    inKey,
    leftOut: [...leftOut, ...differencesApart(one.body, other.body)],
    otherScope: namespaceIn(one.scope) !== namespaceIn(other.scope),
    comparable: partitions[0] !== void 0 && partitions[0] === partitions[1],
    sharedItems
  };
}
function sharedAmong(some, others) {
  return some.filter((one) => others.some((other) => isSameKey(one, other))).length;
}
function differencesApart(one, other) {
  const valueIn = ({ apart }, name) => apart.find((field) => field.name === name)?.value;
  return ["stream", "cache"].flatMap(
    (name) => valueDifferences(name, valueIn(one, name), valueIn(other, name))
  );
}
function namespaceIn({ namespace = DEFAULT_NAMESPACE }) {
  return namespace;
}
function keyOf(derivation) {
  if (derivation.kind === "unkeyable") return null;
  const { key } = derivation;
  return { text: cacheKeyText(key), digest: key.digest };
}

// src/adapters/cli/explain-obstacles.ts
var OBSTACLES = {
  provider_state: "it goes on from what the provider keeps, or has it act",
  inexact_number: "it holds a number that JSON readers do not agree on",
  lone_surrogate: "it holds a text that is no valid Unicode",
  prototype_field: "it has a field named __proto__",
  too_deep: "it is nested too deeply",
  too_large: "it is too large",
  not_json: "it holds what is no JSON"
};

// src/adapters/cli/formats.ts
function count(value) {
  return Math.round(value).toLocaleString("en-US");
}
function dollars(microusd) {
  const value = microusd / 1e6;
  if (value === 0) return "$0";
  if (value < 1e-4) return "under $0.0001";
  if (value < 0.1) return `$${value.toFixed(4)}`;
  return `$${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
function tokens(value) {
  for (const [unit, name] of UNITS) {
    if (value >= unit * 0.9995)
      return `${(value / unit).toFixed(value >= unit * 99.95 ? 0 : 1)}${name}`;
  }
  return String(Math.round(value));
}
var UNITS = [
  [1e9, "G"],
  [1e6, "M"],
  [1e3, "k"]
];
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function duration(ms) {
  if (ms === 0) return "0 s";
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < MINUTE) return `${(ms / SECOND).toFixed(ms < 10 * SECOND ? 1 : 0)} s`;
  if (ms < HOUR) return two(ms, MINUTE, "min", SECOND, "s");
  return ms < DAY ? two(ms, HOUR, "h", MINUTE, "min") : two(ms, DAY, "d", HOUR, "h");
}
function two(ms, large, one, small, other) {
  const rounded2 = Math.round(ms / small) * small;
  const rest = Math.round(rounded2 % large / small);
  return `${Math.floor(rounded2 / large)} ${one}${rest === 0 ? "" : ` ${rest} ${other}`}`;
}
function bar(share2, width) {
  const filled = share2 > 0 ? Math.max(1, Math.round(share2 * width)) : 0;
  return "#".repeat(filled) + ".".repeat(width - filled);
}
function wholePercent(share2) {
  const rounded2 = Math.round(share2 * 100);
  if (rounded2 === 0 && share2 > 0) return "under 1%";
  return rounded2 === 100 && share2 < 1 ? "over 99%" : `${rounded2}%`;
}
function moment(at2) {
  return new Date(at2).toISOString().slice(0, 16).replace("T", " ");
}
function shortened(text3, most) {
  const characters = [...text3];
  return characters.length <= most ? text3 : `${characters.slice(0, most - 3).join("")}...`;
}
function wrapped(text3) {
  const lines = [];
  let line2 = "";
  for (const word of text3.split(" ")) {
    if (line2 !== "" && line2.length + 1 + word.length > 80) {
      lines.push(line2);
      line2 = word;
    } else line2 = line2 === "" ? word : `${line2} ${word}`;
  }
  return [...lines, line2].join("\n");
}

// src/adapters/cli/explain-report.ts
var MOST_SHOWN = 20;
var ROLES = /* @__PURE__ */ new Set([
  ...["system", "developer", "user", "assistant", "tool", "function"]
]);
function explainReport(request2) {
  const { file, tenant, namespace, inKey, leftOut } = request2;
  return [
    rows([
      ["request", printable(file)],
      ["tenant", printable(tenant)],
      ["namespace", printable(namespace)],
      ...keyRows(request2)
    ]),
    section("in the key", inKey.flatMap(fieldRows)),
    ...leftOut.length === 0 ? [] : [section("left out of it", leftOut.flatMap(fieldRows))],
    ...cautions(request2),
    questionText(request2)
  ].join("\n\n");
}
function comparisonReport(one, other, comparison) {
  const { inKey, leftOut, otherScope } = comparison;
  const differences = differenceRows(inKey);
  return [
    rows([
      [printable(one.file), keyLine(one)],
      [printable(other.file), keyLine(other)]
    ]),
    verdict2(one, other, comparison),
    ...otherScope ? [rows([["namespace", printable(`${one.namespace} and ${other.namespace}`)]])] : [],
    ...differences.length === 0 ? [] : [section("differs", differences)],
    ...leftOut.length === 0 ? [] : [section("differs, which makes no difference to the key", differenceRows(leftOut))],
    similarityText(comparison)
  ].join("\n\n");
}
function verdict2(one, other, { same, sharedItems }) {
  if (one.obstacle !== void 0 || other.obstacle !== void 0) {
    return "Not the same: what has no key is not cached.";
  }
  if (same) return "The same key: the stored answer to one answers the other.";
  const items = other.keys.length;
  const shared = items > 1 ? ` ${sharedItems} of ${items} items have the same key.` : "";
  return `Different keys.${shared}`;
}
function similarityText({ same, comparable }) {
  if (same) return "Similar questions: not needed.";
  return wrapped(
    comparable ? "Similar questions: possible. Everything but the last message is equal, so the semantic cache would compare these two." : "Similar questions: impossible. Only requests that are equal but for the text of the last message are compared."
  );
}
function keyLine(request2) {
  const [key] = request2.keys;
  if (request2.keys.length > 1) return `${count(request2.keys.length)} items`;
  return key?.digest ?? `none: ${OBSTACLES[request2.obstacle ?? ""] ?? request2.obstacle}`;
}
function keyRows({ keys, obstacle, obstacleField }) {
  if (obstacle !== void 0) {
    const field = obstacleField === void 0 ? "" : ` (${obstacleField})`;
    return [["key", `none: ${OBSTACLES[obstacle] ?? obstacle}${field}`]];
  }
  if (keys.length === 1) {
    const [key] = keys;
    return [
      ["key", key?.digest ?? "none"],
      ["in full", key?.text ?? "none"]
    ];
  }
  const shown5 = keys.slice(0, MOST_SHOWN).map((key, place) => {
    return [`item ${place}`, key?.digest ?? "none"];
  });
  const more = keys.length - shown5.length;
  return more > 0 ? [...shown5, ["", `and ${count(more)} more`]] : shown5;
}
function cautions({ wishes, obstacle }) {
  const said = [
    ...obstacle === void 0 ? [] : ["It passes through: nothing is looked up, coalesced or stored."],
    ...wishes.includes("no-store") ? ["It asks for its answer not to be stored (cache.no-store)."] : [],
    ...wishes.includes("no-cache") ? ["It asks for no stored answer (cache.no-cache)."] : [],
    ...wishes.includes("s-maxage") ? ["It takes stored answers only while they are young enough (cache.s-maxage)."] : []
  ];
  return said.length === 0 ? [] : [said.join("\n")];
}
function questionText({ questionLength, partition }) {
  if (questionLength === null) {
    return wrapped(
      "Similar questions: not compared. The last message is no plain text of a user of at most 1,000 characters, or there are images or tools in the conversation, or the answer is kept by the provider."
    );
  }
  const about = `Similar questions: ${count(questionLength)} characters are compared with those of`;
  return `${about}
partition ${(partition ?? "").slice(0, 12)}, which everything else makes.`;
}
function rows(all2) {
  const width = Math.max(10, ...all2.map(([name]) => name.length)) + 2;
  return all2.map(([name, text3]) => `${name.padEnd(width)}${text3}`.trimEnd()).join("\n");
}
function section(heading, all2) {
  const width = Math.max(...all2.map(([name]) => name.length)) + 2;
  const lines = all2.map(([name, text3]) => `  ${name.padEnd(width)}${text3}`);
  return [heading, ...lines].join("\n");
}
function fieldRows({ name, value }) {
  if (name === "model") return [[name, shortened(printable(String(value)), 60)]];
  if (name !== "messages" || !Array.isArray(value)) return [[pathText(name), described(value)]];
  const messages = value;
  const shown5 = messages.slice(0, MOST_SHOWN).map((message, place) => {
    return [`messages[${place}]`, messageText(message)];
  });
  const more = messages.length - shown5.length;
  return more > 0 ? [...shown5, ["", `and ${count(more)} more messages`]] : shown5;
}
function messageText(message) {
  if (!isJsonObject(message)) return described(message);
  const role = ROLES.has(message.role) ? String(message.role) : "another role";
  const others = Object.keys(message).filter((name) => name !== "role" && name !== "content");
  const more = others.length === 0 ? "" : `, and ${others.map(pathText).join(", ")}`;
  return `${role}: ${described(message.content)}${more}`;
}
function described(value) {
  if (typeof value === "string") return `text of ${count(value.length)} characters`;
  if (Array.isArray(value)) return `list of ${count(value.length)}`;
  if (!isJsonObject(value)) return value === void 0 ? "nothing" : String(value);
  return `object of ${count(Object.keys(value).length)}`;
}
function differenceRows(differences) {
  const shown5 = differences.map((difference) => {
    return [pathText(difference.path), differenceText(difference)];
  });
  return differences.length < MAX_DIFFERENCES ? shown5 : [...shown5, ["", "and maybe more"]];
}
function differenceText(difference) {
  switch (difference.kind) {
    case "text": {
      const [one, other] = difference.lengths;
      const length = one === other ? count(one) : `${count(one)} and ${count(other)}`;
      return `differs at character ${count(difference.at)} of ${length}`;
    }
    case "value":
      return difference.values.map(String).join(" and ");
    case "length":
      return `lists of ${difference.lengths.map(count).join(" and ")}`;
  }
}
function pathText(path) {
  return shortened(printable(path), 60);
}

// src/adapters/cli/explain-scope.ts
var ANONYMOUS = "anonymous";
var PROTOCOLS = /* @__PURE__ */ new Map([
  ["chat", "openai.chat"],
  ["responses", "openai.responses"],
  ["embeddings", "openai.embeddings"],
  ["messages", "anthropic.messages"]
]);
function scopeOf(tenant, namespace, cacheField) {
  const named3 = namespace ?? cacheWishes(cacheField).namespace;
  return { tenant, ...named3 === void 0 ? {} : { namespace: named3 } };
}

// src/adapters/cli/explain-command.ts
var HELP4 = `
A.json is a request's body; - reads it from standard input. Of texts nothing is shown but lengths,
and where two differ. Tenants are those of the configured keys; without any, the tenant of a caller
is "credential:" and the SHA-256 of the credential in hexadecimal, or "anonymous" for none.`;
function explainCommand(program, parts) {
  program.command("explain").description("show a request's key, or why two requests differ").argument("<A.json>", "a request's body").argument("[B.json]", "another one, to be compared with it").addOption(
    new Option("--protocol <NAME>", "the bodies' format").choices([...PROTOCOLS.keys()]).default("chat")
  ).option("--tenant <NAME>", "whose request it is", ANONYMOUS).option("--namespace <NAME>", "the tenant's namespace").option("--json", "print one JSON document").addHelpText("after", HELP4).action(async (one, other, options) => {
    const files = other === void 0 ? [one] : [one, other];
    const text3 = await explanation(files, options, parts);
    await written(parts.stdout, `${text3}
`);
  });
}
async function explanation(files, { protocol, tenant, namespace, json }, { stdin }) {
  const spoken = PROTOCOLS.get(protocol) ?? "openai.chat";
  const requests = [];
  for (const file of files) {
    const body = await readBody(file, spoken, stdin);
    requests.push({ body, scope: scopeOf(tenant, namespace, body.cacheField) });
  }
  const [first, second] = requests;
  if (first === void 0) return "";
  const one = explained(first.body, first.scope);
  if (second === void 0) {
    return json ? JSON.stringify(withoutTexts(one), null, 2) : explainReport(one);
  }
  const other = explained(second.body, second.scope);
  const comparison = compared(first, second);
  if (!json) return comparisonReport(one, other, comparison);
  const both = { ...comparison, a: withoutTexts(one), b: withoutTexts(other) };
  return JSON.stringify(both, null, 2);
}
function withoutTexts(request2) {
  const names = (fields) => fields.map(({ name }) => name);
  return { ...request2, inKey: names(request2.inKey), leftOut: names(request2.leftOut) };
}

// src/adapters/cli/entry-selection.ts
function withSelection(command) {
  return command.option("--tenant <NAME>", "of this tenant").option("--namespace <NAME>", 'of this namespace; "default" is that of requests that name none').option("--model <NAME>", "of this model").option("--tag <NAME>", "marked with this tag").option("--key <DIGEST>", "under this key: 64 hexadecimal digits", digest);
}
function selectionOf({
  tenant,
  namespace,
  model,
  tag,
  key
}) {
  return present({ tenant, namespace, model, tag, key });
}
function digest(text3) {
  if (/^[0-9a-f]{64}$/.test(text3)) return text3;
  throw new InvalidArgumentError("It must be 64 hexadecimal digits.");
}

// src/adapters/cli/gateway-client.ts
var CALL_MS = 3e4;
var PAUSE_MS = 12e4;
var MESSAGE_LENGTH = 300;
var LateAnswer = class extends CliFailure {
  /** In seconds. */
  after;
  constructor(url, after) {
    super(`${url}: no answer within ${after} s`);
    this.after = after;
  }
};
var GatewayClient = class {
  #url;
  #adminKey;
  #connections;
  constructor(url, adminKey) {
    this.#url = url;
    this.#adminKey = adminKey;
  }
  /**
   * What administration answers, as JSON.
   * @throws {CliFailure} where it does not, or refuses; the message says what to do.
   */
  async administer(call) {
    const { timeoutMs = CALL_MS } = call;
    const answer = await this.ask({ ...call, headers: { ...this.#admin, ...call.headers } });
    const text3 = await this.#whole(answer, timeoutMs);
    if (answer.status !== 200) throw this.#refusal(answer.status, text3);
    return this.#parsed(text3);
  }
  /**
   * What administration streams, once it has begun; rejects with {@link CliFailure} where it
   * breaks off, or pauses for longer than two minutes.
   */
  async *stream(path) {
    const control = new AbortController();
    const wait = () => setTimeout(() => control.abort(), PAUSE_MS);
    let timer = wait();
    try {
      const answer = await this.#fetch(path, { headers: this.#admin, signal: control.signal });
      if (answer.status !== 200) throw this.#refusal(answer.status, await answer.text());
      if (!isLines(answer)) throw this.#stranger();
      for await (const piece of answer.body ?? []) {
        clearTimeout(timer);
        yield piece;
        timer = wait();
      }
    } catch (error) {
      throw error instanceof CliFailure ? error : this.#failure(error, PAUSE_MS);
    } finally {
      clearTimeout(timer);
      control.abort();
    }
  }
  /**
   * The answer to a call, whatever its status; its body is the caller's to read.
   * @throws {LateAnswer} where it does not come in time.
   * @throws {CliFailure} where there is none.
   */
  async ask({ path, body, headers = {}, timeoutMs = CALL_MS }) {
    const post2 = body === void 0 ? {} : { method: "POST", body };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#fetch(path, { ...post2, headers, signal });
    } catch (error) {
      throw this.#failure(error, timeoutMs);
    }
  }
  get #admin() {
    return this.#adminKey === void 0 ? {} : { authorization: `Bearer ${this.#adminKey}` };
  }
  /** Every call has a bound here; undici's own would end all of them after five minutes. */
  async #fetch(path, init) {
    const { Agent, fetch: fetch2 } = await import("undici");
    this.#connections ??= new Agent({ headersTimeout: 0, bodyTimeout: 0 });
    const dispatcher = this.#connections;
    return fetch2(this.#url + path, { ...init, redirect: "manual", dispatcher });
  }
  async #whole(answer, timeoutMs) {
    try {
      return await answer.text();
    } catch (error) {
      throw this.#failure(error, timeoutMs);
    }
  }
  #parsed(text3) {
    try {
      return JSON.parse(text3);
    } catch {
      throw this.#stranger();
    }
  }
  #refusal(status, text3) {
    if (status === 401)
      return new CliFailure(`${this.#url}: refuses the admin key; set REPRISE_ADMIN_KEY to its own`);
    const message = isOurs(status, text3) ? messageIn(text3) : void 0;
    return message === void 0 ? this.#stranger(status) : new CliFailure(message);
  }
  #stranger(status) {
    const answers = status === void 0 ? "" : `answers ${status}; `;
    return new CliFailure(`${this.#url}: ${answers}what answers there is no gateway of Reprise`);
  }
  #failure(error, timeoutMs) {
    const { name, cause } = error instanceof Error ? error : new Error();
    if (name === "TimeoutError" || name === "AbortError")
      return new LateAnswer(this.#url, timeoutMs / 1e3);
    const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "ECONNREFUSED")
      return new CliFailure(`${this.#url}: no gateway listens there; start it by: reprise serve`);
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
      return new CliFailure(`${this.#url}: there is no such host`);
    return new CliFailure(
      `${this.#url}: ${tlsReason(code) ?? "the connection failed or broke off"}`
    );
  }
};
function isLines({ headers }) {
  return headers.get("content-type")?.startsWith("application/x-ndjson") === true;
}
function isOurs(status, text3) {
  const code = errorIn(text3)?.code;
  return typeof code === "string" && (status !== 404 || code === "not_found");
}
function tlsReason(code) {
  if (typeof code !== "string") return void 0;
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "ERR_SSL_PACKET_LENGTH_TOO_LONG")
    return "what listens there speaks no TLS; name it by http://";
  if (!/CERT|SIGNATURE|_SSL_|_TLS_/.test(code)) return void 0;
  const untrusted = code.includes("SELF_SIGNED") || code.startsWith("UNABLE_TO");
  return `TLS fails (${code})${untrusted ? "; NODE_EXTRA_CA_CERTS names whom else to trust" : ""}`;
}
function messageIn(text3) {
  const message = errorIn(text3)?.message;
  return typeof message === "string" ? printable(message.slice(0, MESSAGE_LENGTH)) : void 0;
}
function errorIn(text3) {
  try {
    const body = JSON.parse(text3);
    const error = isJsonObject(body) ? body.error : void 0;
    return isJsonObject(error) ? error : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/cli/gateway-options.ts
var HELP5 = `
Talks to a running gateway, by default the one that is configured (host, port), with the configured
admin key (adminKey, REPRISE_ADMIN_KEY).`;
function withGatewayOptions(command) {
  return command.option("--url <URL>", "address of the gateway, in place of the configured one", gatewayUrl).option("--json", "print one JSON document").addHelpText("after", HELP5);
}
async function gatewayOf({ url }, parts) {
  const { host, port, adminKey } = await parts.settingsInForce();
  const key = typeof adminKey === "string" ? adminKey : void 0;
  return new GatewayClient(url ?? configuredUrl(host, port), key);
}
function configuredUrl(host, port) {
  if (typeof host !== "string" || typeof port !== "number" || port === 0)
    throw new ConfigurationError("port (REPRISE_PORT): picks a free one; name the gateway by --url");
  const local = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${local.includes(":") ? `[${local}]` : local}:${port}`;
}
function gatewayUrl(text3) {
  if (/^https?:\/\/./.test(text3) && URL.canParse(text3)) {
    const { origin, pathname, username } = new URL(text3);
    if (username === "") return origin + pathname.replace(/\/+$/, "");
  }
  throw new InvalidArgumentError("Must be an http or https address, such as http://127.0.0.1:8080.");
}

// src/adapters/cli/running-count.ts
var CLEAR_LINE = "\r\x1B[K";
var EVERY_MS = 100;
var RunningCount = class {
  #output;
  #label;
  #shownAt = -EVERY_MS;
  #shown = false;
  constructor(output, label) {
    this.#output = output;
    this.#label = label;
  }
  /** Shows how many there are. */
  show(number2) {
    const now = performance.now();
    if (this.#output.isTTY !== true || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#shown = true;
    this.#output.write(`${CLEAR_LINE}${this.#label} ${count(number2)}`);
  }
  /** Leaves an empty line. */
  clear() {
    if (this.#shown) this.#output.write(CLEAR_LINE);
    this.#shown = false;
  }
};

// src/adapters/cli/removed-on-signal.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function removedOnSignal(file) {
  const leave = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal) => {
    leave();
    try {
      rmSync(file, { force: true });
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return leave;
}

// src/adapters/cli/whole-file.ts
var OWNER_ONLY = 384;
var WholeFile = class _WholeFile {
  #name;
  #temporary;
  #handle;
  #unwatch;
  constructor(name, temporary, handle, unwatch) {
    this.#name = name;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#unwatch = unwatch;
  }
  /** @throws {CliFailure} where it cannot be written there. */
  static async begin(name) {
    const temporary = `${name}.${randomUUID()}.part`;
    return naming(name, async () => {
      const there = await stat(name).catch(() => void 0);
      if (there !== void 0 && !there.isFile())
        throw new CliFailure(`${name}: is there, and no file`);
      const unwatch = removedOnSignal(temporary);
      try {
        return new _WholeFile(name, temporary, await open(temporary, "wx", OWNER_ONLY), unwatch);
      } catch (error) {
        unwatch();
        throw error;
      }
    });
  }
  /** @throws {CliFailure} where it cannot be written. */
  async write(piece) {
    await naming(this.#name, () => this.#handle.writeFile(piece));
  }
  /**
   * Gives it its name, in place of what had it.
   * @throws {CliFailure} where it cannot be written.
   */
  async finish() {
    await naming(this.#name, async () => {
      await this.#handle.sync();
      await this.#handle.close();
      await rename(this.#temporary, this.#name);
    });
    this.#unwatch();
  }
  /** Removes what has been written. */
  async abandon() {
    await this.#handle.close().catch(() => void 0);
    await rm(this.#temporary, { force: true }).catch(() => void 0);
    this.#unwatch();
  }
};
async function naming(name, operation) {
  try {
    return await operation();
  } catch (error) {
    throw error instanceof CliFailure ? error : new CliFailure(`${name}: ${systemReason(error)}`);
  }
}

// src/adapters/cli/export-command.ts
var HELP6 = `
Writes stored answers as lines of JSON, in clear: keep the file as you keep the answers. FILE is
replaced when everything has come, and not before; - writes to standard output, where an export that
breaks off has no last line, and "reprise import" refuses it. Ends with 1 where whoever reads that
leaves before everything has come.`;
function exportCommand(program, parts) {
  const command = program.command("export").description("write stored answers to a file").argument("<FILE>", "file to write; - is standard output");
  withSelection(command).addHelpText("after", HELP6);
  withGatewayOptions(command).action(async (file, options) => {
    if (file === STANDARD && options.json)
      command.error("error: --json needs a FILE: standard output is taken");
    const gateway = await gatewayOf(options, parts);
    const query = new URLSearchParams({ ...selectionOf(options) }).toString();
    const pieces = gateway.stream(`/admin/export${query === "" ? "" : `?${query}`}`);
    const target = file === STANDARD ? standardOutput(parts) : await WholeFile.begin(file);
    const entries2 = await transfer(pieces, target, parts);
    await report(file, entries2, options, parts);
  });
}
async function transfer(pieces, target, { stderr }) {
  const progress = new RunningCount(stderr, "entries exported:");
  let entries2 = 0;
  try {
    for await (const _ of readArchive(passing(pieces, target))) {
      entries2 += 1;
      progress.show(entries2);
    }
    await target.finish();
    return entries2;
  } catch (error) {
    await target.abandon();
    if (error instanceof InvalidRequestError)
      throw new CliFailure(`the gateway's export is not complete: ${error.message}`);
    throw error;
  } finally {
    progress.clear();
  }
}
async function* passing(pieces, target) {
  for await (const piece of pieces) {
    await target.write(piece);
    yield piece;
  }
}
function standardOutput({ stdout }) {
  const nothing = async () => void 0;
  return { write: (piece) => delivered(stdout, piece), finish: nothing, abandon: nothing };
}
async function report(file, entries2, { json }, { stdout, stderr }) {
  if (json) return written(stdout, `${JSON.stringify({ file, entries: entries2 }, null, 2)}
`);
  const text3 = `${count(entries2)} ${entries2 === 1 ? "entry" : "entries"} exported
`;
  await written(file === STANDARD ? stderr : stdout, text3);
}

// src/adapters/cli/answer-shape.ts
function answerOf(schema, answer) {
  const result2 = schema.safeParse(answer);
  if (result2.success) return result2.data;
  throw new CliFailure(
    "what answers is no gateway of Reprise, or one of a version that this one does not know"
  );
}

// src/adapters/cli/get-command.ts
var KEY = /^([0-9a-f]{32}:){3}[0-9a-f]{64}$|^[0-9a-f]{64}$/;
var HELP7 = `
KEY is a key's digest, 64 hexadecimal digits, as "reprise explain" and the dashboard show it, or the
whole key, tenant:namespace:model:digest, which is found faster in a large store.`;
var shown4 = looseObject({
  key: string(),
  state: string(),
  protocol: string(),
  model: string(),
  provider: string(),
  storedAt: number(),
  freshUntil: number(),
  expiresAt: number(),
  ageMs: number(),
  ttlMs: number(),
  tags: array(string()),
  inputTokens: number(),
  outputTokens: number(),
  generatedInMs: number(),
  bodyBytes: number(),
  body: unknown().optional()
});
function getCommand(program, parts) {
  const command = program.command("get").description("show what is stored under a key").argument("<KEY>", "a key, or a key's digest").option("--content", "print the answer, too").addHelpText("after", HELP7);
  withGatewayOptions(command).action(async (key, options) => {
    if (!KEY.test(key)) command.error("error: KEY must be 64 hexadecimal digits, or a whole key");
    const gateway = await gatewayOf(options, parts);
    const path = `/admin/entries/${key}${options.content ? "?content=1" : ""}`;
    const answer = await gateway.administer({ path, timeoutMs: 12e4 });
    const entry = answerOf(shown4, answer);
    const text3 = options.json ? `${JSON.stringify(answer, null, 2)}
` : reportOf2(entry);
    await written(parts.stdout, text3);
  });
}
function reportOf2(entry) {
  const lines = [
    ["key", entry.key],
    ["model", `${entry.model} (${entry.protocol})`],
    ["provider", `${entry.provider}, in ${duration(entry.generatedInMs)}`],
    ["stored", `${timeOf(entry.storedAt)}, ${duration(entry.ageMs)} ago`],
    [
      entry.state,
      `fresh for ${duration(entry.ttlMs)}, until ${timeOf(entry.freshUntil)}; kept until ${timeOf(entry.expiresAt)}`
    ],
    ["tags", entry.tags.length === 0 ? "none" : entry.tags.join(", ")],
    ["tokens", `${count(entry.inputTokens)} in, ${count(entry.outputTokens)} out`],
    ["size", `${count(entry.bodyBytes)} bytes`]
  ];
  const table = lines.map(([name, value]) => `${printable(name).padEnd(9)} ${printable(value)}`);
  const content = entry.body === void 0 ? [] : ["", printableJson(entry.body)];
  return `${[...table, ...content].join("\n")}
`;
}
function timeOf(ms) {
  return Number.isFinite(new Date(ms).getTime()) ? new Date(ms).toISOString() : String(ms);
}

// src/adapters/cli/archive-parts.ts
var MAX_ENTRIES = 500;
var MAX_CHARACTERS = 4194304;
async function* archiveParts(entries2) {
  let lines = [];
  let size = 0;
  for await (const entry of entries2) {
    const line2 = entryLine(entry);
    lines.push(line2);
    size += line2.length;
    if (lines.length < MAX_ENTRIES && size < MAX_CHARACTERS) continue;
    yield partOf(lines);
    lines = [];
    size = 0;
  }
  if (lines.length > 0) yield partOf(lines);
}
function partOf(lines) {
  const text3 = `${firstLine(Date.now())}${lines.join("")}${lastLine(lines.length)}`;
  return { text: text3, entries: lines.length };
}

// src/adapters/cli/progress-bar.ts
var WIDTH = 30;
var CLEAR_LINE2 = "\r\x1B[K";
var ProgressBar = class {
  #output;
  #label;
  #shown = "";
  constructor(output, label) {
    this.#output = output;
    this.#label = label;
  }
  /** Shows that `done` of `total` is done. */
  show(done, total) {
    if (this.#output.isTTY !== true) return;
    const filled = Math.floor(WIDTH * done / total);
    const bar2 = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    const line2 = `${this.#label} [${bar2}] ${Math.floor(100 * done / total)}%`;
    if (line2 === this.#shown) return;
    this.#shown = line2;
    this.#output.write(`${CLEAR_LINE2}${line2}`);
  }
  /** Leaves an empty line. */
  clear() {
    if (this.#shown !== "") this.#output.write(CLEAR_LINE2);
    this.#shown = "";
  }
};

// src/adapters/cli/import-command.ts
var PART_MS = 12e4;
var HELP8 = `
Reads what "reprise export" wrote. The whole file is checked before any of it is imported, times that
no setting could have made included; of standard input (-) the part before a fault is imported already.
Left out are answers past their time, those invalidated since they were generated, and those that are
there already, as young or younger: importing twice does no harm.`;
var part = object({
  imported: number(),
  skipped: object({
    expired: number(),
    invalidated: number(),
    present: number(),
    refused: number()
  })
});
function importCommand(program, parts) {
  const command = program.command("import").description("take exported answers in").argument("<FILE>", "file to read; - is standard input").addHelpText("after", HELP8);
  withGatewayOptions(command).action(async (file, options) => {
    const gateway = await gatewayOf(options, parts);
    const report2 = await named(file, async () => {
      const total = file === STANDARD ? void 0 : await entriesIn(file);
      const pieces = file === STANDARD ? parts.stdin : createReadStream(file);
      return send(pieces, gateway, total, parts);
    });
    const document = `${JSON.stringify(report2, null, 2)}
`;
    await written(parts.stdout, options.json ? document : reportOf3(report2));
  });
}
async function entriesIn(file) {
  let entries2 = 0;
  for await (const _ of entriesOf(createReadStream(file))) entries2 += 1;
  return entries2;
}
function entriesOf(pieces) {
  return readArchive(pieces, (entry) => wrongTime(entry, Date.now()));
}
async function send(pieces, gateway, total, { stderr }) {
  const progress = new ProgressBar(stderr, "importing");
  let report2 = NOTHING2;
  let done = 0;
  try {
    for await (const { text: text3, entries: entries2 } of archiveParts(entriesOf(pieces))) {
      const headers = { "content-type": "application/x-ndjson" };
      const call = { path: "/admin/import", body: text3, headers, timeoutMs: PART_MS };
      report2 = sum(report2, answerOf(part, await gateway.administer(call)));
      done += entries2;
      if (total !== void 0) progress.show(done, total);
    }
    return report2;
  } catch (error) {
    throw withCount(error, report2.imported);
  } finally {
    progress.clear();
  }
}
function withCount(error, imported) {
  const known2 = error instanceof CliFailure || error instanceof InvalidRequestError;
  return known2 ? new CliFailure(`${error.message}; ${count(imported)} imported before`) : error;
}
async function named(file, operation) {
  const name = inputName(file);
  try {
    return await operation();
  } catch (error) {
    if (error instanceof InvalidRequestError) throw new CliFailure(`${name}: ${error.message}`);
    if (error instanceof CliFailure) throw error;
    throw new CliFailure(`${name}: ${systemReason(error)}`);
  }
}
var NOTHING2 = {
  imported: 0,
  skipped: { expired: 0, invalidated: 0, present: 0, refused: 0 }
};
function sum(one, other) {
  const { expired, invalidated, present: present2, refused } = other.skipped;
  return {
    imported: one.imported + other.imported,
    skipped: {
      expired: one.skipped.expired + expired,
      invalidated: one.skipped.invalidated + invalidated,
      present: one.skipped.present + present2,
      refused: one.skipped.refused + refused
    }
  };
}
function reportOf3({ imported, skipped }) {
  const { expired, invalidated, present: present2, refused } = skipped;
  const reasons = [
    [expired, "past their time"],
    [invalidated, "invalidated since"],
    [present2, "there already"],
    [refused, "too large, or not kept"]
  ];
  const lines = reasons.filter(([number2]) => number2 > 0).map(([number2, reason]) => `${count(number2)} left out: ${reason}
`);
  const entries2 = imported === 1 ? "entry" : "entries";
  return `${count(imported)} ${entries2} imported
${lines.join("")}`;
}

// imported-builtin:node:readline/promises
var all = /* @__PURE__ */ process.getBuiltinModule("node:readline/promises");
var createInterface = /* @__PURE__ */ (() => all.createInterface)();

// src/adapters/cli/confirmation.ts
function somebodyLooks({ stdin, stderr }) {
  return "isTTY" in stdin && stdin.isTTY === true && stderr.isTTY === true;
}
async function confirmed(question, { stdin, stderr }) {
  const terminal = createInterface({ input: stdin, output: stderr });
  const closed = new Promise((resolve) => terminal.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed]);
    return /^y(es)?$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
}

// src/adapters/cli/invalidate-command.ts
var INVALIDATION_MS = 3e5;
var HELP9 = `
Takes answers that meet all that is given out of service, in every process, and deletes them. On a
terminal it says how many, and asks first; elsewhere it does what it is told.
Ends with 1 where some of the store could not be reached.`;
var preview = object({ matched: number(), complete: boolean() });
var result = object({ deleted: number(), complete: boolean() });
function invalidateCommand(program, parts) {
  const command = program.command("invalidate").description("take stored answers out of service").option("--all", "everything");
  withSelection(command).option("--dry-run", "say how many it would be, and take none").option("--yes", "do not ask").addHelpText("after", HELP9);
  withGatewayOptions(command).action(async (options) => {
    const selector = selectorOf(options, command);
    const gateway = await gatewayOf(options, parts);
    if (options.dryRun) return showPreview(await previewOf(gateway, selector), options, parts);
    if (!options.yes && somebodyLooks(parts)) await askFirst(gateway, selector, parts);
    await invalidate(gateway, selector, options, parts);
  });
}
function selectorOf(options, command) {
  const selection = selectionOf(options);
  const named3 = Object.keys(selection).length > 0;
  if (options.all && named3) command.error("error: --all takes everything: name nothing besides");
  if (options.all) return { all: true };
  if (!named3)
    command.error("error: name what to take: --all, --tenant, --namespace, --model, --tag or --key");
  return selection;
}
async function post(gateway, body) {
  const headers = { "content-type": "application/json" };
  const call = { path: "/admin/invalidate", headers, timeoutMs: INVALIDATION_MS };
  return gateway.administer({ ...call, body: JSON.stringify(body) });
}
async function previewOf(gateway, selector) {
  return answerOf(preview, await post(gateway, { ...selector, dryRun: true }));
}
async function showPreview({ matched, complete }, { json }, { stdout }) {
  const document = `${JSON.stringify({ matched, complete }, null, 2)}
`;
  await written(stdout, json ? document : `${wouldGo(matched)}, none was taken
`);
  if (!complete) throw new CliFailure("not all of the store could be counted: there may be more");
}
async function askFirst(gateway, selector, parts) {
  const { matched, complete } = await previewOf(gateway, selector);
  const more = complete ? "" : ", and perhaps more: not all of the store could be counted";
  if (await confirmed(`${wouldGo(matched)}${more}. Go on?`, parts)) return;
  throw new CliFailure("nothing was invalidated");
}
async function invalidate(gateway, selector, { json }, { stdout }) {
  const { deleted, complete } = answerOf(result, await post(gateway, selector));
  const document = `${JSON.stringify({ deleted, complete }, null, 2)}
`;
  await written(stdout, json ? document : `${entries(deleted)} invalidated
`);
  if (!complete) throw new CliFailure("incomplete: some of the store could not be reached");
}
function wouldGo(matched) {
  return `${entries(matched)} would be invalidated`;
}
function entries(number2) {
  return `${count(number2)} ${number2 === 1 ? "entry" : "entries"}`;
}

// src/domain/semantic/pair-curve.ts
function pairCurve(pairs) {
  return cumulative(pairs).filter(({ threshold }) => threshold > Number.NEGATIVE_INFINITY);
}
function pointPrecision({ hits, trueHits }) {
  return trueHits / hits;
}
function laxestPoint(curve2, isGoodEnough) {
  return curve2.findLast(isGoodEnough);
}
function averagePrecision(pairs) {
  let sum3 = 0;
  let found = 0;
  for (const point of cumulative(pairs)) {
    sum3 += (point.trueHits - found) * pointPrecision(point);
    found = point.trueHits;
  }
  return found === 0 ? null : sum3 / found;
}
function cumulative(pairs) {
  const ranked = [...pairs].sort((one, other) => descending(one.value, other.value));
  const points = [];
  let trueHits = 0;
  ranked.forEach(({ value, same }, place) => {
    if (same) trueHits += 1;
    const isLastOfItsValue = ranked[place + 1]?.value !== value;
    if (isLastOfItsValue) points.push({ threshold: value, hits: place + 1, trueHits });
  });
  return points;
}
function descending(one, other) {
  return one === other ? 0 : other > one ? 1 : -1;
}

// src/domain/semantic/pair-hits.ts
function hitFigures({ pairs, positives, hits, trueHits }) {
  return {
    hits,
    trueHits,
    falseHits: hits - trueHits,
    precision: share(trueHits, hits),
    precisionInterval95: interval(trueHits, hits),
    recall: share(trueHits, positives),
    recallInterval95: interval(trueHits, positives),
    hitRate: share(hits, pairs),
    hitRateInterval95: interval(hits, pairs)
  };
}
function share(part2, whole) {
  return whole === 0 ? null : part2 / whole;
}
function interval(part2, whole) {
  return whole === 0 ? null : wilsonInterval(part2, whole);
}

// src/domain/semantic/pair-judged.ts
var STEPS = 1e4;
var LOWEST = 0.01;
var VETOED = 2;
var ROUNDING = 1e-9;
function rankedByLikeness({ same, probability: probability2, veto }) {
  return { same, value: veto === void 0 ? probability2 : probability2 - VETOED };
}
function rankedByProbability({ same, probability: probability2, veto }) {
  return { same, value: veto === void 0 ? probability2 : Number.NEGATIVE_INFINITY };
}
function rankedByCosine({ same, cosine }) {
  return { same, value: cosine };
}
function rankedByThreshold(pair) {
  const { same, value } = rankedByProbability(pair);
  const threshold = Math.floor(value * STEPS + ROUNDING) / STEPS;
  return { same, value: threshold < LOWEST ? Number.NEGATIVE_INFINITY : threshold };
}
function isHit({ probability: probability2, veto }, threshold) {
  return veto === void 0 && probability2 >= threshold;
}

// src/domain/semantic/pair-evaluation.ts
var TARGET_PRECISIONS = [0.9, 0.95, 0.98, 0.99, 0.995];
var MAX_TYPES = 100;
var OTHER_TYPE = "other";
function evaluatePairs(pairs, threshold) {
  return {
    pairs: pairs.length,
    positives: positivesOf(pairs),
    atThreshold: figuresAt(pairs, threshold),
    averagePrecision: {
      score: averagePrecision(pairs.map(rankedByLikeness)),
      cosine: averagePrecision(pairs.map(rankedByCosine))
    },
    guardVetoes: vetoFigures(pairs),
    targets: targetFigures(pairs),
    byType: typeFigures(pairs, threshold)
  };
}
function figuresAt(pairs, threshold) {
  return { threshold, ...hitFigures(hitCounts(pairs, threshold)) };
}
function hitCounts(pairs, threshold) {
  const hits = pairs.filter((pair) => isHit(pair, threshold));
  return {
    pairs: pairs.length,
    positives: positivesOf(pairs),
    hits: hits.length,
    trueHits: positivesOf(hits)
  };
}
function positivesOf(pairs) {
  return pairs.filter(({ same }) => same).length;
}
function targetFigures(pairs) {
  const curve2 = pairCurve(pairs.map(rankedByThreshold));
  return TARGET_PRECISIONS.map((targetPrecision) => {
    const point = laxestPoint(curve2, (candidate) => pointPrecision(candidate) >= targetPrecision);
    return { targetPrecision, reached: point ? figuresAt(pairs, point.threshold) : null };
  });
}
function vetoFigures(pairs) {
  const vetoed = pairs.filter(({ veto }) => veto !== void 0);
  const groups = Map.groupBy(vetoed, ({ veto }) => veto ?? "");
  const byReason = [...groups].map(([reason, group]) => [reason, vetoesOf(group)]);
  return { ...vetoesOf(vetoed), byReason: Object.fromEntries(byReason.sort(byName)) };
}
function vetoesOf(vetoed) {
  const vetoes = vetoed.length;
  const rightVetoes = vetoes - positivesOf(vetoed);
  return { vetoes, rightVetoes, rightShare: share(rightVetoes, vetoes) };
}
function typeFigures(pairs, threshold) {
  const typed = pairs.filter(({ type }) => type !== void 0);
  const known2 = new Set([...new Set(typed.map(({ type }) => type))].slice(0, MAX_TYPES));
  const groups = Map.groupBy(typed, ({ type }) => known2.has(type) && type || OTHER_TYPE);
  const byType = [...groups].map(([type, group]) => [type, ofType(group, threshold)]);
  return Object.fromEntries(byType.sort(byName));
}
function ofType(pairs, threshold) {
  const counts2 = hitCounts(pairs, threshold);
  const { hits, falseHits, hitRate: hitRate2, hitRateInterval95 } = hitFigures(counts2);
  return {
    pairs: counts2.pairs,
    positives: counts2.positives,
    hits,
    falseHits,
    hitShare: hitRate2,
    hitShareInterval95: hitRateInterval95
  };
}
function byName([one], [other]) {
  return one < other ? -1 : 1;
}

// src/domain/semantic/pair-folds.ts
function pairFolds(pairs, folds) {
  const texts = new Set(pairs.map(({ asked: asked2 }) => asked2));
  const digests = new Map([...texts].map((text3) => [text3, hash("sha256", text3)]));
  const order = [...digests].sort(([, one], [, other]) => one < other ? -1 : 1);
  const foldOf = new Map(order.map(([text3], place) => [text3, place % folds]));
  return pairs.map(({ asked: asked2 }) => foldOf.get(asked2) ?? 0);
}

// src/domain/semantic/pair-calibration.ts
var FOLDS = 5;
function calibrateTo(targetPrecision, pairs, lowest) {
  const folds = pairFolds(pairs, FOLDS);
  const plain = (point) => point.threshold >= lowest && pointPrecision(point) >= targetPrecision;
  const confident = ({ threshold, hits, trueHits }) => threshold >= lowest && wilsonInterval(trueHits, hits)[0] >= targetPrecision;
  return {
    targetPrecision,
    confident: chosenBy(confident, pairs, folds),
    plain: chosenBy(plain, pairs, folds),
    hitsToConfirm: trialsToConfirm(targetPrecision)
  };
}
function chosenBy(rule, pairs, folds) {
  const threshold = thresholdFor(rule, pairs);
  return {
    chosen: threshold === void 0 ? null : figuresAt(pairs, threshold),
    crossChecked: crossCheck(rule, pairs, folds)
  };
}
function thresholdFor(rule, pairs) {
  return laxestPoint(pairCurve(pairs.map(rankedByThreshold)), rule)?.threshold;
}
function crossCheck(rule, pairs, folds) {
  let counts2 = { pairs: 0, positives: 0, hits: 0, trueHits: 0 };
  let foldsWithThreshold = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = pairs.filter((_, place) => folds[place] !== fold);
    const unseen = pairs.filter((_, place) => folds[place] === fold);
    const threshold = thresholdFor(rule, seen);
    if (threshold !== void 0) foldsWithThreshold += 1;
    counts2 = sum2(counts2, hitCounts(unseen, threshold ?? Number.POSITIVE_INFINITY));
  }
  return { foldsWithThreshold, ...hitFigures(counts2) };
}
function sum2(one, other) {
  return {
    pairs: one.pairs + other.pairs,
    positives: one.positives + other.positives,
    hits: one.hits + other.hits,
    trueHits: one.trueHits + other.trueHits
  };
}

// src/domain/semantic/pair-suggestion.ts
var FEW_HITS = 50;
var LOW_THRESHOLD = 0.5;
function suggestedThreshold(target) {
  const { targetPrecision, confident, plain } = target;
  const { chosen } = confident.chosen === null ? plain : confident;
  if (chosen === null) return null;
  const isConfirmed = confident.chosen !== null;
  return { targetPrecision, threshold: chosen.threshold, isConfirmed };
}
function calibrationWarnings(targets, pairs, positives) {
  return [...labelWarnings(pairs, positives), ...targets.flatMap(targetWarnings)];
}
function labelWarnings(pairs, positives) {
  if (positives === 0) return ["No pair has label 1: there is nothing to calibrate by."];
  if (positives === pairs) return ["No pair has label 0: every threshold seems right."];
  return [];
}
function targetWarnings(target) {
  const { targetPrecision, confident, plain, hitsToConfirm } = target;
  const name = `Precision ${targetPrecision}`;
  const { chosen, crossChecked } = confident.chosen === null ? plain : confident;
  if (chosen === null) return [`${name} is out of reach on these pairs.`];
  const warnings = [
    ...fewHits(name, chosen),
    ...lowThreshold(name, chosen),
    ...shortfall(name, targetPrecision, crossChecked)
  ];
  if (confident.chosen !== null) return warnings;
  return [
    `${name} is not confirmed: that takes at least ${hitsToConfirm} hits, none of them false.`,
    ...warnings
  ];
}
function fewHits(name, { hits }) {
  return hits < FEW_HITS ? [`${name} rests on ${hits} hits, fewer than ${FEW_HITS}.`] : [];
}
function lowThreshold(name, { threshold }) {
  if (threshold >= LOW_THRESHOLD) return [];
  return [
    `${name} seems to be reached below ${LOW_THRESHOLD}: add pairs that are alike and do not ask the same.`
  ];
}
function shortfall(name, target, { precision }) {
  if (precision === null || precision >= target) return [];
  return [
    `${name} was not held on pairs left out of the choice: there it was ${rounded(precision)}.`
  ];
}
function rounded(share2) {
  return (Math.floor(share2 * 1e3) / 1e3).toFixed(3);
}

// src/adapters/cli/evaluation-report.ts
function evaluationReport(evaluation, { embedder, match }) {
  const { pairs, positives, atThreshold: atThreshold2, averagePrecision: averagePrecision2 } = evaluation;
  const { score, cosine } = averagePrecision2;
  return [
    `${pairs} pairs, ${positives} of them ask the same; embedder ${printable(embedder)}; match ${match}`,
    atThresholdTable(atThreshold2),
    `average precision: score ${decimals(score)}, plain cosine ${decimals(cosine)}`,
    vetoTable(evaluation),
    targetTable(evaluation.targets),
    ...typeTable(evaluation)
  ].join("\n\n");
}
function thresholdText(threshold) {
  return String(Math.round(threshold * 1e6) / 1e6);
}
function decimals(value) {
  return value === null ? "-" : value.toFixed(3);
}
function atThresholdTable(figures) {
  const { hits, falseHits, threshold } = figures;
  return textTable(
    [`at threshold ${thresholdText(threshold)}`, "share", "95% interval"],
    [
      ["precision", percent(figures.precision), percentRange(figures.precisionInterval95)],
      ["recall", percent(figures.recall), percentRange(figures.recallInterval95)],
      ["hit rate", percent(figures.hitRate), percentRange(figures.hitRateInterval95)],
      ["hits", String(hits), ""],
      ["false hits", String(falseHits), ""]
    ]
  );
}
function vetoTable({ guardVetoes }) {
  const { byReason, ...all2 } = guardVetoes;
  const rows2 = [...Object.entries(byReason), ["all", all2]];
  return textTable(
    ["guard", "vetoes", "right", "share right"],
    rows2.map(([reason, { vetoes, rightVetoes, rightShare }]) => [
      printable(reason),
      String(vetoes),
      String(rightVetoes),
      percent(rightShare)
    ])
  );
}
function targetTable(targets) {
  const rows2 = targets.map(
    ({ targetPrecision, reached }) => reached === null ? [percent(targetPrecision), "out of reach"] : [
      percent(targetPrecision),
      thresholdText(reached.threshold),
      percent(reached.precision),
      percent(reached.hitRate),
      percent(reached.recall)
    ]
  );
  return textTable(["target precision", "threshold", "precision", "hit rate", "recall"], rows2);
}
function typeTable({ byType }) {
  const rows2 = Object.entries(byType).map(([type, figures]) => [
    printable(type),
    String(figures.pairs),
    String(figures.hits),
    percent(figures.hitShare),
    percentRange(figures.hitShareInterval95),
    String(figures.falseHits)
  ]);
  if (rows2.length === 0) return [];
  return [textTable(["type", "pairs", "hits", "hit share", "95% interval", "false hits"], rows2)];
}

// src/adapters/cli/calibration-report.ts
function thresholdSetting(threshold, named3) {
  const match = named3 === void 0 ? "" : `semanticMatch: ${named3}
`;
  return `${match}semanticThreshold: ${thresholdText(threshold)}
`;
}
function calibrationReport(calibration) {
  const { embedder, match, pairs, positives, folds, targets, suggestion: suggestion2, warnings } = calibration;
  const confirmed2 = suggestion2?.isConfirmed === true ? "" : ", which is not confirmed";
  return [
    `${pairs} pairs, ${positives} of them ask the same; embedder ${printable(embedder)}; match ${match}`,
    textTable(
      [
        "target precision",
        "rule",
        "threshold",
        "hits",
        "false",
        "hit rate",
        "unseen: precision",
        "hit rate"
      ],
      targets.flatMap(targetRows)
    ),
    `confident: the lower 95% bound of precision meets the target; plain: precision itself does.
unseen: on the fifth of the pairs that was left out of the choice, ${folds} times over.`,
    ...warnings.length === 0 ? [] : [warnings.map((warning) => `Warning: ${warning}`).join("\n")],
    ...suggestion2 ? [`For reprise.yaml${confirmed2}:`, suggestion2.setting.trimEnd()] : []
  ].join("\n\n");
}
function targetRows({ targetPrecision, confident, plain }) {
  return [
    [percent(targetPrecision), "confident", ...cells(confident)],
    ["", "plain", ...cells(plain)]
  ];
}
function cells({ chosen, crossChecked }) {
  const unseen = [percent(crossChecked.precision), percent(crossChecked.hitRate)];
  if (chosen === null) return ["out of reach", "-", "-", "-", ...unseen];
  const { threshold, hits, falseHits, hitRate: hitRate2 } = chosen;
  return [thresholdText(threshold), String(hits), String(falseHits), percent(hitRate2), ...unseen];
}

// src/domain/semantic/pair-judging.ts
var NOT_COMPARED = "not_compared";
function comparedTexts({ a, b }) {
  if (Math.max(a.length, b.length) > MAX_QUESTION_LENGTH) return [];
  const texts = [canonicalQuestion(a), canonicalQuestion(b)];
  return texts.every(canBeEmbedded) ? texts : [];
}
function canBeEmbedded(text3) {
  return text3 !== "" && text3.normalize("NFKC").length <= MAX_QUESTION_LENGTH;
}
function judgedPair({ a, b, label, type }, vectors, match) {
  const about = { asked: a, same: label === 1, ...type === void 0 ? {} : { type } };
  const [one, other] = comparedTexts({ a, b, label }).map((text3) => vectors.get(text3));
  if (one === void 0 || other === void 0) {
    return { ...about, probability: 0, cosine: Number.NEGATIVE_INFINITY, veto: NOT_COMPARED };
  }
  const cosine = dotProduct(one, other);
  const judgement = judge(a, { text: b, cosine }, match);
  const judged2 = { ...about, probability: probabilityOf(judgement.score), cosine };
  return judgement.kind === "vetoed" ? { ...judged2, veto: judgement.guard } : judged2;
}

// src/adapters/cli/bounded-lines.ts
var MAX_LINE_BYTES = 1048576;
var LINE_FEED = 10;
async function* boundedLines(chunks, name) {
  const line2 = new LineInProgress(name);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line2.append(chunk.subarray(start, end));
      yield line2.finish();
      start = end + 1;
    }
    line2.append(chunk.subarray(start));
  }
  yield line2.finish();
}
var LineInProgress = class {
  #name;
  #number = 1;
  #parts = [];
  #size = 0;
  constructor(name) {
    this.#name = name;
  }
  append(part2) {
    this.#parts.push(part2);
    this.#size += part2.length;
    if (this.#size <= MAX_LINE_BYTES) return;
    throw new CliFailure(`${this.#name}:${this.#number}: longer than ${MAX_LINE_BYTES} bytes`);
  }
  /** The whole line; the next one begins. */
  finish() {
    const line2 = { number: this.#number, bytes: Buffer.concat(this.#parts) };
    this.#number += 1;
    this.#parts = [];
    this.#size = 0;
    return line2;
  }
};

// src/adapters/cli/pair-row.ts
var text = string("must be a text").regex(/\S/, "must not be empty");
var row = object(
  {
    a: text,
    b: text,
    label: literal([0, 1], "must be 0 or 1"),
    type: string("must be a text").min(1, "must not be empty").max(100, "must have at most 100 characters").optional()
  },
  "must be an object"
);
function parsePairRow(bytes, where) {
  const result2 = row.safeParse(parsed(bytes, where));
  if (result2.success) return result2.data;
  const [issue] = result2.error.issues;
  throw new CliFailure([where, ...(issue?.path ?? []).map(String), issue?.message].join(": "));
}
function parsed(bytes, where) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new CliFailure(`${where}: is no JSON in UTF-8`);
  }
}

// src/adapters/cli/pair-file.ts
var MAX_PAIRS = 1e5;
async function readPairs(file, stdin) {
  const name = inputName(file);
  try {
    return await pairsOf(sourceOf(file, stdin), name);
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    throw new CliFailure(`${name}: ${systemReason(error)}`);
  }
}
function sourceOf(file, stdin) {
  if (file === STANDARD) return stdin;
  const source = createReadStream(file);
  return file.endsWith(".gz") ? pipeline(source, createGunzip(), () => void 0) : source;
}
async function pairsOf(source, name) {
  const rows2 = [];
  for await (const { number: number2, bytes } of boundedLines(source, name)) {
    if (isBlank(bytes)) continue;
    if (rows2.length === MAX_PAIRS) throw new CliFailure(`${name}: more than ${MAX_PAIRS} pairs`);
    rows2.push(parsePairRow(bytes, `${name}:${number2}`));
  }
  if (rows2.length === 0) throw new CliFailure(`${name}: holds no pairs`);
  return rows2;
}

// src/adapters/cli/pair-vectors.ts
var MAX_REMEMBERED = 2e4;
var BATCH = 32;
function pausesMs(isRemote) {
  return isRemote ? [500, 2e3] : [];
}
var PairVectors = class {
  #embedder;
  #pausesMs;
  #vectors = new I({ max: MAX_REMEMBERED });
  /** A batch that failed is asked for again after each pause, in milliseconds. */
  constructor(embedder, pausesMs2) {
    this.#embedder = embedder;
    this.#pausesMs = pausesMs2;
  }
  /**
   * Vectors by text; of far fewer texts than are remembered.
   * @throws {SemanticUnavailableError} where there are none.
   */
  async of(texts) {
    const vectors = /* @__PURE__ */ new Map();
    const unknown2 = /* @__PURE__ */ new Set();
    for (const text3 of texts) {
      const vector = this.#vectors.get(text3);
      if (vector === void 0) unknown2.add(text3);
      else vectors.set(text3, vector);
    }
    for (const batch of batches([...unknown2])) await this.#embed(batch, vectors);
    return vectors;
  }
  async #embed(batch, vectors) {
    const embedded = await this.#patiently(batch);
    batch.forEach((text3, place) => {
      const vector = embedded[place];
      if (vector === void 0) return;
      vectors.set(text3, vector);
      this.#vectors.set(text3, vector);
    });
  }
  async #patiently(batch) {
    for (const pauseMs of this.#pausesMs) {
      try {
        return await this.#embedder.embed(batch);
      } catch (error) {
        if (!(error instanceof SemanticUnavailableError)) throw error;
        await setTimeout2(pauseMs);
      }
    }
    return this.#embedder.embed(batch);
  }
};
function batches(texts) {
  const count2 = Math.ceil(texts.length / BATCH);
  return Array.from(
    { length: count2 },
    (_, place) => texts.slice(place * BATCH, (place + 1) * BATCH)
  );
}

// src/adapters/cli/judged-pairs.ts
var AT_ONCE = 256;
async function judgedFile(file, server, match, parts) {
  const rows2 = await readPairs(file, parts.stdin);
  const { embedder, isRemote } = await parts.openEmbedder(server);
  const vectors = new PairVectors(embedder, pausesMs(isRemote));
  const progress = new ProgressBar(parts.stderr, "embedding");
  try {
    const pairs = await judged(rows2, vectors, match, progress);
    return { embedder: embedder.identity, isRemote, match, pairs };
  } finally {
    progress.clear();
    await embedder.close();
  }
}
async function judged(rows2, vectors, match, progress) {
  const pairs = [];
  for (let start = 0; start < rows2.length; start += AT_ONCE) {
    progress.show(start, rows2.length);
    const some = rows2.slice(start, start + AT_ONCE);
    const known2 = await vectors.of(some.flatMap(comparedTexts));
    pairs.push(...some.map((row2) => judgedPair(row2, known2, match)));
  }
  return pairs;
}

// src/adapters/cli/precision-curve.ts
var MAX_POINTS = 500;
function precisionPlot(title, pairs, marks3) {
  return {
    title,
    score: curve(pairs.map(rankedByProbability)),
    cosine: curve(pairs.map(rankedByCosine)),
    marks: marks3
  };
}
function lowestPrecision({ score, cosine, marks: marks3 }) {
  const shown5 = [...score, ...cosine].filter(({ hitRate: hitRate2 }) => hitRate2 >= 0.02);
  const lowest = Math.min(0.9, ...[...shown5, ...marks3].map(({ precision }) => precision));
  return Math.floor(lowest * 10) / 10;
}
function curve(pairs) {
  const points = pairCurve(pairs);
  const step = Math.max(1, Math.ceil(points.length / MAX_POINTS));
  return points.filter((_, place) => place % step === 0 || place === points.length - 1).map((point) => ({ hitRate: point.hits / pairs.length, precision: pointPrecision(point) }));
}

// src/adapters/cli/svg-plot.ts
var WIDTH2 = 760;
var HEIGHT = 480;
var LEFT = 70;
var RIGHT = 30;
var TOP = 50;
var BOTTOM = 60;
var SCORE_COLOUR = "#0b62c4";
var COSINE_COLOUR = "#c2570c";
var INK = "#222222";
var GRID_COLOUR = "#dddddd";
function svgPlot(plot) {
  const scale = scaleOf(lowestPrecision(plot));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH2} ${HEIGHT}" width="${WIDTH2}" height="${HEIGHT}" font-family="sans-serif" font-size="13" fill="${INK}">`,
    `<title>${escaped2(plot.title)}</title>`,
    `<rect width="${WIDTH2}" height="${HEIGHT}" fill="#ffffff"/>`,
    text2(WIDTH2 / 2, 26, plot.title, "middle", 'font-size="15"'),
    ...axes(scale),
    line(plot.cosine, COSINE_COLOUR, scale),
    line(plot.score, SCORE_COLOUR, scale),
    ...plot.marks.map((mark, place) => marked(mark, place, scale)),
    ...legend(),
    "</svg>"
  ].join("\n")}
`;
}
function scaleOf(lowest) {
  return {
    lowest,
    x: (hitRate2) => LEFT + hitRate2 * (WIDTH2 - LEFT - RIGHT),
    y: (precision) => TOP + (1 - Math.max(lowest, precision)) / (1 - lowest) * (HEIGHT - TOP - BOTTOM)
  };
}
function axes(scale) {
  const shares = Array.from({ length: 6 }, (_, place) => place / 5);
  const across = shares.flatMap((share2) => {
    const precision = scale.lowest + share2 * (1 - scale.lowest);
    const y = scale.y(precision);
    const label = `${Math.round(precision * 100)}%`;
    return [gridLine(LEFT, y, WIDTH2 - RIGHT, y), text2(LEFT - 8, y + 4, label, "end")];
  });
  const upward = shares.flatMap((share2) => {
    const x = scale.x(share2);
    const label = `${Math.round(share2 * 100)}%`;
    return [gridLine(x, TOP, x, HEIGHT - BOTTOM), text2(x, HEIGHT - BOTTOM + 20, label, "middle")];
  });
  const middle = (TOP + HEIGHT - BOTTOM) / 2;
  return [
    ...across,
    ...upward,
    text2((LEFT + WIDTH2 - RIGHT) / 2, HEIGHT - 16, "hit rate (share of all pairs)", "middle"),
    text2(18, middle, "precision", "middle", `transform="rotate(-90 18 ${middle})"`)
  ];
}
function gridLine(x1, y1, x2, y2) {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${GRID_COLOUR}"/>`;
}
function line(points, colour, scale) {
  const places = points.map(
    ({ hitRate: hitRate2, precision }) => `${at(scale.x(hitRate2))},${at(scale.y(precision))}`
  );
  return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.join(" ")}"/>`;
}
function marked({ hitRate: hitRate2, precision, label }, place, scale) {
  const [x, y] = [scale.x(hitRate2), scale.y(precision)];
  const anchor = hitRate2 > 0.7 ? "end" : "start";
  const dot = `<circle cx="${at(x)}" cy="${at(y)}" r="5" fill="${SCORE_COLOUR}"/>`;
  return dot + text2(x + (anchor === "end" ? -9 : 9), y + 18 + place * 15, label, anchor);
}
function legend() {
  const x = LEFT + 16;
  const y = HEIGHT - BOTTOM - 44;
  return [
    ["score", SCORE_COLOUR],
    ["plain cosine", COSINE_COLOUR]
  ].flatMap(([label = "", colour], place) => {
    const row2 = y + place * 20;
    return [
      `<line x1="${x}" y1="${row2}" x2="${x + 26}" y2="${row2}" stroke="${colour}" stroke-width="2"/>`,
      text2(x + 34, row2 + 4, label, "start")
    ];
  });
}
function text2(x, y, words, anchor, more = "") {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" ${more}>${escaped2(words)}</text>`;
}
function at(place) {
  return String(Math.round(place * 10) / 10);
}
function escaped2(words) {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// src/adapters/cli/text-plot.ts
var COLUMNS = 60;
var ROWS = 14;
function textPlot(plot) {
  const lowest = lowestPrecision(plot);
  const grid = Array.from({ length: ROWS + 1 }, () => new Array(COLUMNS + 1).fill(" "));
  for (const [sign, points] of [
    [".", plot.cosine],
    ["*", plot.score],
    ["@", plot.marks]
  ]) {
    for (const point of points) draw(grid, sign, point, lowest);
  }
  const lines = grid.map((cells2, row2) => `${rowLabel(row2, lowest)} |${cells2.join("").trimEnd()}`);
  return [
    "precision (up) against hit rate; * score, . plain cosine, @ threshold",
    ...lines,
    `${" ".repeat(6)}+${"-".repeat(COLUMNS + 1)}`,
    `${" ".repeat(7)}0%${"hit rate".padStart(COLUMNS / 2 + 2).padEnd(COLUMNS - 5)}100%`
  ].join("\n");
}
function draw(grid, sign, point, lowest) {
  if (point.precision < lowest) return;
  const row2 = Math.round((1 - point.precision) / (1 - lowest) * ROWS);
  const cells2 = grid[row2];
  if (cells2 !== void 0) cells2[Math.round(point.hitRate * COLUMNS)] = sign;
}
function rowLabel(row2, lowest) {
  if (row2 % (ROWS / 2) !== 0) return " ".repeat(5);
  const precision = 1 - row2 / ROWS * (1 - lowest);
  return `${Math.round(precision * 100)}%`.padStart(5);
}

// src/adapters/cli/pair-report.ts
async function printReport({ json, plot: file }, { stdout }, { document, text: text3, plot }) {
  if (file !== void 0) await writePlot(file, plot);
  if (json) return written(stdout, `${JSON.stringify(document, null, 2)}
`);
  const drawn = stdout.isTTY === true ? `
${textPlot(plot)}
` : "";
  await written(stdout, `${text3}
${drawn}`);
}
async function writePlot(file, plot) {
  try {
    await writeFile(file, svgPlot(plot));
  } catch (error) {
    throw new CliFailure(`${file}: ${systemReason(error)}`);
  }
}

// src/adapters/cli/semantic-options.ts
var PAIRS_HELP = `
PAIRS.jsonl holds one pair per line, { "a": text, "b": text, "label": 0|1 }, where 1 says that both
ask the same, so that one answer serves both. An optional "type" names the kind of pair; further
fields are left out. The file may be compressed (.gz); - reads standard input. Shares are those of
these pairs: take pairs that are like your traffic.

Texts are embedded as configured (REPRISE_EMBEDDER_URL, REPRISE_EMBEDDER_MODEL), else by the
embedded model. The key of a server that wants one is read from REPRISE_EMBEDDER_API_KEY.`;
function withPairOptions(command) {
  return command.argument("<PAIRS.jsonl>", "labelled pairs of questions").addOption(
    new Option(
      "--match <MATCH>",
      "what questions have to agree in; by default as configured"
    ).choices(MATCHES)
  ).option(
    "--embedder <URL>",
    "base URL of an OpenAI-compatible server, in place of the configured one"
  ).option("--embedder-model <NAME>", "the server's model").option("--json", "print one JSON document").option("--plot <FILE.svg>", "write precision against hit rate as an SVG image").addHelpText("after", PAIRS_HELP);
}
function embedderServer(options, command) {
  const { embedder: url, embedderModel: model } = options;
  if (url === void 0 && model === void 0) return void 0;
  if (url === void 0) command.error("error: --embedder-model needs --embedder");
  if (model === void 0) command.error("error: --embedder needs --embedder-model");
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) {
    command.error("error: --embedder must be an http or https URL");
  }
  return { url, model };
}
function probability(text3) {
  const value = /^0?\.\d+$/.test(text3) ? Number(text3) : Number.NaN;
  if (value > 0) return value;
  throw new InvalidArgumentError("It must be a number above 0 and below 1, such as 0.95.");
}

// src/adapters/cli/semantic-calibrate.ts
var ABOUT = `
The weights that come with Reprise were trained on cosines of the embedded model. Another embedder's
cosines mean something else: calibrate before you use one. Nothing but the threshold is chosen here.`;
var LOWEST2 = { embedded: 0.5, remote: 0.01 };
function semanticCalibrate(semantic, parts) {
  const command = semantic.command("calibrate").description("a threshold for the precision that you want, from your own labelled pairs").option("--precision <P>", "one target, and the setting for reprise.yaml", probability).addHelpText("after", ABOUT);
  withPairOptions(command).action(async (file, options) => {
    const server = embedderServer(options, command);
    const match = options.match ?? await parts.matchInForce();
    const judged2 = await judgedFile(file, server, match, parts);
    const calibration = calibrate(judged2, options);
    await printReport(options, parts, {
      document: calibration,
      text: calibrationReport(calibration),
      plot: precisionPlot("Precision of semantic hits", judged2.pairs, marks(calibration.targets))
    });
    if (calibration.suggestion === null) {
      throw new CliFailure(`no threshold reaches precision ${options.precision} on these pairs`);
    }
  });
}
function calibrate({ pairs, embedder, isRemote, match }, { precision, match: named3 }) {
  const lowest = isRemote ? LOWEST2.remote : LOWEST2.embedded;
  const targets = (precision === void 0 ? TARGET_PRECISIONS : [precision]).map(
    (target) => calibrateTo(target, pairs, lowest)
  );
  const positives = pairs.filter(({ same }) => same).length;
  return {
    ...{ embedder, match, pairs: pairs.length, positives, folds: FOLDS, targets },
    ...precision === void 0 ? {} : { suggestion: suggestion(targets, named3) },
    warnings: calibrationWarnings(targets, pairs.length, positives)
  };
}
function suggestion([target], named3) {
  const suggested = target === void 0 ? null : suggestedThreshold(target);
  return suggested && { ...suggested, setting: thresholdSetting(suggested.threshold, named3) };
}
function marks(targets) {
  return targets.flatMap(({ confident, plain }) => {
    const chosen = confident.chosen ?? plain.chosen;
    if (!chosen || chosen.precision === null || chosen.hitRate === null) return [];
    const { precision, hitRate: hitRate2, threshold } = chosen;
    return [{ precision, hitRate: hitRate2, label: thresholdText(threshold) }];
  });
}

// src/adapters/cli/semantic-evaluate.ts
function semanticEvaluate(semantic, parts) {
  const command = semantic.command("evaluate").description("precision and hit rate on your own labelled pairs").option(
    "--threshold <P>",
    "probability of asking the same that makes a hit; by default the configured one",
    probability
  );
  withPairOptions(command).action(async (file, options) => {
    const server = embedderServer(options, command);
    const threshold = options.threshold ?? await parts.thresholdInForce();
    const match = options.match ?? await parts.matchInForce();
    const { pairs, embedder } = await judgedFile(file, server, match, parts);
    const evaluation = evaluatePairs(pairs, threshold);
    await printReport(options, parts, {
      document: { embedder, match, ...evaluation },
      text: evaluationReport(evaluation, { embedder, match }),
      plot: precisionPlot("Precision of semantic hits", pairs, marks2(evaluation))
    });
  });
}
function marks2({ atThreshold: atThreshold2 }) {
  const { precision, hitRate: hitRate2, threshold } = atThreshold2;
  if (precision === null || hitRate2 === null) return [];
  return [{ precision, hitRate: hitRate2, label: `threshold ${thresholdText(threshold)}` }];
}

// src/adapters/cli/semantic-command.ts
function semanticCommand(program, parts) {
  const semantic = program.command("semantic").description("measure and tune hits on similar questions");
  semanticEvaluate(semantic, parts);
  semanticCalibrate(semantic, parts);
}

// src/domain/simulation/request-order.ts
function requestOrder(book) {
  const times = new Float64Array(book.size);
  let last = firstTime(book);
  for (let place = 0; place < book.size; place += 1) {
    const at2 = book.atOf(place);
    if (!Number.isNaN(at2)) last = at2;
    times[place] = last;
  }
  const places = Uint32Array.from(times.keys());
  const isTimed = book.timed > 0;
  if (isTimed) places.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0) || one - other);
  return { places, times, isTimed };
}
function firstTime(book) {
  for (let place = 0; place < book.size; place += 1) {
    const at2 = book.atOf(place);
    if (!Number.isNaN(at2)) return at2;
  }
  return 0;
}

// src/domain/simulation/similar-thresholds.ts
var SHOWN2 = [0.5, 0.8, 0.9, 0.95, 0.99];
var SAMPLED = 5;
function similarFindings(book, found, threshold, exactlyAnswered, showsPrompts) {
  const thresholds = [.../* @__PURE__ */ new Set([...SHOWN2, threshold])].sort((one, other) => one - other);
  const likeliest = found.filter(({ probability: probability2 }) => probability2 > 0);
  likeliest.sort((one, other) => one.probability - other.probability);
  const pairs = onePerPair(likeliest);
  const above = pairs.filter(({ probability: probability2 }) => probability2 >= threshold);
  const below = pairs.filter(({ probability: probability2 }) => probability2 < threshold);
  return {
    threshold,
    compared: found.length,
    byThreshold: thresholds.map((least) => atThreshold(book, found, least, exactlyAnswered)),
    justAbove: above.slice(0, SAMPLED).map((one) => sampleOf(one, showsPrompts)),
    justBelow: below.slice(-SAMPLED).reverse().map((one) => sampleOf(one, showsPrompts))
  };
}
function onePerPair(found) {
  const pairs = found.map((one) => [[one.digest, one.answeredBy].sort().join(), one]);
  return [...new Map(pairs).values()];
}
function atThreshold(book, found, threshold, exactlyAnswered) {
  const served = found.filter(({ probability: probability2 }) => probability2 >= threshold);
  const costs = served.map(({ place }) => book.figuresAt(place).cost);
  const known2 = costs.filter((cost) => !Number.isNaN(cost));
  return {
    threshold,
    answered: served.length,
    hitRate: book.size === 0 ? 0 : (exactlyAnswered + served.length) / book.size,
    savedMicrousd: Math.round(known2.reduce((sum3, cost) => sum3 + cost, 0)),
    unpriced: costs.length - known2.length
  };
}
function sampleOf({ probability: probability2, digest: digest2, answeredBy, texts }, showsPrompts) {
  const keys = { asked: digest2.slice(0, 12), answeredBy: answeredBy.slice(0, 12) };
  return { probability: probability2, ...keys, ...showsPrompts ? { texts } : {} };
}

// src/domain/simulation/growing-column.ts
var GrowingColumn = class {
  #values;
  #length = 0;
  /** `kind` is of an array of length 0, whose kind of numbers is kept. */
  constructor(kind) {
    this.#values = kind;
  }
  get length() {
    return this.#length;
  }
  /** The value of a place that there is; 0 of any other. */
  at(place) {
    return this.#values[place] ?? 0;
  }
  push(value) {
    if (this.#length === this.#values.length) this.#grow();
    this.#values[this.#length] = value;
    this.#length += 1;
  }
  set(place, value) {
    this.#values[place] = value;
  }
  #grow() {
    const larger = sameKind(this.#values, Math.max(1024, this.#length * 2));
    larger.set(this.#values);
    this.#values = larger;
  }
};
function sameKind(values, length) {
  if (values instanceof Float64Array) return new Float64Array(length);
  return values instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length);
}

// src/domain/simulation/name-book.ts
var NameBook = class {
  #numbers = /* @__PURE__ */ new Map();
  #names = [];
  #most;
  #others;
  /** `others` is what names beyond `most` are called. */
  constructor(most, others) {
    this.#most = most;
    this.#others = others;
  }
  numberOf(name) {
    const known2 = this.#numbers.get(name);
    if (known2 !== void 0) return known2;
    if (this.#names.length >= this.#most && name !== this.#others)
      return this.numberOf(this.#others);
    this.#names.push(name);
    this.#numbers.set(name, this.#names.length - 1);
    return this.#names.length - 1;
  }
  nameOf(number2) {
    return this.#names[number2] ?? this.#others;
  }
  get size() {
    return this.#names.length;
  }
};

// src/domain/simulation/request-book.ts
var MAX_REQUESTS = 5e6;
var MAX_NAMES = 1e4;
var DIGITS = 24;
var NO_KEY = 0;
var STORABLE = 1;
var FINDABLE = 2;
var RequestBook = class {
  tenants = new NameBook(MAX_NAMES, "(others)");
  models = new NameBook(MAX_NAMES, "(others)");
  #keys = /* @__PURE__ */ new Map();
  #key = new GrowingColumn(new Uint32Array(0));
  #tenant = new GrowingColumn(new Uint32Array(0));
  #model = new GrowingColumn(new Uint32Array(0));
  #at = new GrowingColumn(new Float64Array(0));
  #input = new GrowingColumn(new Float64Array(0));
  #output = new GrowingColumn(new Float64Array(0));
  #cost = new GrowingColumn(new Float64Array(0));
  #latency = new GrowingColumn(new Float64Array(0));
  #uses = new GrowingColumn(new Uint8Array(0));
  #ttls = /* @__PURE__ */ new Map();
  #maxAges = /* @__PURE__ */ new Map();
  #timed = 0;
  /** Adds a request; returns its key's number, and whether that key is new. */
  add(request2) {
    const { digest: digest2, at: at2, ttlMs, maxAgeMs, storable, findable } = request2;
    const before = this.#keys.size;
    const key = digest2 === void 0 ? NO_KEY : this.#keyOf(digest2.slice(0, DIGITS));
    if (ttlMs !== void 0) this.#ttls.set(this.size, ttlMs);
    if (maxAgeMs !== void 0) this.#maxAges.set(this.size, maxAgeMs);
    if (!Number.isNaN(at2)) this.#timed += 1;
    this.#key.push(key);
    this.#tenant.push(this.tenants.numberOf(request2.tenant));
    this.#model.push(this.models.numberOf(request2.model));
    this.#at.push(at2);
    this.#uses.push((storable ? STORABLE : 0) | (findable ? FINDABLE : 0));
    this.#input.push(request2.inputTokens);
    this.#output.push(request2.outputTokens);
    this.#cost.push(request2.cost);
    this.#latency.push(request2.latencyMs);
    return { key, isNew: this.#keys.size > before };
  }
  /** Says afterwards what a request's answer took, and whether it may be stored. */
  answer(place, figures, storable) {
    this.#input.set(place, figures.inputTokens);
    this.#output.set(place, figures.outputTokens);
    this.#cost.set(place, figures.cost);
    this.#latency.set(place, figures.latencyMs);
    if (!storable) this.#uses.set(place, this.#uses.at(place) & ~STORABLE);
  }
  get size() {
    return this.#key.length;
  }
  get keys() {
    return this.#keys.size;
  }
  /** How many requests say when they were made. */
  get timed() {
    return this.#timed;
  }
  /** Digests by key, from key 1 on, each cut to 24 digits. */
  digests() {
    return this.#keys.keys();
  }
  keyAt(place) {
    return this.#key.at(place);
  }
  tenantAt(place) {
    return this.#tenant.at(place);
  }
  modelAt(place) {
    return this.#model.at(place);
  }
  atOf(place) {
    return this.#at.at(place);
  }
  isStorable(place) {
    return (this.#uses.at(place) & STORABLE) !== 0;
  }
  isFindable(place) {
    return (this.#uses.at(place) & FINDABLE) !== 0;
  }
  ttlAt(place) {
    return this.#ttls.get(place);
  }
  maxAgeAt(place) {
    return this.#maxAges.get(place);
  }
  figuresAt(place) {
    return {
      inputTokens: this.#input.at(place),
      outputTokens: this.#output.at(place),
      cost: this.#cost.at(place),
      latencyMs: this.#latency.at(place)
    };
  }
  #keyOf(digest2) {
    const known2 = this.#keys.get(digest2);
    if (known2 !== void 0) return known2;
    this.#keys.set(digest2, this.#keys.size + 1);
    return this.#keys.size;
  }
};

// src/domain/simulation/savings.ts
var Savings = class {
  #book;
  #requests = 0;
  #hits = 0;
  #coalesced = 0;
  #input = 0;
  #output = 0;
  #cost = 0;
  #unpriced = 0;
  #ms = 0;
  #untimed = 0;
  constructor(book) {
    this.#book = book;
  }
  /** Counts a request with what becomes of it. */
  add({ place, outcome, source, waitMs }) {
    this.#requests += 1;
    if (outcome === "miss") return;
    if (outcome === "hit") this.#hits += 1;
    else this.#coalesced += 1;
    const own = this.#book.figuresAt(place);
    const stored = this.#book.figuresAt(source);
    this.#input += known(own.inputTokens, stored.inputTokens) || 0;
    this.#output += known(own.outputTokens, stored.outputTokens) || 0;
    const cost = known(own.cost, stored.cost);
    if (Number.isNaN(cost)) this.#unpriced += 1;
    else this.#cost += cost;
    const latency2 = known(own.latencyMs, stored.latencyMs);
    if (Number.isNaN(latency2)) this.#untimed += 1;
    else this.#ms += Math.max(0, latency2 - waitMs);
  }
  figures() {
    const answered = this.#hits + this.#coalesced;
    return {
      requests: this.#requests,
      hits: this.#hits,
      coalesced: this.#coalesced,
      answered,
      hitRate: this.#requests === 0 ? 0 : answered / this.#requests,
      savedInputTokens: Math.round(this.#input),
      savedOutputTokens: Math.round(this.#output),
      savedMicrousd: Math.round(this.#cost),
      unpriced: this.#unpriced,
      savedMs: Math.round(this.#ms),
      untimed: this.#untimed
    };
  }
};
function known(own, stored) {
  return Number.isNaN(own) ? stored : own;
}

// src/domain/simulation/simulated-cache.ts
function simulate(book, { places, times, isTimed }, { ttlMs, standIns }, visit) {
  const entries2 = new EntryTable(book.keys);
  for (const place of places) {
    const own = book.keyAt(place);
    const key = standIns?.[own] ?? own;
    const now = times[place] ?? 0;
    const found = book.isFindable(place) ? entries2.find(key, now, book.maxAgeAt(place)) : void 0;
    visit(found === void 0 ? missOf(place) : { place, ...found });
    if (found !== void 0 || !book.isStorable(place)) continue;
    const latency2 = isTimed ? book.figuresAt(place).latencyMs || 0 : 0;
    entries2.store(key, place, now + latency2, book.ttlAt(place) ?? ttlMs);
  }
}
function missOf(place) {
  return { place, outcome: "miss", source: place, waitMs: 0 };
}
var EntryTable = class {
  /** From when on, and until when. */
  #from;
  #until;
  #source;
  constructor(keys) {
    this.#from = new Float64Array(keys + 1);
    this.#until = new Float64Array(keys + 1).fill(Number.NEGATIVE_INFINITY);
    this.#source = new Uint32Array(keys + 1);
  }
  /** What is being generated is young enough for everybody. */
  find(key, now, maxAgeMs = Number.POSITIVE_INFINITY) {
    if (key === NO_KEY || now >= (this.#until[key] ?? 0)) return void 0;
    const ageMs = now - (this.#from[key] ?? 0);
    const waitMs = Math.max(0, -ageMs);
    const outcome = waitMs > 0 ? "coalesced" : "hit";
    if (outcome === "hit" && ageMs >= maxAgeMs) return void 0;
    return { outcome, source: this.#source[key] ?? 0, waitMs };
  }
  store(key, source, from, ttlMs) {
    if (key === NO_KEY || !(ttlMs > 0)) return;
    this.#from[key] = from;
    this.#until[key] = from + ttlMs;
    this.#source[key] = source;
  }
};

// src/domain/simulation/hottest-requests.ts
var MOST_SHOWN2 = 10;
function hottestRequests({ book, order, previews, ttlSeconds }, requests, answered) {
  const top = topKeys(requests);
  const savings2 = new Map(top.map((key) => [key, new Savings(book)]));
  const places = /* @__PURE__ */ new Map();
  simulate(book, order, { ttlMs: ttlSeconds * 1e3 }, (request2) => {
    const key = book.keyAt(request2.place);
    savings2.get(key)?.add(request2);
    if (savings2.has(key)) places.set(key, request2.place);
  });
  const digests = digestsOf(book, top);
  return top.map((key) => {
    const place = places.get(key) ?? 0;
    const figures = savings2.get(key)?.figures();
    const preview2 = previews.get(key);
    return {
      key: (digests.get(key) ?? "").slice(0, 12),
      model: book.models.nameOf(book.modelAt(place)),
      tenant: book.tenants.nameOf(book.tenantAt(place)),
      requests: requests[key] ?? 0,
      answered: answered[key] ?? 0,
      savedTokens: (figures?.savedInputTokens ?? 0) + (figures?.savedOutputTokens ?? 0),
      savedMicrousd: figures?.savedMicrousd ?? 0,
      ...preview2 === void 0 ? {} : { preview: preview2 }
    };
  });
}
function topKeys(requests) {
  let top = [];
  for (const [key, count2] of requests.entries()) {
    if (key === NO_KEY || count2 < 2) continue;
    const least = requests[top.at(-1) ?? 0] ?? 0;
    if (top.length >= MOST_SHOWN2 && count2 <= least) continue;
    top.push(key);
    top.sort((one, other) => (requests[other] ?? 0) - (requests[one] ?? 0));
    top = top.slice(0, MOST_SHOWN2);
  }
  return top;
}
function digestsOf(book, keys) {
  const wanted = new Set(keys);
  const found = /* @__PURE__ */ new Map();
  let number2 = 0;
  for (const digest2 of book.digests()) {
    number2 += 1;
    if (wanted.has(number2)) found.set(number2, digest2);
    if (found.size === wanted.size) break;
  }
  return found;
}

// src/domain/simulation/spent.ts
function spentIn(book) {
  const spent = { inputTokens: 0, outputTokens: 0, microusd: 0, unpriced: 0, ms: 0, untimed: 0 };
  for (let place = 0; place < book.size; place += 1) {
    const { inputTokens: inputTokens2, outputTokens: outputTokens2, cost, latencyMs } = book.figuresAt(place);
    spent.inputTokens += inputTokens2 || 0;
    spent.outputTokens += outputTokens2 || 0;
    if (Number.isNaN(cost)) spent.unpriced += 1;
    else spent.microusd += cost;
    if (Number.isNaN(latencyMs)) spent.untimed += 1;
    else spent.ms += latencyMs;
  }
  const { inputTokens, outputTokens, microusd, ms, ...unknown2 } = spent;
  return {
    inputTokens: Math.round(inputTokens),
    outputTokens: Math.round(outputTokens),
    microusd: Math.round(microusd),
    ms: Math.round(ms),
    ...unknown2
  };
}

// src/domain/simulation/simulation-findings.ts
var SHOWN_TTLS = [300, 3600, 86400, 604800];
var MOST_SHOWN3 = 10;
function simulationFindings(input) {
  const { book, order, nearMisses, ttlSeconds } = input;
  const ttls = [.../* @__PURE__ */ new Set([...SHOWN_TTLS, ttlSeconds])].sort((one, other) => one - other);
  const byTtl = ttls.map((ttl) => ({ ttlSeconds: ttl, ...figuresFor(input, ttl) }));
  const closer = closeLook(input);
  const chosen = { ttlSeconds, ...figuresFor(input, ttlSeconds) };
  const cache = { ttlMs: ttlSeconds * 1e3 };
  const fields = nearMisses.fields(book, order, cache, chosen).slice(0, MOST_SHOWN3);
  return { chosen, byTtl, spent: spentIn(book), keys: book.keys, ...closer, nearMisses: fields };
}
function figuresFor({ book, order }, ttlSeconds) {
  const savings2 = new Savings(book);
  simulate(book, order, { ttlMs: ttlSeconds * 1e3 }, (request2) => savings2.add(request2));
  return savings2.figures();
}
function closeLook(input) {
  const { book, order, ttlSeconds } = input;
  const tenants = /* @__PURE__ */ new Map();
  const models = /* @__PURE__ */ new Map();
  const answered = new Uint32Array(book.keys + 1);
  const requests = new Uint32Array(book.keys + 1);
  simulate(book, order, { ttlMs: ttlSeconds * 1e3 }, (request2) => {
    const { place, outcome } = request2;
    savingsOf(tenants, book.tenantAt(place), book).add(request2);
    savingsOf(models, book.modelAt(place), book).add(request2);
    const key = book.keyAt(place);
    requests[key] = (requests[key] ?? 0) + 1;
    if (outcome !== "miss") answered[key] = (answered[key] ?? 0) + 1;
  });
  return {
    repeats: hottestRequests(input, requests, answered),
    tenants: named2(tenants, (number2) => book.tenants.nameOf(number2)),
    tenantCount: tenants.size,
    models: named2(models, (number2) => book.models.nameOf(number2))
  };
}
function savingsOf(all2, number2, book) {
  const known2 = all2.get(number2);
  if (known2 !== void 0) return known2;
  const savings2 = new Savings(book);
  all2.set(number2, savings2);
  return savings2;
}
function named2(all2, nameOf2) {
  return [...all2].map(([number2, savings2]) => ({ name: nameOf2(number2), ...savings2.figures() })).sort((one, other) => other.requests - one.requests).slice(0, MOST_SHOWN3);
}

// src/adapters/cli/log-lines.ts
var MAX_LOG_LINE_BYTES = 16 * 1024 * 1024;
var LINE_FEED2 = 10;
function logSource(file, stdin) {
  if (file === STANDARD) {
    return { name: inputName(file), chunks: stdin, progress: () => void 0 };
  }
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  const progress = () => size > 0 ? source.bytesRead / size : void 0;
  return { name: file, chunks: unpackedChunks(source, file), progress };
}
function unpackedChunks(source, file) {
  return file.endsWith(".gz") ? pipeline(source, createGunzip(), () => void 0) : source;
}
async function* logLines(chunks) {
  const line2 = new LogLineInProgress();
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED2); end >= 0; end = chunk.indexOf(LINE_FEED2, start)) {
      line2.append(chunk.subarray(start, end));
      const whole = line2.finish();
      if (whole !== void 0) yield whole;
      start = end + 1;
    }
    line2.append(chunk.subarray(start));
  }
  const last = line2.finish();
  if (last !== void 0) yield last;
}
var LogLineInProgress = class {
  #number = 1;
  #parts = [];
  #size = 0;
  append(part2) {
    this.#size += part2.length;
    if (this.#size > MAX_LOG_LINE_BYTES) this.#parts = [];
    else this.#parts.push(part2);
  }
  /** The line, undefined where it is empty; the next one begins. */
  finish() {
    const number2 = this.#number;
    const bytes = this.#size > MAX_LOG_LINE_BYTES ? void 0 : Buffer.concat(this.#parts);
    this.#number += 1;
    this.#parts = [];
    this.#size = 0;
    return bytes !== void 0 && isBlank(bytes) ? void 0 : lineOf(number2, bytes);
  }
};
function lineOf(number2, bytes) {
  return bytes === void 0 ? { number: number2, bytes } : { number: number2, bytes };
}

// src/adapters/cli/simulation-document.ts
function countsOf2(counts2) {
  return Object.fromEntries(counts2);
}
function noted(notes) {
  const { lines, fromCache, strayAnswers, wrongLines, firstWrong, cutShort } = notes;
  return {
    lines,
    formats: countsOf2(notes.formats),
    leftOut: countsOf2(notes.leftOut),
    unkeyable: countsOf2(notes.unkeyable),
    unfit: countsOf2(notes.unfit),
    answers: notes.answersRead,
    ...{ fromCache, strayAnswers, wrongLines, firstWrong, cutShort }
  };
}

// src/domain/simulation/answer-figures.ts
var UNKNOWN = {
  inputTokens: Number.NaN,
  outputTokens: Number.NaN,
  cost: Number.NaN,
  latencyMs: Number.NaN
};
var MAX_TOKENS = 1e9;
var FORMS = ["response_format", "text", "output_config", "output_format"];
function whatDecides({ protocol, model, parameters }) {
  const given = FORMS.filter((name) => name in parameters);
  const forms = Object.fromEntries(given.map((name) => [name, parameters[name]]));
  return { protocol, model, parameters: forms };
}
function judgedAnswer(answer, request2, prices, items = 1) {
  const { latencyMs = Number.NaN } = answer;
  const free = { inputTokens: 0, outputTokens: 0, cost: 0, latencyMs };
  if (answer.failed === true) return { figures: free, unfitness: "failed" };
  const unfitness = unfitnessOf(answer, request2, items);
  const figures = answer.fromCache === true ? free : figuresOf(answer, request2, prices);
  return { figures, ...unfitness === void 0 ? {} : { unfitness } };
}
function figuresOf(answer, request2, prices) {
  const read = readOf(answer, request2);
  const inputTokens = answer.inputTokens ?? read?.inputTokens ?? Number.NaN;
  const outputTokens = answer.outputTokens ?? read?.outputTokens ?? 0;
  const { latencyMs = Number.NaN } = answer;
  const used = inputTokens + outputTokens;
  if (!(used > 0 && used <= MAX_TOKENS)) {
    return { ...UNKNOWN, latencyMs, cost: answer.cost ?? Number.NaN };
  }
  const usage = {
    ...read,
    model: read?.model || answer.model || request2.model,
    provider: answer.provider ?? "",
    ...{ inputTokens, outputTokens },
    cachedInputTokens: answer.cachedInputTokens ?? read?.cachedInputTokens ?? 0
  };
  const cost = answer.cost ?? prices.costOf(usage) ?? Number.NaN;
  return { inputTokens, outputTokens, cost, latencyMs };
}
function readOf({ body }, { protocol }) {
  if (body === void 0) return void 0;
  const format = formatOf(protocol);
  const { model, inputTokens, outputTokens } = format.read(body, ORIGIN);
  const cachedInputTokens = format.cachedInputTokens(body);
  return { model, inputTokens, outputTokens, cachedInputTokens, ...format.cacheWrites?.(body) };
}
var ORIGIN = { provider: "", requestId: "", latencyMs: 0 };
function unfitnessOf({ body }, request2, items) {
  if (body === void 0) return void 0;
  const { protocol } = request2;
  if (protocol === "openai.embeddings") return isComplete(body, items) ? void 0 : "incomplete";
  const format = formatOf(protocol);
  return format.unfitness(format.read(body, ORIGIN), { ...request2, messages: [] });
}

// src/domain/simulation/logged-values.ts
var SECONDS_BELOW = 1e11;
var MAX_AMOUNT = 1e12;
var MAX_ELAPSED_MS = 864e5;
var ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.]\d+)?)?$/;
function momentOf(value) {
  if (typeof value === "number") return inReach(value < SECONDS_BELOW ? value * 1e3 : value);
  if (typeof value !== "string" || value === "") return void 0;
  if (/^\d+([.]\d+)?$/.test(value)) return momentOf(Number(value));
  const text3 = ZONELESS.test(value) ? `${value.replace(" ", "T")}Z` : value;
  const at2 = Date.parse(text3);
  return Number.isNaN(at2) ? void 0 : at2;
}
function inReach(at2) {
  return Math.abs(at2) <= 864e13 ? at2 : void 0;
}
function elapsedMs(start, end) {
  const [from, until] = [momentOf(start), momentOf(end)];
  const elapsed = (until ?? Number.NaN) - (from ?? Number.NaN);
  return elapsed >= 0 && elapsed <= MAX_ELAPSED_MS ? elapsed : void 0;
}
function amountOf(value) {
  const number2 = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number2 === "number" && number2 >= 0 && number2 <= MAX_AMOUNT ? number2 : void 0;
}
function microDollars(dollars2) {
  const amount = amountOf(dollars2);
  return amount === void 0 || amount === 0 ? void 0 : amount * 1e6;
}
function unpacked(value) {
  if (typeof value !== "string" || !/^\s*[[{"]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
function unpackedObject(value) {
  const object2 = unpacked(value);
  return isJsonObject(object2) ? object2 : {};
}
function nameOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/domain/simulation/request-protocol.ts
var ADDRESSES = [
  [/\/chat\/completions$/, "openai.chat"],
  [/\/responses$/, "openai.responses"],
  [/\/embeddings$/, "openai.embeddings"],
  [/\/messages$/, "anthropic.messages"]
];
var EMBEDDING_FIELDS = ["encoding_format", "dimensions", "input_type"];
function protocolAt(url) {
  const [path = ""] = url.split(/[?#]/, 1);
  return ADDRESSES.find(([end]) => end.test(path.replace(/\/$/, "")))?.[1];
}
function protocolOf(body) {
  if ("messages" in body) {
    return "system" in body || "stop_sequences" in body ? "anthropic.messages" : "openai.chat";
  }
  if (!("input" in body)) return void 0;
  const embeds = EMBEDDING_FIELDS.some((field) => field in body) || /embed/i.test(`${body.model}`);
  return embeds ? "openai.embeddings" : "openai.responses";
}

// src/domain/simulation/batch-row.ts
function isBatchInput({ body, url, custom_id: id }) {
  return isJsonObject(body) && (typeof url === "string" || typeof id === "string");
}
function isBatchOutput(row2) {
  return typeof row2.custom_id === "string" && ("response" in row2 || "error" in row2);
}
function readBatchInput({ body, url, custom_id: id }) {
  if (!isJsonObject(body)) return { kind: "wrong", problem: "body: must be an object" };
  const protocol = typeof url === "string" ? protocolAt(url) : protocolOf(body);
  if (protocol === void 0) return { kind: "left_out", reason: "not_served" };
  const answerId = nameOf(id);
  return { kind: "request", request: { protocol, body, ...present({ answerId }) } };
}
function readBatchOutput({ custom_id: id, response, error }) {
  return { kind: "answer", id: String(id), answer: answerOf2(response, error) };
}
function answerOf2(response, error) {
  const { status_code: status, body } = isJsonObject(response) ? response : {};
  const failed4 = isJsonObject(error) || typeof status === "number" && status >= 400;
  if (failed4 || !isJsonObject(body)) return { failed: true };
  return { body };
}

// src/domain/simulation/langfuse-row.ts
var CALLS = /* @__PURE__ */ new Set(["GENERATION", "EMBEDDING"]);
var WITH_MESSAGES = ["messages", "tools", "tool_choice", "response_format", "system"];
var NOT_GIVEN = /* @__PURE__ */ new Set([null, "inf", "Infinity", "None", ""]);
function isLangfuseRow(row2) {
  return typeof row2.type === "string" && ("traceId" in row2 || "trace_id" in row2);
}
function readLangfuseRow(row2) {
  if (!CALLS.has(row2.type)) return { kind: "left_out", reason: "no_generation" };
  const body = bodyOf(row2);
  if (body === void 0) return { kind: "left_out", reason: "no_prompt" };
  const protocol = row2.type === "EMBEDDING" ? "openai.embeddings" : protocolOf(body);
  if (protocol === void 0) return { kind: "left_out", reason: "not_served" };
  const at2 = momentOf(row2.startTime ?? row2.start_time);
  const request2 = { protocol, body, ...present({ at: at2 }), answer: answerOf3(row2) };
  return { kind: "request", request: request2 };
}
function bodyOf(row2) {
  const input = unpacked(row2.input);
  const model = modelOf(row2) ?? "";
  const parameters = parametersOf(row2);
  if (row2.type === "EMBEDDING") {
    return input === void 0 || input === null ? void 0 : { ...parameters, model, input };
  }
  if (Array.isArray(input) && input.length > 0) return { ...parameters, model, messages: input };
  if (typeof input === "string" && input !== "")
    return { ...parameters, model, messages: [{ role: "user", content: input }] };
  if (!isJsonObject(input)) return void 0;
  if (Array.isArray(input.messages)) {
    const given = WITH_MESSAGES.filter((member) => member in input);
    const parts = Object.fromEntries(given.map((member) => [member, input[member]]));
    return { ...parameters, model, ...parts };
  }
  return "input" in input ? { ...parameters, model, ...input } : void 0;
}
function modelOf(row2) {
  return nameOf(row2.model) ?? nameOf(row2.providedModelName) ?? nameOf(row2.provided_model_name);
}
function parametersOf({
  modelParameters,
  model_parameters: written2
}) {
  const given = Object.entries(unpackedObject(modelParameters ?? written2));
  const parameters = given.filter(([, value]) => value !== void 0 && !NOT_GIVEN.has(value));
  return Object.fromEntries(parameters.map(([name, value]) => [name, numberIn(value ?? null)]));
}
function numberIn(value) {
  return typeof value === "string" && /^-?\d+([.]\d+)?$/.test(value) ? Number(value) : value;
}
function answerOf3(row2) {
  const used = unpackedObject(row2.usageDetails ?? row2.usage_details ?? row2.usage);
  const costs = unpackedObject(row2.costDetails ?? row2.cost_details);
  const body = unpackedObject(row2.output);
  const seconds3 = amountOf(row2.latency);
  const spent = elapsedMs(row2.startTime ?? row2.start_time, row2.endTime ?? row2.end_time);
  const figures = present({
    model: modelOf(row2),
    inputTokens: amountOf(used.input ?? row2.promptTokens ?? row2.inputUsage),
    outputTokens: amountOf(used.output ?? row2.completionTokens ?? row2.outputUsage),
    cost: microDollars(row2.totalCost ?? row2.total_cost ?? costs.total ?? row2.calculatedTotalCost),
    latencyMs: spent ?? (seconds3 === void 0 ? void 0 : seconds3 * 1e3)
  });
  const answered = "choices" in body || "stop_reason" in body || body.object === "response";
  return {
    ...figures,
    ...row2.level === "ERROR" ? { failed: true } : {},
    ...answered ? { body } : {}
  };
}

// src/domain/simulation/litellm-row.ts
var TELLTALES = ["call_type", "spend", "response_cost", "api_key", "litellm_call_id"];
var CALLS2 = /* @__PURE__ */ new Map([
  ["completion", "openai.chat"],
  ["acompletion", "openai.chat"],
  ["responses", "openai.responses"],
  ["aresponses", "openai.responses"],
  ["embedding", "openai.embeddings"],
  ["aembedding", "openai.embeddings"],
  ["anthropic_messages", "anthropic.messages"]
]);
function isLiteLlmRow(row2) {
  return TELLTALES.some((member) => member in row2) && ("messages" in row2 || "proxy_server_request" in row2 || "call_type" in row2);
}
function readLiteLlmRow(row2) {
  const protocol = callOf(row2);
  if (protocol === "other") return { kind: "left_out", reason: "not_served" };
  const body = sentBody(row2) ?? rebuiltBody(row2, protocol ?? "openai.chat");
  if (body === void 0) return { kind: "left_out", reason: "no_prompt" };
  const spoken = protocol ?? protocolOf(body);
  if (spoken === void 0) return { kind: "left_out", reason: "not_served" };
  const at2 = momentOf(row2.startTime);
  const given = present({ at: at2, tenant: tenantOf(row2) });
  return { kind: "request", request: { protocol: spoken, body, ...given, answer: answerOf4(row2) } };
}
function callOf({ call_type: call }) {
  if (typeof call !== "string" || call === "") return void 0;
  return CALLS2.get(call) ?? "other";
}
function sentBody({ proxy_server_request: kept, metadata }) {
  const sent = unpackedObject(kept ?? unpackedObject(metadata).proxy_server_request);
  const body = isJsonObject(sent.body) ? sent.body : sent;
  return "messages" in body || "input" in body ? body : void 0;
}
function rebuiltBody(row2, protocol) {
  const asked2 = unpacked(row2.messages);
  if (!saysSomething(asked2)) return void 0;
  const model = nameOf(row2.model_group) ?? nameOf(row2.model) ?? "";
  const parameters = unpackedObject(row2.model_parameters);
  const inMessages = protocol === "openai.chat" || protocol === "anthropic.messages";
  if (!inMessages) return { ...parameters, model, input: asked2 };
  const messages = typeof asked2 === "string" ? [{ role: "user", content: asked2 }] : asked2;
  return { ...parameters, model, messages };
}
function saysSomething(asked2) {
  if (typeof asked2 === "string") return asked2 !== "";
  return Array.isArray(asked2) && asked2.length > 0;
}
function tenantOf({ api_key: key, metadata, team_id: team }) {
  const credential = nameOf(unpackedObject(metadata).user_api_key_hash) ?? nameOf(key);
  if (credential !== void 0) return `key:${hash("sha256", credential).slice(0, 12)}`;
  return nameOf(team);
}
function answerOf4(row2) {
  const { status, cache_hit: hit, response, startTime, endTime } = row2;
  const body = unpackedObject(response);
  const figures = present({
    model: nameOf(row2.model),
    provider: nameOf(row2.custom_llm_provider),
    inputTokens: amountOf(row2.prompt_tokens),
    outputTokens: amountOf(row2.completion_tokens),
    cost: microDollars(row2.response_cost ?? row2.spend),
    latencyMs: elapsedMs(startTime, endTime)
  });
  return {
    ...figures,
    ...status === "failure" ? { failed: true } : {},
    ...String(hit).toLowerCase() === "true" ? { fromCache: true } : {},
    ...Object.keys(body).length > 0 ? { body } : {}
  };
}

// src/domain/simulation/plain-row.ts
function isPlainRow(row2) {
  return isJsonObject(row2.request) || typeof row2.model === "string";
}
function readPlainRow(row2) {
  if (!isJsonObject(row2.request)) return requestOf(row2, {});
  const at2 = momentOf(row2.at);
  if (row2.at !== void 0 && at2 === void 0) return wrong("at: must be a date or a time");
  if (row2.tenant !== void 0 && nameOf(row2.tenant) === void 0)
    return wrong("tenant: must be a text");
  return requestOf(row2.request, row2);
}
function requestOf(body, about) {
  const { url, at: at2, tenant } = about;
  const protocol = typeof url === "string" ? protocolAt(url) : protocolOf(body);
  if (protocol === void 0) return { kind: "left_out", reason: "not_served" };
  const given = present({ at: momentOf(at2), tenant: nameOf(tenant), answer: answerOf5(about) });
  return { kind: "request", request: { protocol, body, ...given } };
}
function answerOf5({ response, usage, latency_ms: latency2, cost }) {
  const used = isJsonObject(usage) ? usage : {};
  const figures = present({
    inputTokens: amountOf(used.prompt_tokens ?? used.input_tokens),
    outputTokens: amountOf(used.completion_tokens ?? used.output_tokens),
    latencyMs: amountOf(latency2),
    cost: microDollars(cost)
  });
  if (!isJsonObject(response)) return figures;
  return isJsonObject(response.error) ? { ...figures, failed: true } : { ...figures, body: response };
}
function wrong(problem) {
  return { kind: "wrong", problem };
}

// src/domain/simulation/log-reading.ts
var LITELLM = "LiteLLM";
var FORMATS = [
  ["OpenAI batch", isBatchInput, readBatchInput],
  ["OpenAI batch output", isBatchOutput, readBatchOutput],
  ["Langfuse", isLangfuseRow, readLangfuseRow],
  [LITELLM, isLiteLlmRow, readLiteLlmRow],
  ["plain", isPlainRow, readPlainRow]
];
var CUT = /litellm_truncated|redacted-by-litellm/;
function readLogRow(value) {
  if (!isJsonObject(value)) return { row: { kind: "wrong", problem: "must be an object" } };
  const found = FORMATS.find(([, knows]) => knows(value));
  if (found === void 0) {
    return { row: { kind: "wrong", problem: "is no request in a format that is known" } };
  }
  const [format, , read] = found;
  const row2 = read(value);
  const cut = format === LITELLM && row2.kind === "request" && CUT.test(JSON.stringify(row2.request.body));
  return { format, row: cut ? { kind: "left_out", reason: "cut_prompt" } : row2 };
}

// src/domain/simulation/near-misses.ts
var MAX_COMPARED_KEYS = 2e5;
var MAX_RESTS = 25e5;
var MAX_FIELDS = 40;
var NearMisses = class {
  #leaders = /* @__PURE__ */ new Map();
  /** By field: the key that stands for a key which differs from it in nothing else. */
  #joins = /* @__PURE__ */ new Map();
  #compared = 0;
  #isComplete = true;
  /** Compares a key that is new with those before it. `piecesOf` is not called beyond the bound. */
  add(key, piecesOf) {
    if (this.#compared >= MAX_COMPARED_KEYS || this.#leaders.size >= MAX_RESTS) {
      this.#isComplete = false;
      return;
    }
    this.#compared += 1;
    for (const { field, rest } of piecesOf()) {
      const leader = this.#leaders.get(rest);
      if (leader === void 0) this.#leaders.set(rest, key);
      else this.#join(field, key, leader);
    }
  }
  /** How many keys were compared, and whether those were all. */
  get compared() {
    return { keys: this.#compared, isComplete: this.#isComplete };
  }
  /** What each field cost in a cache that answered so many requests as it is, the dearest first. */
  fields(book, order, cache, asItIs) {
    const found = [...this.#joins].map(([field, joins]) => {
      const savings2 = new Savings(book);
      const standIns = standInsOf(joins, book.keys);
      simulate(book, order, { ...cache, standIns }, (request2) => savings2.add(request2));
      const { answered, savedMicrousd, unpriced } = savings2.figures();
      return {
        field,
        keys: (/* @__PURE__ */ new Set([...joins.keys(), ...joins.values()])).size,
        gained: Math.max(0, answered - asItIs.answered),
        gainedMicrousd: Math.max(0, savedMicrousd - asItIs.savedMicrousd),
        unpriced: Math.max(0, unpriced - asItIs.unpriced)
      };
    });
    return found.sort((one, other) => other.gained - one.gained || other.keys - one.keys);
  }
  #join(field, key, leader) {
    const joins = this.#joins.get(field) ?? /* @__PURE__ */ new Map();
    if (!this.#joins.has(field)) {
      if (this.#joins.size >= MAX_FIELDS) return;
      this.#joins.set(field, joins);
    }
    if (!joins.has(key)) joins.set(key, joins.get(leader) ?? leader);
  }
};
function standInsOf(joins, keys) {
  const standIns = Uint32Array.from({ length: keys + 1 }, (_, key) => key);
  for (const [key, leader] of joins) standIns[key] = leader;
  return standIns;
}

// src/domain/simulation/request-pieces.ts
var SYSTEM_PROMPT = "system prompt";
var EARLIER_MESSAGE = "an earlier message";
var SPELLING = "spelling of the question";
var MESSAGES_APART = 16;
var PARAMETERS_APART = 24;
function requestPieces(request2, scope) {
  const question = lastMessage(request2);
  const asked2 = digestOf("question", question);
  const fixed = sumOf(fixedParts(request2, scope).map(([name, value]) => digestOf(name, value)));
  const parts = changingParts(request2).map(
    ([name, value]) => [name, digestOf(name, value)]
  );
  const all2 = fixed ^ asked2 ^ sumOf(parts.map(([, digest2]) => digest2));
  const pieces = parts.map(([name, digest2]) => ({
    field: fieldOf(name),
    rest: restOf(name, all2 ^ digest2)
  }));
  if (question === void 0) return pieces;
  const spelt = digestOf("question", plainly(question));
  return [...pieces, { field: SPELLING, rest: restOf(SPELLING, all2 ^ asked2 ^ spelt) }];
}
function sumOf(digests) {
  return digests.reduce((sum3, digest2) => sum3 ^ digest2, 0n);
}
function restOf(name, rest) {
  return `${name}
${rest.toString(36)}`;
}
function fixedParts(request2, { tenant, namespace }) {
  const { protocol, messages, parameters } = request2;
  const talk = messages.filter((message) => !isSystem(message));
  return [
    ["scope", [tenant, namespace ?? DEFAULT_NAMESPACE]],
    ["protocol", protocol],
    ["input", parameters.input],
    ["messages", talk.length]
  ];
}
function changingParts(request2) {
  const { protocol, model, temperature, maxTokens, parameters, messages } = request2;
  const others = Object.entries(parameters).filter(
    ([name]) => !ANSWER_NEUTRAL_PARAMETERS.has(name) && name !== "input"
  );
  const apart = others.slice(0, PARAMETERS_APART);
  const rest = others.slice(PARAMETERS_APART);
  return [
    ["model", model],
    ["temperature", temperature],
    [boundNameOf(protocol), maxTokens],
    [SYSTEM_PROMPT, messages.filter(isSystem)],
    ...absentOnes(apart),
    ...rest.length === 0 ? [] : [["other parameters", Object.fromEntries(rest)]],
    ...earlierParts(messages)
  ];
}
var OFTEN_ABSENT = ["seed", "tools", "tool_choice", "response_format", "top_p", "stop"];
function absentOnes(given) {
  const names = new Set(given.map(([name]) => name));
  const absent = OFTEN_ABSENT.filter((name) => !names.has(name));
  return [...given, ...absent.map((name) => [name, void 0])];
}
function earlierParts(messages) {
  const earlier = messages.slice(0, -1).filter((message) => !isSystem(message));
  const before = earlier.slice(0, -MESSAGES_APART);
  const apart = earlier.slice(-MESSAGES_APART).map((message, place) => [`messages.${place}`, message]);
  return before.length === 0 ? apart : [...apart, ["messages.before", before]];
}
function fieldOf(name) {
  return name.startsWith("messages.") ? EARLIER_MESSAGE : name;
}
function isSystem({ role }) {
  return role === "system" || role === "developer";
}
function lastMessage({ messages }) {
  const last = messages.at(-1);
  return last === void 0 || isSystem(last) ? void 0 : last;
}
function plainly(message) {
  const { content } = message;
  const text3 = typeof content === "string" ? content : void 0;
  return text3 === void 0 ? message : { ...message, content: canonicalQuestion(textOf(text3)) };
}
function digestOf(name, value) {
  if (value === void 0) return 0n;
  const form = canonicalForm(value);
  const text3 = form.kind === "canonical" ? form.text : form.obstacle;
  return BigInt(`0x${hash("sha256", `${name}
${text3}`).slice(0, 24)}`);
}

// src/adapters/cli/simulation-notes.ts
var MAX_NAMED = 10;
var SimulationNotes = class {
  /** Lines that are not empty. */
  lines = 0;
  /** Rows by their format's name. */
  formats = /* @__PURE__ */ new Map();
  leftOut = /* @__PURE__ */ new Map();
  unkeyable = /* @__PURE__ */ new Map();
  /** Answers that are not fit to be stored. */
  unfit = /* @__PURE__ */ new Map();
  /** Requests that were answered by another cache. */
  fromCache = 0;
  /** Requests of which the log has the answer. */
  answersRead = 0;
  /** Answers of a batch whose request did not come before them. */
  strayAnswers = 0;
  wrongLines = 0;
  firstWrong = [];
  /** Whether reading ended before the log did. */
  cutShort = false;
  wrong(wrong2) {
    this.wrongLines += 1;
    if (this.firstWrong.length < MAX_NAMED) this.firstWrong.push(wrong2);
  }
};
function countOne(counts2, name) {
  counts2.set(name, (counts2.get(name) ?? 0) + 1);
}

// src/adapters/cli/simulation-preview.ts
var LENGTH = 100;
function previewOf2({ messages, parameters }) {
  const { input } = parameters;
  const last = messages.at(-1) ?? (Array.isArray(input) ? input.at(-1) : input);
  const text3 = saidBy(last);
  const line2 = printable(
    text3.slice(0, 4 * LENGTH).replace(/\s+/g, " ").trim()
  );
  const characters = [...line2];
  return characters.length <= LENGTH ? line2 : `${characters.slice(0, LENGTH - 1).join("")}\u2026`;
}
function saidBy(item) {
  if (typeof item === "string") return item;
  return isJsonObject(item) ? textOf(item.content) : "";
}

// src/adapters/cli/simulation-intake.ts
var MAX_AWAITED = 1e6;
var MAX_PREVIEWS = 1e5;
var SimulationIntake = class {
  book = new RequestBook();
  nearMisses = new NearMisses();
  notes = new SimulationNotes();
  /** Beginnings of prompts that came again, by key. */
  previews = /* @__PURE__ */ new Map();
  #options;
  #awaited = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  /** Whether as many requests have been taken in as can be. */
  get isFull() {
    return this.book.size >= MAX_REQUESTS;
  }
  /** Takes in what a line holds: a row, or a list of rows. Returns what is wrong with it, if anything. */
  add(value) {
    if (!Array.isArray(value)) return this.#addRow(value);
    const problems = value.map((row2) => this.#addRow(row2));
    return problems.find((problem) => problem !== void 0);
  }
  #addRow(value) {
    const { format, row: row2 } = readLogRow(value);
    const problem = this.#take(row2);
    if (format !== void 0 && problem === void 0) countOne(this.notes.formats, format);
    return problem;
  }
  #take(row2) {
    switch (row2.kind) {
      case "wrong":
        return row2.problem;
      case "left_out":
        countOne(this.notes.leftOut, row2.reason);
        return void 0;
      case "answer":
        return this.#addAnswer(row2.id, row2.answer);
      case "request":
        return this.#addRequest(row2.request);
    }
  }
  #addRequest(logged) {
    const reading = readRequest(logged.protocol, logged.body);
    if (reading.kind === "wrong") return reading.problem;
    const { request: request2 } = reading;
    const wishes = cacheWishes(reading.cacheField);
    const { namespace } = wishes;
    const tenant = this.#options.tenant ?? logged.tenant ?? ANONYMOUS;
    const scope = { tenant, ...namespace === void 0 ? {} : { namespace } };
    const items = itemRequests(request2);
    const judged2 = this.#judge(logged.answer ?? {}, request2, items.length);
    const weights = weightsOf(items);
    this.#await(logged, weights, request2);
    for (const [place, item] of items.entries()) {
      this.#book({ logged, request: item, wishes, scope, judged: judged2 }, weights[place] ?? 1);
    }
    return void 0;
  }
  #judge(answer, request2, items) {
    const judged2 = judgedAnswer(answer, request2, this.#options.prices, items);
    if (answer.body !== void 0 || answer.failed === true) this.notes.answersRead += 1;
    if (answer.fromCache === true) this.notes.fromCache += 1;
    if (judged2.unfitness !== void 0) countOne(this.notes.unfit, judged2.unfitness);
    return judged2;
  }
  #book({ logged, request: request2, wishes, scope, judged: judged2 }, weight) {
    const derivation = deriveCacheKey(request2, scope);
    const key = derivation.kind === "keyed" ? derivation.key : void 0;
    if (derivation.kind === "unkeyable") countOne(this.notes.unkeyable, derivation.obstacle);
    const { key: number2, isNew } = this.book.add({
      ...shareOf(judged2, weight).figures,
      digest: key?.digest,
      tenant: scope.tenant,
      model: request2.model,
      at: logged.at ?? Number.NaN,
      storable: !wishes.noStore && judged2.unfitness === void 0,
      findable: !wishes.noCache,
      ttlMs: wishes.ttlMs,
      maxAgeMs: wishes.maxAgeMs
    });
    if (key !== void 0) this.#keep(number2, isNew, key, request2, scope);
  }
  #keep(number2, isNew, key, request2, scope) {
    if (isNew) {
      this.nearMisses.add(number2, () => requestPieces(request2, scope));
      this.#options.questions?.add(number2, key, request2, scope);
    } else if (this.#options.showsPrompts && this.previews.size < MAX_PREVIEWS) {
      if (!this.previews.has(number2)) this.previews.set(number2, previewOf2(request2));
    }
  }
  #await({ answerId, answer }, weights, request2) {
    if (answerId === void 0 || this.#awaited.size >= MAX_AWAITED) return;
    const decisive = whatDecides(request2);
    this.#awaited.set(answerId, { first: this.book.size, weights, decisive, logged: answer });
  }
  #addAnswer(id, answer) {
    const awaited = this.#awaited.get(id);
    if (awaited === void 0) {
      this.notes.strayAnswers += 1;
      return void 0;
    }
    this.#awaited.delete(id);
    const { first, weights, decisive, logged } = awaited;
    const judged2 = this.#judge({ ...logged, ...answer }, decisive, weights.length);
    for (const [place, weight] of weights.entries()) {
      const { figures } = shareOf(judged2, weight);
      this.book.answer(first + place, figures, judged2.unfitness === void 0);
    }
    return void 0;
  }
};
function weightsOf(items) {
  if (items.length === 1) return [1];
  const lengths = items.map(({ parameters: { input } }) => 1 + lengthOf(input));
  const all2 = lengths.reduce((sum3, length) => sum3 + length, 0);
  return lengths.map((length) => length / all2);
}
function lengthOf(input) {
  return typeof input === "string" || Array.isArray(input) ? input.length : 0;
}
function shareOf(judged2, weight) {
  if (weight === 1) return judged2;
  const { inputTokens, outputTokens, cost, latencyMs } = judged2.figures;
  const figures = {
    inputTokens: inputTokens * weight,
    outputTokens: outputTokens * weight,
    cost: cost * weight,
    latencyMs: latencyMs * weight
  };
  return { ...judged2, figures };
}

// src/adapters/cli/simulation-questions.ts
var MAX_QUESTIONS = 5e4;
var SimulationQuestions = class {
  #identity;
  #byKey = /* @__PURE__ */ new Map();
  #left = 0;
  /** `identity` is the embedder's. */
  constructor(identity) {
    this.#identity = identity;
  }
  /** Keeps the question of a key that is new, where it has one that may be compared with others. */
  add(number2, key, request2, scope) {
    const question = semanticQuestion(request2, scope, this.#identity);
    if (question === void 0 || !canBeEmbedded(canonicalQuestion(question.text))) return;
    if (this.#byKey.size < MAX_QUESTIONS) this.#byKey.set(number2, { key, ...question });
    else this.#left += 1;
  }
  of(number2) {
    return this.#byKey.get(number2);
  }
  get size() {
    return this.#byKey.size;
  }
  /** How many more there were. */
  get left() {
    return this.#left;
  }
};

// src/adapters/cli/simulation-reading.ts
var SHOWN_EVERY = 256;
var WHOLE = 1e3;
async function readLog(source, intake, options) {
  try {
    await readLines(source, intake, options);
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    throw new CliFailure(`${source.name}: ${systemReason(error)}`);
  } finally {
    options.progress.clear();
  }
}
async function readLines(source, intake, { strict, progress }) {
  const { notes } = intake;
  for await (const line2 of logLines(source.chunks)) {
    if (intake.isFull) {
      notes.cutShort = true;
      return;
    }
    notes.lines += 1;
    if (notes.lines % SHOWN_EVERY === 0) showProgress(source, progress);
    const problem = takeIn(line2, intake);
    if (problem === void 0) continue;
    if (strict) throw new CliFailure(`${source.name}:${line2.number}: ${problem}`);
    notes.wrong({ file: source.name, line: line2.number, problem });
  }
}
function showProgress(source, progress) {
  const share2 = source.progress();
  if (share2 !== void 0) progress.show(Math.floor(Math.min(1, share2) * WHOLE), WHOLE);
}
function takeIn({ bytes }, intake) {
  if (bytes === void 0) return `longer than ${MAX_LOG_LINE_BYTES} bytes`;
  const value = exactJson(bytes);
  return value === void 0 ? "is no JSON in UTF-8, one value per line" : intake.add(value);
}

// src/adapters/cli/simulation-reasons.ts
var REASONS = {
  no_generation: "no call of a model",
  not_served: "of a route that is not cached",
  no_prompt: "the log has not kept what was asked",
  cut_prompt: "the log has cut what was asked",
  provider_state: "goes on from what the provider keeps, or has it act",
  inexact_number: "a number beyond what JSON readers agree on",
  lone_surrogate: "a text that is no valid Unicode",
  prototype_field: "a field named __proto__",
  too_deep: "nested too deeply",
  too_large: "too large",
  not_json: "no JSON",
  failed: "failed",
  incomplete: "cut short or filtered",
  no_choice: "without a choice",
  empty: "says nothing",
  invalid_json: "broken JSON where JSON was asked for"
};

// src/adapters/cli/simulation-remarks.ts
function readingNotes({ read, keys, spent }) {
  const { requests, lines, from, until } = read;
  const formats = Object.entries(read.formats).map(([name, rows3]) => `${name} ${count(rows3)}`);
  const time = from === null || until === null ? "not in the log" : spanOf(from, until);
  const rows2 = [
    ["lines", count(lines)],
    ...formats.map((text3, place) => [place === 0 ? "formats" : "", text3]),
    ["requests", `${count(requests)}, ${count(keys)} of them different`],
    ["time", time],
    ["spent", spentText(spent)],
    ...reasonRows("left out", read.leftOut),
    ...reasonRows("never cached", read.unkeyable),
    ...reasonRows("not stored", read.unfit),
    ...read.fromCache === 0 ? [] : [["already", `${count(read.fromCache)} came from a cache, and cost nothing`]],
    ...read.strayAnswers === 0 ? [] : [["answers", `${count(read.strayAnswers)} without a request before them`]],
    ...wrongRows(read)
  ];
  return rows2.map(([name = "", text3 = ""]) => `${name.padEnd(14)}${text3}`).join("\n");
}
function spanOf(from, until) {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  return `${moment(first)} to ${moment(last)} UTC (${duration(last - first)})`;
}
function spentText({
  inputTokens,
  outputTokens,
  microusd,
  unpriced
}) {
  const used = `${tokens(inputTokens)} tokens in, ${tokens(outputTokens)} out`;
  const unknown2 = unpriced === 0 ? "" : `, price of ${count(unpriced)} unknown`;
  return `${dollars(microusd)}; ${used}${unknown2}`;
}
function reasonRows(name, counts2) {
  return Object.entries(counts2).map(([reason, number2], place) => [
    place === 0 ? name : "",
    `${count(number2)}: ${REASONS[reason] ?? reason}`
  ]);
}
function wrongRows({ wrongLines, firstWrong }) {
  if (wrongLines === 0) return [];
  const named3 = firstWrong.map(({ file, line: line2, problem }) => {
    return ["", `${printable(file)}:${line2}: ${problem}`];
  });
  const more = wrongLines - firstWrong.length;
  return [
    ["wrong lines", count(wrongLines)],
    ...named3,
    ...more > 0 ? [["", `and ${count(more)} more`]] : []
  ];
}
function assumptions({ read, chosen, similar }) {
  const unpriced = chosen.unpriced === 0 ? [] : [
    `The price of ${count(chosen.unpriced)} answered requests is not known; they are in no sum of money.`
  ];
  const parts = [
    ...read.cutShort ? ["Only the first 5,000,000 requests were read."] : [],
    timeAssumption(read),
    ...read.answers === 0 ? ["The log holds no answers: all are taken to be fit to be stored."] : [],
    ...read.compared.isComplete ? [] : [`Only the first ${count(read.compared.keys)} different requests were compared by field.`],
    ...unpriced,
    "Who asks while the same is being generated waits for that, and counts as answered. Nothing is evicted or invalidated, and nothing refreshed before its time.",
    ...similar === void 0 ? [] : [
      "Similar questions: every miss is taken to be stored, as in shadow mode; whether answers are right is not said."
    ],
    "* in force, or asked for."
  ];
  return parts.map(wrapped).join("\n");
}
function timeAssumption({ timed, requests }) {
  if (timed === 0) {
    return "The log does not say when requests were made: they are taken in its order, as if all came within every time to live.";
  }
  const rest = requests - timed;
  if (rest === 0) return "Requests are taken in the order of their times.";
  return `${count(rest)} requests do not say when they were made, and are taken to be made with the one before them.`;
}

// src/adapters/cli/simulation-report.ts
var BAR = 20;
function simulationReport(document) {
  return [
    headline(document),
    readingNotes(document),
    ttlTable(document),
    ...similarTable(document),
    ...repeatTable(document),
    ...nearMissTable(document),
    ...namedTable("tenant", document.tenantCount > 1 ? document.tenants : []),
    ...namedTable("model", document.models.length > 1 ? document.models : []),
    assumptions(document)
  ].join("\n\n");
}
function headline({ chosen }) {
  const { requests, answered, hitRate: hitRate2, savedMicrousd, savedMs, unpriced, ttlSeconds } = chosen;
  const of = `${wholePercent(hitRate2)} of ${count(requests)} ${requests === 1 ? "request" : "requests"} would have been answered from the cache`;
  const money2 = answered > unpriced ? [dollars(savedMicrousd)] : [];
  const time = savedMs > 0 ? [duration(savedMs)] : [];
  const saved = [...money2, ...time].join(" and ");
  const saving = saved === "" ? "" : `, saving ${saved}`;
  return wrapped(`${of}${saving}. Answers stay fresh for ${duration(ttlSeconds * 1e3)}.`);
}
function money(figures) {
  const { answered, savedMicrousd, unpriced } = figures;
  if (answered === 0) return "-";
  return answered === unpriced ? "unknown" : dollars(savedMicrousd);
}
function ttlTable({ byTtl, chosen }) {
  const rows2 = byTtl.map((row2) => [
    `${duration(row2.ttlSeconds * 1e3)}${row2.ttlSeconds === chosen.ttlSeconds ? " *" : ""}`,
    bar(row2.hitRate, BAR),
    percent(row2.hitRate),
    count(row2.answered),
    money(row2),
    tokens(row2.savedInputTokens + row2.savedOutputTokens),
    row2.answered === row2.untimed ? "-" : duration(row2.savedMs)
  ]);
  const headings = ["fresh for", "", "hit rate", "answered", "saved", "tokens", "time"];
  return textTable(headings, rows2);
}
function similarTable({ similar, chosen }) {
  if (similar === void 0) return [];
  const rows2 = similar.byThreshold.map((row2) => [
    `${row2.threshold}${row2.threshold === similar.threshold ? " *" : ""}`,
    bar(row2.hitRate, BAR),
    percent(row2.hitRate),
    `+${count(row2.answered)}`,
    money(row2)
  ]);
  const headings = ["similar, from", "", "hit rate", "answered", "saved"];
  const { embedder, match, compared: compared2, left } = similar;
  const more = left > 0 ? `; ${count(left)} questions beyond the first 50,000 were not compared` : "";
  const about = `${count(compared2)} misses were compared, fresh for ${duration(chosen.ttlSeconds * 1e3)}; embedder ${printable(embedder)}; match ${match}${more}.`;
  return [[textTable(headings, rows2), wrapped(about)].join("\n"), ...sampleTable(similar)];
}
function sampleTable({
  justAbove,
  justBelow
}) {
  const rows2 = [
    ...justAbove.map((sample) => ["just answered", sample]),
    ...justBelow.map((sample) => ["just not", sample])
  ].map(([side, { probability: probability2, asked: asked2, answeredBy }]) => [
    side,
    probability2.toFixed(3),
    asked2,
    answeredBy
  ]);
  if (rows2.length === 0) return [];
  const table = textTable(["closest calls", "probability", "asked", "answered by"], rows2);
  const texts = [...justAbove, ...justBelow].flatMap(
    ({ asked: asked2, answeredBy, texts: texts2 }) => (texts2 ?? []).map((text3, place) => `${place === 0 ? asked2 : answeredBy}  ${onOneLine(text3)}`)
  );
  return texts.length === 0 ? [table] : [table, texts.join("\n")];
}
function onOneLine(text3) {
  return shortened(printable(text3.replace(/\s+/g, " ").trim()), 66);
}
function repeatTable({ repeats }) {
  if (repeats.length === 0) return [];
  const rows2 = repeats.map((row2) => [
    row2.key,
    shortened(printable(row2.model), 24),
    count(row2.requests),
    count(row2.answered),
    tokens(row2.savedTokens),
    dollars(row2.savedMicrousd)
  ]);
  const table = textTable(
    ["hottest repeats", "model", "asked", "answered", "tokens", "saved"],
    rows2
  );
  const previews = repeats.flatMap(
    ({ key, preview: preview2 }) => preview2 === void 0 ? [] : [`${key}  ${shortened(preview2, 66)}`]
  );
  return previews.length === 0 ? [table] : [table, previews.join("\n")];
}
function nearMissTable({ nearMisses, chosen }) {
  if (nearMisses.length === 0) return [];
  const rows2 = nearMisses.map((row2) => [
    shortened(printable(row2.field), 28),
    count(row2.keys),
    `+${count(row2.gained)}`,
    `+${percent(chosen.requests === 0 ? 0 : row2.gained / chosen.requests)}`,
    row2.gained > 0 && row2.unpriced >= row2.gained ? "unknown" : dollars(row2.gainedMicrousd)
  ]);
  const table = textTable(["equal but for", "requests", "would gain", "hit rate", "saved"], rows2);
  return [
    `${table}
${wrapped("Different requests that are the same but for one field, and what the cache would gain if that field were always the same.")}`
  ];
}
function namedTable(heading, rows2) {
  if (rows2.length === 0) return [];
  const cells2 = rows2.map((row2) => [
    shortened(printable(row2.name), 28),
    bar(row2.hitRate, BAR / 2),
    percent(row2.hitRate),
    count(row2.requests),
    count(row2.answered),
    money(row2)
  ]);
  return [textTable([heading, "", "hit rate", "requests", "answered", "saved"], cells2)];
}

// src/adapters/cli/simulation-similar.ts
var AT_ONCE2 = 256;
async function findSimilar(log, parts) {
  const missed = missedQuestions(log);
  const vectors = new PairVectors(parts.embedder, parts.pausesMs);
  const findings = [];
  try {
    for (let start = 0; start < missed.length; start += AT_ONCE2) {
      parts.progress.show(start, missed.length);
      const some = missed.slice(start, start + AT_ONCE2);
      const known2 = await vectors.of(some.map(({ question }) => canonicalQuestion(question.text)));
      for (const one of some) {
        const vector = known2.get(canonicalQuestion(one.question.text));
        if (vector !== void 0) findings.push(await findingOf(one, vector, log, parts));
      }
    }
  } finally {
    parts.progress.clear();
  }
  return findings;
}
function missedQuestions({ book, order, questions, ttlMs }) {
  const missed = [];
  simulate(book, order, { ttlMs }, ({ place, outcome }) => {
    const question = outcome === "miss" ? questions.of(book.keyAt(place)) : void 0;
    if (question !== void 0) missed.push({ place, question });
  });
  return missed;
}
async function findingOf({ place, question }, vector, { book, order, ttlMs }, { index, match, setTime }) {
  const now = order.times[place] ?? 0;
  setTime(now);
  const { key, partition, text: text3 } = question;
  const best = book.isFindable(place) ? await nearest(question, vector, { index, match }) : NOTHING3;
  const freshMs = book.ttlAt(place) ?? ttlMs;
  if (book.isStorable(place) && freshMs > 0) {
    await index.add({ partition, key, text: text3, vector, tags: [], expiresAt: now + freshMs });
  }
  const { probability: probability2, answeredBy, answered } = best;
  return { place, digest: key.digest, probability: probability2, answeredBy, texts: [text3, answered] };
}
var NOTHING3 = { probability: 0, answeredBy: "", answered: "" };
async function nearest({ key, partition, text: text3 }, vector, { index, match }) {
  const neighbours = await index.search(partition, vector, NEIGHBOURS);
  const density = densityOf(neighbours.map(({ cosine }) => cosine));
  let best = NOTHING3;
  for (const neighbour of neighbours) {
    if (neighbour.key.digest === key.digest) continue;
    const { kind, score } = judge(text3, { ...neighbour, density }, match);
    const probability2 = kind === "vetoed" ? 0 : probabilityOf(score);
    if (probability2 > best.probability) {
      best = { probability: probability2, answeredBy: neighbour.key.digest, answered: neighbour.text };
    }
  }
  return best;
}

// src/adapters/cli/simulate-command.ts
var HELP10 = `
A line is a request of an OpenAI batch (or an answer of its output, in the same file or a later
one), a row of LiteLLM's spend logs or logging payloads, an observation of Langfuse's, or plain:
{ "request": body, "at"?: time, "tenant"?: name, "url"?, "response"?: body, "usage"?, "latency_ms"? }
or the body alone. Files may be compressed (.gz); - reads standard input. Nobody is called.

Prices are those of the log, else list prices. The first 5,000,000 requests are read, for which it
takes 1.7 GB; the first 200,000 different ones are compared by field, and with --semantic the first
50,000 questions with each other.`;
function simulateCommand(program, parts) {
  program.command("simulate").description("what a log of requests would have saved; calls nobody").argument("<FILE.jsonl...>", "logs of requests").option("--ttl <SECONDS>", "how long answers are fresh; by default as configured", seconds).option("--tenant <NAME>", "take all requests to be this tenant's").option("--semantic", "compare questions as well").option("--threshold <P>", "for similar questions; by default the configured one", probability).option("--show-prompts", "show how the hottest prompts begin").option("--strict", "fail at the first line that is wrong").option("--json", "print one JSON document").addHelpText("after", HELP10).action(async (files, options, command) => {
    if (options.threshold !== void 0 && !options.semantic)
      command.error("error: --threshold needs --semantic");
    await simulateFiles(files, options, parts);
  });
}
async function simulateFiles(files, options, parts) {
  const ttlSeconds = options.ttl ?? await parts.simulation.ttlSeconds();
  const opened = options.semantic ? await parts.openEmbedder(void 0) : void 0;
  try {
    const questions = opened && new SimulationQuestions(opened.embedder.identity);
    const document = await simulated({ files, ttlSeconds, options, opened, questions }, parts);
    const text3 = options.json ? JSON.stringify(document, null, 2) : simulationReport(document);
    await written(parts.stdout, `${text3}
`);
  } finally {
    await opened?.embedder.close();
  }
}
async function simulated(simulation, parts) {
  const { ttlSeconds } = simulation;
  const intake = await readFiles(simulation, parts);
  const { book, nearMisses, previews, notes } = intake;
  const order = requestOrder(book);
  const found = simulationFindings({ book, order, nearMisses, previews, ttlSeconds });
  const requests = book.size;
  const read = { ...noted(notes), requests, timed: book.timed, ...spanOf2(order) };
  const similar = await similarTo(simulation, intake, order, found.chosen.answered, parts);
  return { ...found, read: { ...read, compared: nearMisses.compared }, ...similar };
}
async function readFiles({ files, options, questions }, parts) {
  const { tenant, showPrompts = false, strict = false } = options;
  const prices = await parts.simulation.prices();
  const intake = new SimulationIntake({ prices, tenant, questions, showsPrompts: showPrompts });
  for (const file of files) {
    const progress = new ProgressBar(parts.stderr, "reading");
    await readLog(logSource(file, parts.stdin), intake, { strict, progress });
  }
  if (intake.book.size === 0) throw nothingIn(files, intake);
  return intake;
}
function nothingIn(files, { notes }) {
  const name = inputName(files[0] ?? "");
  const [wrong2] = notes.firstWrong;
  const [left] = notes.leftOut.keys();
  const reason = left === void 0 ? "" : `; ${REASONS[left]}`;
  const why = wrong2 === void 0 ? reason : `; ${wrong2.file}:${wrong2.line}: ${wrong2.problem}`;
  return new CliFailure(`${name}: holds no requests that could be answered${why}`);
}
function spanOf2({ places, times, isTimed }) {
  if (!isTimed) return { from: null, until: null };
  const dateOf = (place = 0) => new Date(times[place] ?? 0).toISOString();
  return { from: dateOf(places[0]), until: dateOf(places.at(-1)) };
}
async function similarTo({ opened, questions, ttlSeconds, options }, { book }, order, exactlyAnswered, parts) {
  if (opened === void 0 || questions === void 0) return {};
  const threshold = options.threshold ?? await parts.thresholdInForce();
  const match = await parts.matchInForce();
  let now = 0;
  const index = await parts.simulation.questionIndex(MAX_QUESTIONS, () => now);
  const found = await findSimilar(
    { book, order, questions, ttlMs: ttlSeconds * 1e3 },
    {
      ...{ embedder: opened.embedder, index, match },
      pausesMs: pausesMs(opened.isRemote),
      setTime: (time) => {
        now = time;
      },
      progress: new ProgressBar(parts.stderr, "comparing")
    }
  );
  await index.close();
  const similar = similarFindings(
    book,
    found,
    threshold,
    exactlyAnswered,
    options.showPrompts === true
  );
  return {
    similar: { ...similar, embedder: opened.embedder.identity, match, left: questions.left }
  };
}
function seconds(text3) {
  const value = /^\d{1,9}$/.test(text3) ? Number(text3) : Number.NaN;
  if (value <= 31536e4) return value;
  throw new InvalidArgumentError("It must be a whole number of seconds, at most ten years.");
}

// src/adapters/cli/stats-document.ts
var counts = record(string(), number());
var latency = record(
  string(),
  object({ count: number(), p50Ms: number(), p95Ms: number(), p99Ms: number() })
);
var estimate = object({ error: number(), low: number(), high: number() });
var statsDocument = looseObject({
  totals: counts,
  complete: boolean(),
  audits: object({ exact: estimate, semantic: estimate }),
  latency,
  range: object({ from: number(), to: number(), step: _enum(["minute", "hour", "day"]) }),
  series: array(looseObject({ at: number() }))
});

// src/adapters/cli/spark-line.ts
var BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
var NOTHING4 = "\xB7";
function sparkLine(shares) {
  return shares.map((share2) => {
    if (share2 === void 0) return NOTHING4;
    const place = Math.round(Math.min(1, Math.max(0, share2)) * (BARS.length - 1));
    return BARS[place] ?? NOTHING4;
  }).join("");
}

// src/adapters/cli/stats-report.ts
var OUTCOMES = [
  ["exact hits", "hits", "hit"],
  ["semantic hits", "semantic", "semantic"],
  ["stale", "stale", "stale"],
  ["coalesced", "coalesced", "coalesced"],
  ["misses", "misses", "miss"],
  ["bypass", "bypass", "bypass"],
  ["degraded", "degraded", "degraded"],
  ["failures", "failures", ""],
  ["aborted", "aborted", ""]
];
var MAX_BARS = 120;
function statsReport(stats) {
  const { totals, complete } = stats;
  const blocks = [
    outcomeTable(stats),
    savings(totals),
    audits(stats),
    history(stats),
    ...complete ? [] : ["The store cannot be asked: these are the gateway's own figures alone."]
  ];
  return `${blocks.join("\n\n")}
`;
}
function hitRate(counts2) {
  const of = (name) => Number(counts2[name] ?? 0);
  const requests = of("requests");
  const spared = of("hits") + of("semantic") + of("stale") + of("coalesced");
  return requests === 0 ? void 0 : spared / requests;
}
function outcomeTable({ totals, latency: latency2 }) {
  const requests = totals.requests ?? 0;
  const rows2 = OUTCOMES.map(([label, counter, outcome]) => {
    const number2 = totals[counter] ?? 0;
    const share2 = requests === 0 ? null : number2 / requests;
    return [label, count(number2), percent(share2), ...percentiles(latency2[outcome])];
  });
  const all2 = ["all", count(requests), "", ...percentiles(latency2.all)];
  return textTable(
    ["since counting began", "requests", "share", "p50", "p95", "p99"],
    [...rows2, all2]
  );
}
function percentiles(latency2) {
  if (latency2 === void 0) return ["-", "-", "-"];
  return [latency2.p50Ms, latency2.p95Ms, latency2.p99Ms].map(milliseconds2);
}
function milliseconds2(ms) {
  return ms < 10 ? `${ms.toFixed(2)} ms` : duration(ms);
}
function savings(totals) {
  const of = (name) => totals[name] ?? 0;
  const unpriced = of("unpriced_requests");
  const money2 = (sum3) => sum3 === 0 && unpriced > 0 ? "unknown" : dollars(sum3);
  const rows2 = [
    ["tokens in", tokens(of("input_tokens")), tokens(of("saved_input_tokens"))],
    ["tokens out", tokens(of("output_tokens")), tokens(of("saved_output_tokens"))],
    ["money", money2(of("cost_microusd")), money2(of("saved_microusd"))],
    ["time", "", duration(of("saved_ms"))]
  ];
  const note = unpriced === 0 ? "" : `
${count(unpriced)} answers have no known price, and are in neither sum.`;
  return `hit rate ${percent(hitRate(totals) ?? null)}

${textTable(["", "generated", "saved"], rows2)}${note}`;
}
function audits({ totals, audits: { exact, semantic } }) {
  const line2 = (name, audited, estimate2) => audited === 0 ? `audits of ${name} hits: none` : `audits of ${name} hits: ${count(audited)}, wrong ${percent(estimate2.error)} (${percentRange([estimate2.low, estimate2.high])})`;
  return [
    line2("exact", totals.exact_audits ?? 0, exact),
    line2("semantic", totals.semantic_audits ?? 0, semantic)
  ].join("\n");
}
function history({ range: { from, to, step }, series }) {
  const width = STEP_MS[step] * Math.max(1, Math.ceil((to - from) / STEP_MS[step] / MAX_BARS));
  const begin = Math.floor(from / STEP_MS[step]) * STEP_MS[step];
  const bars = Array.from({ length: Math.ceil((to - begin) / width) }, (_, place) => {
    const start = begin + place * width;
    return rateOf(series.filter(({ at: at2 }) => at2 >= start && at2 < start + width));
  });
  const times = `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
  return `hit rate by ${step}, ${times}
${sparkLine(bars)}`;
}
function rateOf(buckets) {
  const total = (name) => buckets.reduce((sum3, bucket) => sum3 + Number(bucket[name] ?? 0), 0);
  return hitRate({
    requests: total("requests"),
    hits: total("hits"),
    semantic: total("semantic"),
    stale: total("stale"),
    coalesced: total("coalesced")
  });
}

// src/adapters/cli/stats-command.ts
var HELP11 = `
Totals are since counting began, and survive restarts where there is a Redis. The hit rate is the share
of requests for which no provider had to generate: exact, semantic, stale, coalesced. The line shows it over
the last hour, or the range given; a dot is where nobody asked. --json prints what GET /admin/stats
answers, and the hit rate.`;
var REDRAW = "\x1B[H\x1B[J";
function statsCommand(program, parts) {
  const command = program.command("stats").description("show what was asked, answered, spent and saved").option("--from <TIME>", "where the line begins: ISO 8601, or milliseconds", moment2).option("--to <TIME>", "where it ends", moment2).addOption(new Option("--step <STEP>", "its step").choices(["minute", "hour", "day"])).option("--watch [SECONDS]", "on a terminal: show it anew, every 2 s or so often", seconds2).addHelpText("after", HELP11);
  withGatewayOptions(command).action(async (options) => {
    const watched = options.watch !== void 0;
    if (watched && (options.json || parts.stdout.isTTY !== true))
      command.error("error: --watch is for a terminal, and for readers");
    const gateway = await gatewayOf(options, parts);
    if (!watched) return written(parts.stdout, await shownStats(gateway, options));
    const everyMs = options.watch === true ? 2e3 : Number(options.watch) * 1e3;
    await watch(gateway, options, everyMs, parts);
  });
}
async function shownStats(gateway, { from, to, step, json }) {
  const query = new URLSearchParams({
    ...from === void 0 ? {} : { from },
    ...to === void 0 ? {} : { to },
    ...step === void 0 ? {} : { step }
  }).toString();
  const answer = await gateway.administer({ path: `/admin/stats${query && `?${query}`}` });
  const stats = answerOf(statsDocument, answer);
  if (!json) return statsReport(stats);
  return `${JSON.stringify({ hitRate: hitRate(stats.totals) ?? null, ...stats }, null, 2)}
`;
}
async function watch(gateway, options, everyMs, { stdout }) {
  while (!stdout.destroyed && !stdout.writableEnded) {
    const text3 = await shownStats(gateway, options).catch((error) => {
      if (error instanceof CliFailure) return `${error.message}
`;
      throw error;
    });
    await written(stdout, `${REDRAW}${text3}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
function moment2(text3) {
  const iso = /^\d{4}-\d{2}-\d{2}/.test(text3) && !Number.isNaN(Date.parse(text3));
  if (iso || /^\d{1,15}$/.test(text3)) return text3;
  throw new InvalidArgumentError("It must be a time such as 2026-01-31T12:00:00Z, or milliseconds.");
}
function seconds2(text3) {
  const value = /^\d{1,5}$/.test(text3) ? Number(text3) : 0;
  if (value > 0) return value;
  throw new InvalidArgumentError("It must be a whole number of seconds.");
}

// src/adapters/cli/warm-report.ts
var MAX_LISTED = 100;
var WarmReport = class {
  #counts = { there: 0, stored: 0, unstored: 0, failed: 0 };
  #failures = [];
  /** Adds what became of the request of a line. */
  add(line2, warmed) {
    this.#counts[warmed.kind] += 1;
    if (warmed.kind !== "failed" || this.#failures.length === MAX_LISTED) return;
    this.#failures.push({ line: line2, reason: warmed.reason });
  }
  /** How many requests there have been. */
  get done() {
    const { there, stored, unstored, failed: failed4 } = this.#counts;
    return there + stored + unstored + failed4;
  }
  /** How many have failed. */
  get failed() {
    return this.#counts.failed;
  }
  /** For readers, failures by their line. */
  get text() {
    const { there, stored, unstored, failed: failed4 } = this.#counts;
    const rest = failed4 - this.#failures.length;
    return [
      `${count(this.done)} requests: ${count(stored)} generated, ${count(there)} there already`,
      ...unstored === 0 ? [] : [`${count(unstored)} answered, and not stored`],
      ...this.#listed.map(({ line: line2, reason }) => `line ${line2}: ${reason}`),
      ...rest === 0 ? [] : [`and ${count(rest)} more failed`],
      ""
    ].join("\n");
  }
  /** For programs. */
  get document() {
    const { there, stored: generated, unstored, failed: failed4 } = this.#counts;
    const report2 = { requests: this.done, generated, there, unstored, failed: failed4 };
    return `${JSON.stringify({ ...report2, failures: this.#listed }, null, 2)}
`;
  }
  get #listed() {
    return this.#failures.toSorted((one, other) => one.line - other.line);
  }
};

// src/adapters/cli/warm-requests.ts
var CHAT = "/v1/chat/completions";
var PATHS = /* @__PURE__ */ new Set([CHAT, "/v1/responses", "/v1/embeddings"]);
async function* warmRequests(chunks) {
  for await (const { number: number2, bytes } of logLines(chunks)) {
    if (bytes === void 0) yield unreadable(number2, `longer than ${MAX_LOG_LINE_BYTES} bytes`);
    else yield requestIn(bytes, number2);
  }
}
function requestIn(bytes, line2) {
  const value = exactJson(bytes);
  if (!isJsonObject(value)) return unreadable(line2, "no JSON object");
  if (!("url" in value)) return request(CHAT, value, line2);
  const { url, method = "POST", body } = value;
  if (method !== "POST" || !PATHS.has(url) || !isJsonObject(body))
    return unreadable(line2, "a batch line of an address that is not cached, or without a body");
  return request(String(url), body, line2);
}
function request(path, given, line2) {
  if (typeof given.model !== "string") return unreadable(line2, "model: must be a text");
  if (path === CHAT && !Array.isArray(given.messages))
    return unreadable(line2, "messages: must be a list");
  const { stream: _stream, stream_options: _options, ...body } = given;
  return { kind: "request", line: line2, path, body: JSON.stringify(body) };
}
function unreadable(line2, reason) {
  return { kind: "unreadable", line: line2, reason };
}

// src/adapters/cli/warming-request.ts
var THERE = /* @__PURE__ */ new Set(["HIT", "SEMANTIC"]);
async function warmingRequest(request2, gateway, settings) {
  if (request2.kind === "unreadable") return failed3(request2.reason);
  try {
    const answer = await gateway.ask({ ...settings, path: request2.path, body: request2.body });
    return await warmedBy(answer);
  } catch (error) {
    if (!(error instanceof LateAnswer)) throw error;
    return failed3(`no answer within ${error.after} s`);
  }
}
async function warmedBy(answer) {
  const text3 = await answer.text().catch(() => void 0);
  if (answer.status === 401)
    throw new CliFailure("the gateway refuses the API key; name one by --key");
  if (answer.status !== 200)
    return failed3(`${answer.status} ${messageIn(text3 ?? "") ?? ""}`.trimEnd());
  if (text3 === void 0) return failed3("the answer broke off");
  return outcomeIn(answer.headers);
}
function outcomeIn(headers) {
  const outcome = headers.get("x-cache");
  if (THERE.has(outcome)) return { kind: "there" };
  if (outcome === "STALE") return failed3("providers fail; what is there is past its time");
  if (outcome === null) return failed3("what answers is no gateway of Reprise");
  const stored = /; *(stored|collapsed)\b/.test(headers.get("cache-status") ?? "");
  return { kind: stored ? "stored" : "unstored" };
}
function failed3(reason) {
  return { kind: "failed", reason };
}

// src/adapters/cli/warm-command.ts
var HELP12 = `
FILE.jsonl holds a request per line: the body of a chat completion, or a line of OpenAI's batch format
(chat completions, responses, embeddings). The whole file is checked before anything is asked; what is
not there yet is generated, and paid for. Run again, it goes on where it was: what is there costs nothing.
Ends with 1 where any request failed.`;
function warmCommand(program, parts) {
  const command = program.command("warm").description("ask the requests of a file, so that their answers are there").argument("<FILE.jsonl>", "requests; - is standard input").option("--key <KEY>", "API key to ask with: whose tenant's answers they are to be").option("--concurrency <N>", "how many are asked at once", wholeFrom(1, 256), 4).option("--namespace <NAME>", "the tenant's namespace to fill").option("--tags <A,B>", "marks of what is generated").option("--ttl <SECONDS>", "time to live of what is generated", wholeFrom(1, 31536e4)).option("--timeout <SECONDS>", "longest wait for an answer", wholeFrom(1, 3600), 300).addHelpText("after", HELP12);
  withGatewayOptions(command).action(async (file, options) => {
    const total = file === STANDARD ? void 0 : await checked(file, parts);
    const report2 = await warm(file, total, options, parts);
    await written(parts.stdout, options.json ? report2.document : report2.text);
    if (report2.failed > 0) throw new CliFailure(`${report2.failed} failed; run it again for these`);
  });
}
async function checked(file, parts) {
  let requests = 0;
  for await (const request2 of requestsOf(file, parts)) {
    if (request2.kind === "unreadable")
      throw new CliFailure(`${file}:${request2.line}: ${request2.reason}`);
    requests += 1;
  }
  if (requests === 0) throw new CliFailure(`${file}: holds no requests`);
  return requests;
}
async function warm(file, total, options, parts) {
  const gateway = await gatewayOf(options, parts);
  const progress = new ProgressBar(parts.stderr, "warming");
  const report2 = new WarmReport();
  const requests = requestsOf(file, parts);
  const settings = { headers: headersOf2(options), timeoutMs: options.timeout * 1e3 };
  const worker = async () => {
    for (let next = await requests.next(); !next.done; next = await requests.next()) {
      report2.add(next.value.line, await warmingRequest(next.value, gateway, settings));
      if (total !== void 0) progress.show(report2.done, total);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.concurrency }, worker));
    return report2;
  } catch (error) {
    if (file === STANDARD) parts.stdin.destroy();
    throw error;
  } finally {
    progress.clear();
    await requests.return();
  }
}
async function* requestsOf(file, { stdin }) {
  const { name, chunks } = logSource(file, stdin);
  try {
    yield* warmRequests(chunks);
  } catch (error) {
    throw error instanceof CliFailure ? error : new CliFailure(`${name}: ${systemReason(error)}`);
  }
}
function headersOf2({ key, namespace, tags, ttl }) {
  return {
    "content-type": "application/json",
    "x-reprise-apology": "off",
    ...key === void 0 ? {} : { authorization: `Bearer ${key}` },
    ...namespace === void 0 ? {} : { "x-reprise-namespace": inUtf8(namespace) },
    ...tags === void 0 ? {} : { "x-reprise-tags": inUtf8(tags) },
    ...ttl === void 0 ? {} : { "x-reprise-ttl": String(ttl) }
  };
}
function inUtf8(text3) {
  return Buffer.from(text3).toString("latin1");
}
function wholeFrom(least, most) {
  return (text3) => {
    const value = /^\d{1,9}$/.test(text3) ? Number(text3) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

// src/adapters/cli/every-command.ts
var everyCommand = [
  serveCommand,
  checkConfigCommand,
  doctorCommand,
  demoCommand,
  statsCommand,
  getCommand,
  explainCommand,
  invalidateCommand,
  warmCommand,
  exportCommand,
  importCommand,
  simulateCommand,
  semanticCommand
];
export {
  everyCommand
};

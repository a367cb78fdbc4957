import {
  ok,
  problem,
  reasonFor,
  warning
} from "./chunk-JY2DSO3I.js";
import {
  connect
} from "./chunk-HYJNADVP.js";
import {
  KeyvResponseCache,
  openKeyv
} from "./chunk-EWI5IGPK.js";
import {
  reasonCode
} from "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import {
  SystemClock
} from "./chunk-4R4GQROY.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-TCESFSEF.js";
import {
  CacheUnavailableError,
  existsSync
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/doctor-keyv.ts
var LONGEST_MS = 3e3;
var READ_BY_OPENING = /^(rediss?|valkey|memcache):/;
var DEFAULT_PORTS = {
  "postgres:": 5432,
  "postgresql:": 5432,
  "mysql:": 3306,
  "mongodb:": 27017,
  "etcd:": 2379
};
function keyvCheck(url, config) {
  const look = async (signal) => {
    if (READ_BY_OPENING.test(url)) return [await asked(url, config.prefix)];
    if (url.startsWith("sqlite:")) return [fileFinding(url)];
    return [await reached(url, signal)];
  };
  return { name: "keyv", look };
}
async function asked(url, prefix) {
  const clock = new SystemClock();
  const settings = { maxEntryBytes: 1, timeoutMs: LONGEST_MS };
  const store = new KeyvResponseCache(() => openKeyv(url, prefix), settings, clock);
  const began = clock.elapsed();
  try {
    await store.check();
    return ok(`answers after ${Math.round(clock.elapsed() - began)} ms`);
  } catch (error) {
    if (!(error instanceof CacheUnavailableError)) throw error;
    return problem(error.message, "check keyvUrl, and whether the store runs");
  } finally {
    await store.close();
  }
}
function fileFinding(url) {
  const path = url.replace(/^sqlite:(\/\/)?/, "").replace(/\?.*$/s, "");
  if (path === "" || path === ":memory:") {
    return warning("a database in memory is gone with the process", "name a file in keyvUrl");
  }
  return ok(existsSync(path) ? "the file is there" : "the file is made at the first start");
}
async function reached(url, signal) {
  const place = placeOf(url);
  if (place === void 0) return warning("its address cannot be read", "check keyvUrl");
  const error = await connectionFails(place, signal);
  if (error === void 0) return ok("can be connected to; nothing was asked");
  const { says, advice } = reasonFor(reasonCode(error), place.host);
  return problem(says, advice);
}
function placeOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { hostname, port, protocol } = new URL(url);
  const number = port === "" ? DEFAULT_PORTS[protocol] : Number(port);
  if (hostname === "" || number === void 0) return void 0;
  return { host: hostname.replace(/^\[|\]$/g, ""), port: number };
}
function connectionFails(place, signal) {
  return new Promise((resolve) => {
    const socket = connect({ ...place, signal, timeout: LONGEST_MS });
    const end = (error) => {
      socket.destroy();
      resolve(error);
    };
    socket.once("connect", () => end());
    socket.once("error", end);
    socket.once("timeout", () => end(Object.assign(new Error("late"), { code: "ETIMEDOUT" })));
  });
}
export {
  keyvCheck
};

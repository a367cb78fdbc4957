// src/adapters/semantic/embedding-vector.ts
var SHORTEST = 1e-150;
function unitVector(numbers) {
  const vector = new Float32Array(numbers.length);
  let square = 0;
  for (let place = 0; place < numbers.length; place += 1) square += (numbers[place] ?? 0) ** 2;
  const length = Math.sqrt(square);
  if (!(length > SHORTEST && length < Number.POSITIVE_INFINITY)) return void 0;
  for (let place = 0; place < numbers.length; place += 1)
    vector[place] = (numbers[place] ?? 0) / length;
  return vector;
}

// imported-builtin:node:worker_threads
var all = /* @__PURE__ */ process.getBuiltinModule("node:worker_threads");
var Worker = /* @__PURE__ */ (() => all.Worker)();
var parentPort = /* @__PURE__ */ (() => all.parentPort)();

export {
  unitVector,
  Worker,
  parentPort
};

/** The numbers of the workers that have not said how they are doing. None where one process serves. */
export function silentWorkers({ workers = [] }) {
  return workers.filter(({ answers }) => !answers).map(({ worker }) => worker)
}

/** How many of those that have said so are alike in something, and how many there are. */
export function alikeWorkers({ workers = [] }, isAlike) {
  const answering = workers.filter(({ answers }) => answers)
  return { alike: answering.filter(isAlike).length, all: answering.length }
}

/** Whose keys, sizes and breakers are shown. */
export function whoseInWords({ workers }) {
  if (workers === undefined) return "this process's"
  const silent = silentWorkers({ workers }).length
  const all = `${workers.length} workers`
  return silent === 0 ? `those of ${all}` : `those of ${workers.length - silent} of ${all}`
}

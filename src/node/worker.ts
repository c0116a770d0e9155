/** A worker thread of `createWorkerPool`: loads an analyzer, answers batches, gives its summary at the end. */
import { parentPort, workerData } from 'node:worker_threads'
import { createAnalyzer } from '../analyzer.ts'
import { PalauteError } from '../errors.ts'
import type { FromWorker, ToWorker, WorkerSetup } from './pool.ts'

const setup = workerData as WorkerSetup
const loading = (async () => {
  const analyzer = await createAnalyzer(setup.analyzer)
  return { analyzer, summary: analyzer.summary(setup.summary) }
})()
// Whoever asks first is told; until then a failure to load is nobody's.
loading.catch(() => {})

const answer = async (message: ToWorker): Promise<FromWorker> => {
  try {
    const { analyzer, summary } = await loading
    if (message.kind === 'finish') return { kind: 'summary', summary: summary.toJSON(), version: analyzer.version }
    const items = message.feedback.map((feedback) => {
      const item = analyzer.item(feedback)
      summary.add(item)
      return item
    })
    return { kind: 'items', items }
  } catch (error) {
    const code = error instanceof PalauteError ? error.code : 'hook-failed'
    return { kind: 'failed', code, message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', async (message: ToWorker) => {
  parentPort?.postMessage(await answer(message))
})

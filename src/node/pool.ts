/** Worker threads, each with an analyzer of its own: batches go out as workers are free, items come back in the order of the rows. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { PalauteError } from '../errors.ts'
import type { Feedback, ItemAnalysis } from '../feedback.ts'
import type { AnalyzerOptions, ModelVersions } from '../load.ts'
import type { SummaryOptions } from '../summary/options.ts'
import type { SummaryJSON } from '../summary.ts'

/** What a worker is made with: options that survive being copied. */
export interface WorkerSetup {
  readonly analyzer: Omit<AnalyzerOptions, 'hooks' | 'asyncHooks'>
  readonly summary: Omit<SummaryOptions, 'industry'>
}

export type ToWorker = { readonly kind: 'batch'; readonly feedback: readonly Feedback[] } | { readonly kind: 'finish' }
export type FromWorker =
  | { readonly kind: 'items'; readonly items: readonly ItemAnalysis[] }
  | { readonly kind: 'summary'; readonly summary: SummaryJSON; readonly version: ModelVersions }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }

/** A pool of workers. `close` it, or its threads keep the process alive. */
export interface WorkerPool {
  readonly size: number
  /** Analyses a batch on the next free worker. */
  analyze(feedback: readonly Feedback[]): Promise<readonly ItemAnalysis[]>
  /** The summaries of all workers, when every batch is done. */
  finish(): Promise<readonly { readonly summary: SummaryJSON; readonly version: ModelVersions }[]>
  close(): Promise<void>
}

/** The worker's module stands beside this one, in `dist` as an ES module and as CommonJS; in `src` it is TypeScript, which tsx reads. */
const openWorker = (setup: WorkerSetup): Worker => {
  const here = import.meta.url
  const workerData = setup
  if (here.endsWith('.ts')) {
    const url = JSON.stringify(new URL('./worker.ts', here).href)
    return new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import(${url})))`, { eval: true, workerData })
  }
  return new Worker(new URL(here.endsWith('.cjs') ? './worker.cjs' : './worker.js', here), { workerData })
}

interface Thread {
  readonly worker: Worker
  ask(message: ToWorker): Promise<FromWorker>
}

const startThread = (setup: WorkerSetup): Thread => {
  const worker = openWorker(setup)
  let waiting: { resolve: (answer: FromWorker) => void; reject: (error: Error) => void } | undefined
  let failure: Error | undefined
  const fail = (error: Error): void => {
    failure = error
    waiting?.reject(error)
    waiting = undefined
  }
  worker.on('message', (answer: FromWorker) => {
    const asked = waiting
    waiting = undefined
    if (answer.kind === 'failed')
      asked?.reject(new PalauteError(answer.code as PalauteError['code'], answer.message.replace(/^palaute: /, '')))
    else asked?.resolve(answer)
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`palaute: a worker thread ended with code ${code}`)))
  return {
    worker,
    ask: (message) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        waiting = { resolve, reject }
        worker.postMessage(message)
      }),
  }
}

/**
 * Starts workers.
 *
 * @param size Number of threads; default one per core.
 */
export const createWorkerPool = (setup: WorkerSetup, size: number = availableParallelism()): WorkerPool => {
  const threads = Array.from({ length: Math.max(1, size) }, () => startThread(setup))
  const free = [...threads]
  const queue: ((thread: Thread) => void)[] = []
  const take = (): Promise<Thread> => {
    const thread = free.pop()
    return thread === undefined ? new Promise((resolve) => queue.push(resolve)) : Promise.resolve(thread)
  }
  const give = (thread: Thread): void => {
    const next = queue.shift()
    if (next === undefined) free.push(thread)
    else next(thread)
  }
  return {
    size: threads.length,
    analyze: async (feedback) => {
      const thread = await take()
      try {
        const answer = await thread.ask({ kind: 'batch', feedback })
        return answer.kind === 'items' ? answer.items : []
      } finally {
        give(thread)
      }
    },
    finish: async () => {
      const answers = await Promise.all(threads.map((thread) => thread.ask({ kind: 'finish' })))
      return answers.flatMap((answer) => (answer.kind === 'summary' ? [{ summary: answer.summary, version: answer.version }] : []))
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

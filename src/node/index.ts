/** `palaute/node`: files in and out, worker threads. Runs on Node, Deno and Bun. */
export { type Columns, type Field, guessColumns } from '../decode/columns.ts'
export { type DetectedEncoding, type Encoding, encodings } from '../decode/encoding.ts'
export { type FileFormat, fileFormats, type InputRow, type ReadNotice } from '../decode/read-rows.ts'
export { type AnalyzeFilesOptions, analyzeFile, analyzeFiles, type FilesAnalysis } from './analyze-files.ts'
export { type FileNotice, type ReadFileOptions, readFeedback } from './files.ts'
export { createWorkerPool, type WorkerPool, type WorkerSetup } from './pool.ts'
export {
  type AnalyzedRow,
  formatOf,
  type OutputFormat,
  openOutput,
  outputFormats,
  type RowWriter,
  type WriteOptions,
  writeRows,
} from './write.ts'

/** Modules that `npm run pack-models` writes to `dist/models`, one per folder of `models/`. */
declare module '#models/*' {
  /** Task -> manifest and binary (deflate-raw, then base64). */
  export const models: Readonly<Record<string, { readonly manifest: import('./model-file.ts').ModelManifest; readonly binary: string }>>
}

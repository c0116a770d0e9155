/** The package has no types of its own. */
declare module 'stopword' {
  export const fin: readonly string[]
  export const rus: readonly string[]
  export const eng: readonly string[]
}

/** What the command's exit code says. Printed by `palaute --help`. */
export const exitCodes = {
  done: 0,
  /** Something nobody foresaw: a bug. */
  failed: 1,
  /** A wrong option, or a column, language or industry that does not exist. */
  usage: 2,
  /** A file that can't be read or written. */
  file: 3,
  /** `--strict`: everything was written, but some rows had problems. */
  strict: 4,
  /** Control-C. */
  interrupted: 130,
} as const

export const exitCodesHelp: string = `
Exit codes:
  0    done; rows that could not be read are in the output with an issue
  1    an unforeseen failure: please report it
  2    a wrong option, or a column, language, industry or model that does not fit
  3    a file that cannot be read or written
  4    with --strict: done, but at least one row could not be read or has a field that was left out
  130  interrupted`

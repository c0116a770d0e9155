/** Version of this library, the same as in package.json (a test holds them together). */
export const libraryVersion = '0.1.0'

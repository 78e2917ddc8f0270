/** The part of linebreak 1.1.0 that we use; the package describes none of itself. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): {readonly position: number; readonly required: boolean} | null
  }
  export {LineBreaker as default}
}

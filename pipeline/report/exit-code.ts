import type {Message} from '../model/message.js'

/** 0: good. 1: made, but the manuscript has errors (`strict`: or warnings). 2 is for a build that failed or wrong usage. */
export function exitCode(
  messages: readonly Message[],
  {failed, strict}: {readonly failed: boolean; readonly strict: boolean}
): 0 | 1 | 2 {
  if (failed) return 2
  return messages.some(({severity}) => severity === 'error' || (strict && severity === 'warn')) ? 1 : 0
}

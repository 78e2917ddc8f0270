import type {Progress} from '../schedule/progress.js'

/**
 * dist/ changes places with its successor in two steps, and a signal would end the process between them. While it is written
 * signals are waited out: the end of the build is a moment away.
 */
export function shieldWriting({stage, phase}: Progress): void {
  if (stage !== 'write') return
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (phase === 'start') process.on(signal, wait)
    else process.off(signal, wait)
  }
}

function wait(): void {
  // Nothing: being there keeps the default, which ends the process, away.
}

#!/usr/bin/env node
import {createRequire} from 'node:module'
import {createProgram} from './program.js'
import {reportCrash} from './crash.js'

// Node 22.1 and later keep compiled code from run to run; Node 20 has no such function.
const {enableCompileCache} = createRequire(import.meta.url)('node:module') as {enableCompileCache?: () => void}
enableCompileCache?.()

try {
  await createProgram().parseAsync(process.argv)
} catch (cause) {
  reportCrash(cause)
}

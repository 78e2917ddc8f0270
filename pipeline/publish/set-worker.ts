/** A thread that sets units, one after the other, for the thread that started it (setters.ts). */
import {parentPort, workerData} from 'node:worker_threads'
import {emitters} from '../emit/index.js'
import {PictureError} from '../imaging/picture-error.js'
import {lentWorkshop} from './lent-workshop.js'
import type {Asked, FromSetter, SetterData, ToSetter} from './set-message.js'

const port = parentPort
if (!port) throw new Error('set-worker.js runs as a thread')
// setters.ts gives it this.
const {edition, publication, theme, ...lent} = workerData as SetterData

interface Question {
  readonly resolve: (value: never) => void
  readonly reject: (reason: Error) => void
}
const questions = new Map<number, Question>()
let asked = 0

const say = (message: FromSetter): void => port.postMessage(message)
const workshop = lentWorkshop(
  lent,
  <Value>(question: Asked) =>
    new Promise<Value>((resolve, reject) => {
      questions.set(++asked, {resolve, reject})
      say({kind: 'ask', number: asked, asked: question})
    })
)

port.on('message', (message: ToSetter) => {
  if (message.kind === 'unit') {
    void set(message.unit)
    return
  }
  const question = questions.get(message.number)
  questions.delete(message.number)
  // The answer to a question has the type that was asked for: setters.ts calls the method of that name.
  if (message.kind === 'answer') question?.resolve(message.value as never)
  else question?.reject(message.isPicture ? new PictureError(message.reason) : new Error(message.reason))
})

async function set(unit: Extract<ToSetter, {kind: 'unit'}>['unit']): Promise<void> {
  try {
    const emitter = await emitters[edition]()
    say({kind: 'set', outcome: await emitter.set(unit, {publication, theme, workshop})})
  } catch (cause) {
    say({kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause)})
  }
}

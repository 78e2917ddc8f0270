/** What other programs may use. */
export {publish} from './publish.js'
export type {MadePublication, Published, PublishRequest} from './publish.js'
export type {EditionName} from './model/edition.js'
export type {Message, Severity} from './model/message.js'
export type {Progress} from './schedule/progress.js'

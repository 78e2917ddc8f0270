import type {Handlers} from '../handlers.js'
import type {HastNode} from './element.js'
import {flowHandlers} from './flow.js'
import {phrasingHandlers} from './phrasing.js'
import type {HastState} from './state.js'

/**
 * The base of the (X)HTML family: every node of the prepared tree in plain semantic HTML, valid in HTML and in XHTML.
 *
 * An edition spreads it and puts its own entries in place: `{...baseHandlers, heading: …}`.
 */
export const baseHandlers: Handlers<HastNode, HastState> = {...flowHandlers, ...phrasingHandlers}

/** Our tokens, made known to micromark's types. */
import type {OwnToken} from './leaf.js'

type OwnTokens = {[Name in OwnToken]: Name}

declare module 'micromark-util-types' {
  interface TokenTypeMap extends OwnTokens {
    superscript: 'superscript'
    subscript: 'subscript'
    raisedMark: 'raisedMark'
    mathText: 'mathText'
    mathTextSequence: 'mathTextSequence'
    mathTextData: 'mathTextData'
    mathFlow: 'mathFlow'
    mathFlowFence: 'mathFlowFence'
    mathFlowValue: 'mathFlowValue'
    mathFlowEnd: 'mathFlowEnd'
    fenceMark: 'fenceMark'
    fenceLine: 'fenceLine'
    fenceOption: 'fenceOption'
    referencePunctuation: 'referencePunctuation'
    definitionDescription: 'definitionDescription'
    descriptionMarker: 'descriptionMarker'
    descriptionSpace: 'descriptionSpace'
    descriptionIndent: 'descriptionIndent'
  }
}

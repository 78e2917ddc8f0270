/** The table of all rules. Severity and wording live in rules/, one file a subject. */
import {codeRules} from './rules/code.js'
import {contentsRules} from './rules/contents.js'
import {editionRules} from './rules/editions.js'
import {fileRules} from './rules/files.js'
import {formulaRules} from './rules/formulas.js'
import {htmlRules} from './rules/html.js'
import {linkRules} from './rules/links.js'
import {mediaRules} from './rules/media.js'
import {pictureRules} from './rules/pictures.js'
import {publicationRules} from './rules/publication.js'
import {structureRules} from './rules/structure.js'
import {includeRules} from './rules/includes.js'
import {syntaxRules} from './rules/syntax.js'
import {typographyRules} from './rules/typography.js'

export const rules = {
  ...fileRules,
  ...publicationRules,
  ...contentsRules,
  ...structureRules,
  ...includeRules,
  ...syntaxRules,
  ...linkRules,
  ...mediaRules,
  ...pictureRules,
  ...htmlRules,
  ...codeRules,
  ...formulaRules,
  ...typographyRules,
  ...editionRules
} as const

export type RuleId = keyof typeof rules
export type RuleFacts<Id extends RuleId> = Parameters<(typeof rules)[Id]['say']>[0]
export const ruleIds = Object.keys(rules).sort() as RuleId[]

import {nearest, suggestion} from '../diagnostics/near.js'
import {ruleIds, rules} from '../diagnostics/rules.js'

export function explain(name: string): void {
  const id = ruleIds.find(known => known === name)
  if (id === undefined) {
    process.stderr.write(
      `\`${name}\` is no rule. ${suggestion(nearest(name, ruleIds), `The rules are ${ruleIds.join(', ')}.`)}\n`
    )
    process.exitCode = 2
    return
  }
  const {severity, help} = rules[id]
  process.stdout.write(
    `${id} (${severity})\n\n${help}\n\nTo change how it counts, put this into publication.yaml:\n\n  rules: {${id}: off}   # or info, warn, error\n`
  )
}

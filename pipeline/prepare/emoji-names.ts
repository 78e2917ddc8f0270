import type {EmojiOf} from './emoji.js'

/** GitHub's names of emoji. They are read when a publication has something that may be one: most have none. */
export async function loadEmoji(): Promise<EmojiOf> {
  const {nameToEmoji} = await import('gemoji')
  return name => (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined)
}

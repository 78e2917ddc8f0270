import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {FaceName} from '../model/workshop.js'

const require = createRequire(import.meta.url)

/** Static TrueType files of the theme's families, as their packages name folders and files (SIL OFL 1.1). */
const families = {
  text: {package: '@expo-google-fonts/source-serif-4', name: 'SourceSerif4'},
  label: {package: '@expo-google-fonts/source-sans-3', name: 'SourceSans3'},
  code: {package: '@expo-google-fonts/source-code-pro', name: 'SourceCodePro'}
} as const
const weights = {300: '300Light', 400: '400Regular', 600: '600SemiBold'} as const

/** Read faces from their packages, each file once. Throws when a package is damaged: that is an installation to repair. */
export function createFontShelf(): (face: FaceName) => Uint8Array {
  const shelf = new Map<string, Uint8Array>()
  return ({family, weight, italic}) => {
    const {package: name, name: stem} = families[family]
    const style = weights[weight] + (italic ? '_Italic' : '')
    const key = `${name}/${style}/${stem}_${style}.ttf`
    const known = shelf.get(key)
    if (known) return known
    const bytes = new Uint8Array(readFileSync(require.resolve(key)))
    shelf.set(key, bytes)
    return bytes
  }
}

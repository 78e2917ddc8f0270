import {createRequire} from 'node:module'
import type {FaceName} from '../model/workshop.js'

const require = createRequire(import.meta.url)

/** Static TrueType files of the theme's families, as their packages name folders and files (SIL OFL 1.1). */
const families = {
  text: {package: '@expo-google-fonts/source-serif-4', name: 'SourceSerif4'},
  label: {package: '@expo-google-fonts/source-sans-3', name: 'SourceSans3'},
  code: {package: '@expo-google-fonts/source-code-pro', name: 'SourceCodePro'},
  math: {package: '@expo-google-fonts/stix-two-math', name: 'STIXTwoMath'}
} as const
const weights = {300: '300Light', 400: '400Regular', 600: '600SemiBold'} as const

/** Path of a face's complete TrueType file. Throws when its package is not there: that is an installation to repair. */
export function fontFile({family, weight, italic}: FaceName): string {
  const {package: name, name: stem} = families[family]
  const style = weights[weight] + (italic ? '_Italic' : '')
  return require.resolve(`${name}/${style}/${stem}_${style}.ttf`)
}

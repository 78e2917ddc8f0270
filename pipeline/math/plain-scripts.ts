/** Characters that stand raised or lowered by themselves (Unicode 16: Superscripts and Subscripts, Phonetic Extensions). */
const high = pairs(
  '0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθικφχ′″‴∗*∘°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᶲᵠᵡ′″‴**°°'
)
const low = pairs('0123456789+−-=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ')

function pairs(plain: string, shown: string): ReadonlyMap<string, string> {
  const characters = [...shown]
  return new Map([...plain].map((character, index) => [character, characters[index] ?? character]))
}

/** The text raised; `undefined`: some character has no such form. Spaces around signs go. */
export function raised(text: string): string | undefined {
  return through(high, text)
}

export function lowered(text: string): string | undefined {
  return through(low, text)
}

function through(forms: ReadonlyMap<string, string>, text: string): string | undefined {
  let made = ''
  for (const character of text) {
    if (character === ' ') continue
    const form = forms.get(character)
    if (form === undefined) return undefined
    made += form
  }
  return made
}

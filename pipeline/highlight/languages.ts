/**
 * Languages that code can be coloured in: the name of a grammar of highlight.js 11.11 and the other names it goes by, as that
 * library has them, and a few that people write besides. Each grammar is loaded when the first code in it comes.
 */
const listed = `
1c, abnf, accesslog, actionscript as, ada, angelscript asc, apache apacheconf, applescript osascript, arcade,
arduino ino, armasm arm, asciidoc adoc, aspectj, autohotkey ahk, autoit, avrasm, awk, axapta x++, bash sh zsh
fish ksh, basic, bnf, brainfuck bf, c h, cal, capnproto capnp, ceylon, clean icl dcl, clojure-repl, clojure clj
edn, cmake cmake.in, coffeescript coffee cson iced, coq, cos cls, cpp cc c++ h++ hpp hh hxx cxx, crmsh crm pcmk,
crystal cr, csharp cs c#, csp, css, d, dart, delphi dpr dfm pas pascal, diff patch, django jinja, dns bind zone,
dockerfile docker containerfile, dos bat cmd, dsconfig, dts, dust dst, ebnf, elixir ex exs, elm, erb,
erlang-repl, erlang erl, excel xlsx xls, fix, flix, fortran f90 f95, fsharp fs f#, gams gms, gauss gss, gcode
nc, gherkin feature, glsl, gml, go golang, golo, gradle, graphql gql, groovy, haml, handlebars hbs html.hbs
html.handlebars htmlbars, haskell hs, haxe hx, hsp, http https, hy hylang, inform7 i7, ini toml cfg conf,
irpf90, isbl, java jsp, javascript js jsx mjs cjs node, jboss-cli wildfly-cli, json jsonc json5 jsonl ndjson,
julia-repl jldoctest, julia, kotlin kt kts, lasso ls lassoscript, latex tex, ldif, leaf, less, lisp elisp
emacs-lisp, livecodeserver, livescript, llvm, lsl, lua pluto, makefile mk mak make, markdown md mkdown mkd,
mathematica mma wl, matlab, maxima, mel, mercury m moo, mipsasm mips, mizar, mojolicious, monkey, moonscript
moon, n1ql, nestedtext nt, nginx nginxconf, nim, nix nixos, node-repl, nsis, objectivec mm objc obj-c obj-c++
objective-c++, ocaml ml, openscad scad, oxygene, parser3, perl pl pm, pf pf.conf, pgsql postgres postgresql,
php-template, php, pony, powershell pwsh ps ps1, processing pde, profile, prolog, properties, protobuf proto,
puppet pp, purebasic pb pbi, python-repl pycon, python py gyp ipython, q k kdb, qml qt, r, reasonml re, rib,
roboconf graph instances, routeros mikrotik, rsl, ruby rb gemspec podspec thor irb, ruleslanguage, rust rs, sas,
scala, scheme scm, scilab sci, scss, shell console shellsession sh-session, smali, smalltalk st, sml, sqf, sql,
stan stanfuncs, stata do ado, step21 p21 step stp, stylus styl, subunit, swift, taggerscript, tap, tcl tk,
thrift, tp, twig craftcms, typescript ts tsx mts cts deno, vala, vbnet vb, vbscript-html, vbscript vbs, verilog
v sv svh, vhdl, vim viml vimscript, wasm, wren, x86asm, xl tao, xml html xhtml rss atom xjb xsd xsl plist wsf
svg vue svelte astro, xquery xpath xq xqm, yaml yml, zephir zep
`

/** Grammars that another hands parts of the code to: styles and scripts in HTML, HTML in templates. */
const inside = new Map([
  ['xml', ['css', 'javascript']],
  ['markdown', ['xml']],
  ['asciidoc', ['xml']],
  ['javascript', ['xml', 'css']],
  ['typescript', ['xml', 'css']],
  ['php-template', ['xml', 'php']],
  ['erb', ['xml', 'ruby']],
  ['haml', ['ruby']],
  ['handlebars', ['xml']],
  ['django', ['xml']],
  ['twig', ['xml']],
  ['coffeescript', ['javascript']],
  ['dockerfile', ['bash']],
  ['shell', ['bash']],
  ['clojure-repl', ['clojure']],
  ['julia-repl', ['julia']],
  ['node-repl', ['javascript']],
  ['python-repl', ['python']]
])

const grammars = new Map(
  listed
    .trim()
    .split(/,\s+/)
    .flatMap(entry => {
      const names = entry.split(/\s+/)
      return names.map(name => [name, names[0] ?? name] as const)
    })
)

/** The grammar for a language as an author names it, in any case; `undefined` when there is none. */
export function grammarOf(language: string): string | undefined {
  return grammars.get(language.toLowerCase())
}

/** A grammar and those it needs, itself last. */
export function grammarsFor(grammar: string): readonly string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const other of inside.get(name) ?? []) add(other)
  }
  add(grammar)
  return [...found].reverse()
}

/** All names that a language may go by. */
export function grammarNames(): Iterable<string> {
  return grammars.keys()
}

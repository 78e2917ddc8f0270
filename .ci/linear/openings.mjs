/** What opens each construct of our own syntax, none of it closed but where the construct is a pair of its own. */

/** Attribute lists, spans, roles, shortcodes, ruby. */
const braces = [
  '{',
  '{a',
  '{.a ',
  '{a=',
  '{a="',
  '{: .a}',
  '{kbd}`',
  '{{',
  '{{a',
  '{{<',
  '{{< a "',
  '{{#include ',
  '{漢',
  '{漢|',
  '[a]{.x}',
  '[a]{',
  '[]{',
  '[a'
]

/** Notes, marks, small letters, references, links, commands, formulas. */
const marks = [
  '^[',
  '^[a ',
  '[^a]',
  '^a',
  '^a^ ',
  'a~b',
  'a~b~ ',
  '==',
  '==a ',
  '==a== ',
  '%%',
  '%%a ',
  '@fig-',
  '@fig-x ',
  '[@fig-a; ',
  '[@fig-a]',
  '{@fig:',
  '[-@',
  ':kbd[',
  ':kbd[a]{',
  ':kbd',
  '[[',
  '[[a',
  '![[',
  '\\index{',
  '\\ref{a',
  '\\@ref(',
  '$',
  '$a',
  '$$',
  '$$a',
  ':tada: '
]

/** Fences, directives, definitions, targets, lines of verse, alerts. */
const lines = [
  ':::\n',
  '::: a\n',
  '::: note\n',
  '::::: a\n::: b\n',
  ':::{note}\n:a: b\n',
  ':::note[\n',
  '::a',
  '::video{src=a\n',
  '```{note}\n',
  '```{.a\n',
  '$$\n',
  ': a\n\n',
  ': ',
  'a\n: a\n\n',
  '(a)=\n',
  'a ^a\n\n',
  '| a\n',
  '> [!NOTE]\n',
  '[TOC]\n\n',
  '*[A]: b\n',
  'Table: a\n\n',
  '<!-- more -->\n\n',
  '<div>\n\n',
  '<b>a',
  '{: .a}\n\n',
  '{{< a >}}\n\n'
]

export const openings = [...braces, ...marks, ...lines]

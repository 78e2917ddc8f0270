/** A manuscript of ours with every construct that is read. */
export const manuscript = `# The paper mill

Rags were sorted by *women* at long tables, **bleached** in the open and ~~boiled~~ beaten to pulp. See [the mill][mill] or
<https://example.org/mill>, write to rags@example.org, or look at www.example.org/a_(b).

> A sheet is a sieve's memory of water.
>
> - couched on felt
> - pressed

Setext heading
--------------

1. Vat
2. Mould

   with a second paragraph, a \`deckle\` and a note[^felt].

   \`\`\`text
   post   144 sheets

   ream   480 sheets
   \`\`\`

3. Felt

- [ ] size
- [x] dry

| Size   | Inches  | Use    |
| :----- | :-----: | -----: |
| Royal  | 20 × 25 | plates |
| Crown  | 15 × 20 | [books][mill] |

![A vatman at work](vat.png "Jost Amman, 1568")

    indented code

    goes on

<figure>
<figcaption>Raw HTML</figcaption>
</figure>

<!-- a comment

over blank lines -->

~~~~
\`\`\`

not a fence
~~~~

和紙は**「楮」**で作る。 *Ein* Büttenrand\\
ist keine Zierde. &copy; 1799  
Nicolas-Louis Robert.

***

[^felt]: Woven wool.

    A second paragraph of the note.

[mill]: https://example.org "The mill"
`

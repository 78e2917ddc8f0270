/** The four editions, in the order in which they are bound: later ones may link to earlier ones. */
export const editionNames = ['pdf', 'epub', 'email', 'html'] as const
export type EditionName = (typeof editionNames)[number]

/** What a condition may name: an edition, or the text part of the mail. */
export const mediums = ['html', 'pdf', 'epub', 'email', 'text'] as const
export type Medium = (typeof mediums)[number]

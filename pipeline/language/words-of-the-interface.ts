/** `{n}` in a pattern is the place of a number or of names. */
export interface Strings {
  // The parts of a publication.
  readonly contents: string
  readonly cover: string
  readonly titlePage: string
  readonly imprint: string
  readonly notes: string
  /** Label of a box. */
  readonly note: string
  /** Name of a link from a note to its call; `{n}` is the number of the note. */
  readonly backToReference: string
  readonly chapter: string
  readonly part: string
  readonly section: string
  readonly appendix: string
  readonly image: string

  // Kinds of what is numbered, as they stand before a number.
  readonly figure: string
  readonly table: string
  readonly listing: string
  readonly algorithm: string
  readonly equation: string
  readonly theorem: string
  readonly definition: string
  readonly example: string
  readonly exercise: string
  readonly proposition: string
  readonly lemma: string
  readonly corollary: string
  readonly proof: string
  readonly answer: string
  readonly solution: string

  // The same before several numbers: "Figures 2 and 3"; `solutions` is a heading.
  readonly figures: string
  readonly tables: string
  readonly listings: string
  readonly algorithms: string
  readonly equations: string
  readonly theorems: string
  readonly definitions: string
  readonly examples: string
  readonly exercises: string
  readonly propositions: string
  readonly lemmas: string
  readonly corollaries: string
  readonly solutions: string
  readonly chapters: string
  readonly sections: string
  readonly appendices: string

  // Ways through a publication.
  readonly previous: string
  readonly next: string
  readonly skipToContent: string
  readonly startReading: string
  readonly readOnline: string
  readonly continueReading: string
  readonly byEmail: string
  readonly comingSoon: string

  // Facts about a text.
  readonly published: string
  readonly updated: string
  /** `{n}` is a number. */
  readonly minutes: string
  readonly words: string
  readonly draft: string
  readonly theme: string
  readonly themeAuto: string
  readonly themeLight: string
  readonly themeSepia: string
  readonly themeDark: string

  // Labels of boxes.
  readonly tip: string
  readonly important: string
  readonly warning: string
  readonly caution: string
  readonly info: string
  readonly hint: string
  readonly attention: string
  readonly danger: string
  readonly error: string
  readonly success: string
  readonly failure: string
  readonly bug: string
  readonly question: string
  readonly todo: string
  readonly abstract: string
  readonly seeAlso: string
  readonly details: string

  // Matter at the back, and small words of it.
  readonly glossary: string
  readonly bibliography: string
  readonly index: string
  readonly listOfFigures: string
  readonly listOfTables: string
  readonly listOfListings: string
  readonly contributors: string
  readonly colophon: string
  readonly advertisement: string
  readonly correction: string

  // Words of the page and of the letter.
  readonly done: string
  readonly notDone: string
  readonly madeWith: string
  readonly publications: string
  readonly unsubscribe: string
  readonly whyThisMail: string
  readonly copy: string
  readonly close: string
  readonly scrollableTable: string
  readonly scrollableCode: string
  readonly separator: string
  readonly pageNotFound: string

  // Pictures, recordings, issues.
  /** Follows a reference: "Figure 2 on page 41". */
  readonly onPage: string
  readonly video: string
  readonly audio: string
  readonly transcript: string
  readonly download: string
  readonly description: string
  readonly licence: string
  readonly issue: string
  readonly volume: string
  readonly number: string
  readonly archive: string
  readonly feed: string

  // What a person did, as a noun.
  readonly author: string
  /** Who prepared the text of others, not the publishing house. */
  readonly editor: string
  readonly translator: string
  readonly illustrator: string
  readonly photographer: string
  readonly designer: string
  readonly coverDesigner: string
  readonly narrator: string
  readonly interviewer: string
  readonly interviewee: string
  readonly reviewer: string
  readonly compiler: string
  readonly contributor: string

  // The same before or after names, `{n}`.
  readonly editedBy: string
  readonly translatedBy: string
  readonly illustratedBy: string
  readonly photographsBy: string
  readonly forewordBy: string
  readonly afterwordBy: string
  readonly introductionBy: string
  readonly designedBy: string
  readonly coverBy: string
  readonly narratedBy: string
  readonly interviewedBy: string
  readonly interviewWith: string
  readonly reviewedBy: string
  readonly compiledBy: string
  readonly contributionsBy: string
}

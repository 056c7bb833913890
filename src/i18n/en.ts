/** The interface's words in English: the language inside, and the list of what every other language has to say. */

export const en = {
  /** Between two parts of a line, as in “minister, cabinet office”. */
  comma: ', ',
  by: 'By',
  updated: 'Updated',
  readAt: (publisher: string) => `Read at ${publisher}`,
  original: 'Read the original',
  source: 'Source',
  translatedFrom: (language: string) => `Translated from ${language}`,
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  attendees: 'In attendance',
  remote: 'Remotely',
  expected: 'Expected',
  absent: 'Absent',
  sponsored: 'Sponsored',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
  live: 'Live',
  document: 'Document',
  corrections: 'Corrections',
  topics: 'Topics',
  loading: 'Loading…',
  loaded: 'This content is loaded.',
  failed: 'This content could not be loaded.',
  unavailable: 'This story is not available.',
  retry: 'Try again',
};

// What is said only in parts that the script-tag build loads later, which bring their English with them.
/** Of the buttons of a quote. */
export const enActions = {
  copy: 'Copy quote',
  copied: 'Quote copied',
  notCopied: 'Copying is not allowed',
  share: 'Share',
  passage: 'Link to this passage',
  picture: 'Save as picture',
};
/** Of tables and groups of people. */
export const enArranged = {
  name: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  country: 'Country',
  presence: 'Presence',
  others: 'Others',
};
/** Of the blocks that few stories have. */
export const enFurther = {
  table: 'Table',
  transcript: 'Transcript',
  show: (provider: string) => `Show content from ${provider}`,
};
/** Of what helps to read a long story. */
export const enReading = {
  contents: 'In this story',
  /** A number with its unit, as in “4 min”. */
  readingTime: (time: string) => `Reading time: ${time}`,
};

/** What a language has to say: a word, or a sentence that takes a name or a number. Other languages say all of it. */
export type Translation = typeof en &
  typeof enActions &
  typeof enArranged &
  typeof enFurther &
  typeof enReading;
/** What every language has to say, and what there may be of the rest. */
export type Words = typeof en & Partial<Translation>;

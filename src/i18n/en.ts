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
  copy: 'Copy quote',
  copied: 'Quote copied',
  notCopied: 'Copying is not allowed',
  share: 'Share',
  passage: 'Link to this passage',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  attendees: 'In attendance',
  name: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  country: 'Country',
  presence: 'Presence',
  others: 'Others',
  remote: 'Remotely',
  expected: 'Expected',
  absent: 'Absent',
  sponsored: 'Sponsored',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
  live: 'Live',
  document: 'Document',
  loading: 'Loading…',
  failed: 'This story could not be loaded.',
  unavailable: 'This story is not available.',
  retry: 'Try again',
};

/** What a language has to say: a word, or a sentence that takes a name or a number. */
export type Words = typeof en;

/** What a click on a link means. */

/** Whether the reader wants what is behind a link in another tab or window, or saved. */
export const isModified = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

// What every stack but ours says in words. One formatter of each kind serves the page.

const day = new Intl.DateTimeFormat('en', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A plain day is the same day everywhere; a moment is told in the reader's own zone. */
export const dateWords = (date) => (date[10] ? moment : day).format(new Date(date));

/** What somebody is and for whom. */
export const standing = ({ role, organisation }) => (role ? `${role}, ${organisation}` : organisation);

export const sourceWords = ({ title, publisher }) => `${title}, ${publisher}`;

export const presence = ({ mode }) => (mode === 'remote' ? 'Remotely' : '');

/** The first letters of the first and the last name. */
export function initials(name) {
  const last = name.lastIndexOf(' ') + 1;
  return last ? name[0] + name[last] : name[0];
}

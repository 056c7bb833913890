/** A description from the manifest or the tokens: what stands in backticks is code. */
export const Words = ({ of: text }) =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

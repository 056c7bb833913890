/** Raw: documents are replaced, never changed, so nothing in them needs to be watched. */
export function shared(payload) {
  let story = $state.raw(payload);
  return {
    get story() {
      return story;
    },
    set story(payload) {
      story = payload;
    },
  };
}

// A module of its own, so that a page can load the texts when the first refusal has to be said.
export { problemText } from '#problem';

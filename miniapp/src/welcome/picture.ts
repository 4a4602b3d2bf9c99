/** A woman with child and her doctor over one booklet; the ground is a thinner wash of the same colour. */
export const WELCOME_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 132" fill="none" stroke="#000" stroke-width="3" ' +
  'stroke-linecap="round" stroke-linejoin="round">' +
  '<path d="M24 120C4 84 34 22 88 20c30-1 44 12 74 8 42-5 66 36 56 92z" fill="#000" fill-opacity=".16" stroke="none"/>' +
  // The woman: hair, head, back, belly, arm.
  '<circle cx="82" cy="38" r="13"/><path d="M72 30c-3 8-3 14-8 20M71 29c5-6 16-7 22 0"/>' +
  '<path d="M74 51c-11 5-14 16-13 30l-3 39M88 51c8 4 10 10 11 17 10 5 15 13 12 23-2 7-8 10-13 12l2 17"/>' +
  '<path d="M77 64c-1 10 1 17 7 21l18 3"/>' +
  // The doctor: head, coat, arm.
  '<circle cx="168" cy="36" r="13"/><path d="M156 32c3-9 20-12 25 0"/>' +
  '<path d="M160 49c-9 4-12 10-13 19l-5 52M176 49c10 4 14 12 15 24l3 47M168 52v68"/><path d="M152 66l-14 14"/>' +
  // The booklet between them, with a heart on it.
  '<path d="M116 70l22-5v25l-22 5z"/><path d="M127 86c-5-4-5-8-2-8 1 0 2 1 2 2 0-2 1-3 2-3 3-1 3 5-2 9z"/>' +
  '</svg>';

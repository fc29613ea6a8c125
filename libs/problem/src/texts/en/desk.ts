/** Refusals about files of an answer, the city’s desk, papers and receipts. */
export const deskTexts = {
  'upload-missing': 'The file did not come along with the request.',
  'upload-empty': 'The file is empty. Choose it again, or choose another one.',
  'upload-over-limit': 'The file is too large; up to {megabytes} MB can be sent.',
  'upload-quota':
    'This answer has all the files that it can have: {files} files with {megabytes} MB together.',
  'uploads-busy':
    'Many files are arriving at this moment. Wait a few seconds and send it again; nothing is lost.',
  'no-file-asked': 'This question does not ask for a file.',
  'no-signed-sheet': 'This file is not the photograph of a signed sheet.',
  'comment-unknown': 'This comment does not exist.',
  'too-many-comments': 'There are {limit} comments already; no more can be added.',
  'city-writes-itself':
    'The city has begun to write this answer itself. Ask it to submit, or to enter what is on the paper.',
  'nothing-submitted': 'Nothing is submitted at the moment, so there is no receipt.',
  'review-not-yours': 'It is not you who said that the answer is ready; whoever signs can send it back.',
  'paper-first': 'Add the scanned form of the city first.',
} as const;

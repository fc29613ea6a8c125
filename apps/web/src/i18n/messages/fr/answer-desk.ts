import answerDesk from './answer-desk.json';
import common from './common.json';
import form from './form.json';
import signIn from './sign-in.json';

/** Everything that a city's desk says. */
export const messages = { ...common, ...form, ...signIn, ...answerDesk };

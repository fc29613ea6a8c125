import common from './common.json';
import form from './form.json';
import signIn from './sign-in.json';

/** Everything that the city's form says. */
export const messages = { ...common, ...form, ...signIn };

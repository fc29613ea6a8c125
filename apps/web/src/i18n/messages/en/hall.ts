import assembly from './assembly.json';
import common from './common.json';
import hall from './hall.json';
import signIn from './sign-in.json';

/** Everything that is said in the hall. */
export const messages = { ...assembly, ...common, ...hall, ...signIn };

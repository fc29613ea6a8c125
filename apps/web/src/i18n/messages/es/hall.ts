import assembly from './assembly.json';
import bind from './bind.json';
import common from './common.json';
import hall from './hall.json';
import signIn from './sign-in.json';

/** Everything that is said in the hall. */
export const messages = { ...assembly, ...bind, ...common, ...hall, ...signIn };

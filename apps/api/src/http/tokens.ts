/** Address of the database under the serving role. */
export const SERVING_URL = Symbol('SERVING_URL');
/** The configuration, read once. */
export const CONFIG = Symbol('CONFIG');

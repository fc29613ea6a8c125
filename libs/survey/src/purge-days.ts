/** Days that a file is kept after a city has taken it out of its draft; what was ever submitted stays. */
export const purgeDays = 30;

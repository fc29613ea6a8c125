/** How many optimal orders a method lists when it has several. */
export const orderLimit = 100;

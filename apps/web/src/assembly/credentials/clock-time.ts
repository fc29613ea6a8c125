/** A time of day as clocks in a hall show it. */
export const clockTime = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
